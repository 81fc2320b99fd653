import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { seriousFaults } from './support/axe.ts';
import { useChromium } from './support/chromium.ts';
import { pressWith } from './support/keys.ts';
import { Ours } from './support/ours.ts';
import { openBox, SURFACES } from './support/surfaces.ts';
import { present, until } from './support/until.ts';

const chromium = useChromium();
/** Making keys, signing and verifying take their time on a busy machine. */
const PATIENCE = 30_000;

let studio: Page;
const errors: string[] = [];

beforeAll(async () => {
  studio = await openStudio();
});

async function openStudio(hash = ''): Promise<Page> {
  const worker = await chromium.browser().waitForTarget((target) => target.type() === 'service_worker');
  const page = await chromium.browser().newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(new URL(`/src/studio/index.html${hash}`, worker.url()).href);
  return page;
}

const press = (words: string, page = studio) =>
  page.locator(`::-p-aria([role="button"][name="${words}"])`).click();
const fill = async (selector: string, text: string, page = studio) => {
  await page.locator(selector).fill(text);
};
const go = (view: string, page = studio) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, view);
const textOf = (selector: string, page = studio) =>
  page.$$eval(selector, (all) =>
    all.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? ''),
  );
const shows = (selector: string, words: string | RegExp, page = studio) =>
  present(
    async () =>
      (await textOf(selector, page)).find((text) =>
        typeof words === 'string' ? text.includes(words) : words.test(text),
      ),
    `“${words}” in ${selector}`,
    PATIENCE,
  );
const valueIn = (selector: string, page = studio) =>
  page.$eval(selector, (field) => (field as HTMLInputElement | HTMLSelectElement).value);

describe('a new organisation', () => {
  it('is told what is missing, at the fields, and loses nothing of what was typed', async () => {
    await studio.waitForSelector('#setup-name');
    await fill('#setup-name', 'City of Oakdale');
    await press('Start with this policy');
    await shows('.field-problem', 'Which web address is yours?');
    await until(() => studio.evaluate(() => document.activeElement?.id), 'setup-domains');
    await until(() => seriousFaults(studio), []);
    await studio.reload();
    await studio.waitForSelector('#setup-name');
    expect(await valueIn('#setup-name')).toBe('City of Oakdale');
  });

  it('begins from a few answers, with keys of its own and a backup', async () => {
    await fill('#setup-domains', 'oakdale.gov');
    await fill('#setup-x', '@MarlowFalls');
    await fill('#setup-approver', 'Ann Lee');
    await fill('#setup-role', 'City Manager');
    await fill('#setup-supervisor', 'Jo Park');
    await press('Suggest one');
    expect(await valueIn('#setup-passphrase')).toMatch(/^(?:[2-9A-Z]{4}-){4}[2-9A-Z]{4}$/);
    await press('Start with this policy');
    await shows('.fingerprint', /^(?:[0-9A-Z]{5}-){4}[0-9A-Z]{5}$/);
    await press('Go to the policy');
    await studio.waitForSelector('.studio');
    await shows('.page-brand', 'City of Oakdale');
  });
});

describe('the editor', () => {
  it('says at the field what does not fit, and on which line', async () => {
    await go('words');
    await fill('#f-vocabulary\\.avoid', 'synergy\n..');
    await shows('.field-problem', 'Line 2: This phrase needs at least one word that must be there.');
    await shows('.studio-nav .badge', '1 to mend');
    await fill('#f-vocabulary\\.avoid', 'synergy');
    await until(() => studio.$$eval('.field-problem', (all) => all.length), 0);
  });

  it('finds a field by words, and leads to it inside its entry', async () => {
    await fill('#search', 'deputy ann');
    await studio.locator('.search-hits a').click();
    await until(() => studio.evaluate(() => document.activeElement?.id), 'f-team.people.0.deputy');
    await fill('#search', '');
  });

  it('changes a clause, undoes and redoes it', async () => {
    await go('clauses');
    await studio.locator('#level-TRUST-07').wait();
    const before = await valueIn('#level-TRUST-07');
    await studio.select('#level-TRUST-07', 'block');
    expect(before).not.toBe('block');
    await until(() => valueIn('#level-TRUST-07'), 'block');
    await press('Undo');
    await until(() => valueIn('#level-TRUST-07'), before);
    await press('Redo');
    await until(() => valueIn('#level-TRUST-07'), 'block');
  });

  it('does so by keys as well, but not in the search, to which “/” leads', async () => {
    const before = await valueIn('#level-TRUST-07');
    await pressWith(studio, 'Control', 'z');
    await until(async () => (await valueIn('#level-TRUST-07')) === before, false);
    await pressWith(studio, 'Control', 'y');
    await until(() => valueIn('#level-TRUST-07'), before);
    await studio.keyboard.press('/');
    await until(() => studio.evaluate(() => document.activeElement?.id), 'search');
    await studio.keyboard.type('x');
    await pressWith(studio, 'Control', 'z');
    await fill('#search', '');
    expect(await valueIn('#level-TRUST-07')).toBe(before);
  });

  it('takes in what fits of a file, and says what does not', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plainspoken-'));
    const choose = async (text: string) => {
      const path = join(folder, 'policy.json');
      await writeFile(path, text);
      const input = await studio.waitForSelector('#file');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    };
    await go('files');
    await choose('{"conversation": {"lastPosts": 10, "inviting": 7}}');
    await shows('.notice', 'All of it is in your draft.');
    await choose('{"conversation": {"lastPosts": 10, "inviting": "many"}}');
    await shows('.run-table', 'conversation.inviting');
    await shows('.alert', 'Your draft is as it was.');
    await choose('no policy');
    await shows('.alert', 'This file is no JSON.');
    await press('Undo');
    await rm(folder, { recursive: true });
  });

  it('shows what a clause of one’s own flags while it is written', async () => {
    await go('clauses');
    await studio.locator('.more summary').click();
    await studio.locator('::-p-text(Words to flag)').click();
    await shows('.try-example', 'Should be flagged: ✓ it does');
    await fill('#f-clauses\\.160\\.phrases', 'purple cow|cows');
    await shows('.try-example.wrong', 'Should be flagged: ▲ it does not');
    await fill('#f-clauses\\.160\\.fixture\\.flag\\.text', 'We met purple cows today.');
    await shows('.try-example.right mark', 'purple cows');
    await fill('#try-words', 'One purple cow at the fair.');
    await shows('.try > p mark', 'purple cow');
  });

  it('has the draft again after the page was closed', async () => {
    await shows('.saving', 'Draft kept');
    await studio.close();
    studio = await openStudio('#clauses');
    await shows('.notice', 'is open again, as you left it');
    expect(await valueIn('#level-TRUST-07')).toBe('block');
    await press('Go on with it');
  });
});

describe('a dry run', () => {
  it('tells what the draft would have flagged, and what is different from now', async () => {
    await go('dry-run');
    await press('Run');
    await shows('.run-sum', /\d+ sample posts in/);
    await shows('.entry summary', /TRUST-07 .* at “Not from this desk”/);
    await studio.locator('.entry summary ::-p-text(TRUST-07)').click();
    await studio.locator('.run-posts mark').wait();
    await until(() => seriousFaults(studio), []);
  });

  it('judges an expert’s pattern', async () => {
    await go('clauses');
    await studio.locator('.more summary').click();
    await studio.locator('::-p-text(A pattern, for experts)').click();
    await studio.locator('#f-clauses\\.161\\.pattern').fill('(a+)+b');
    await go('dry-run');
    await shows('.run-posts', /OWN-02 \(a\+\)\+b would make an ordinary engine hang/);
    await press('Undo');
    await press('Undo');
  });
});

describe('publishing', () => {
  it('reaches a draft that is open on a network at once', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    const ours = new Ours(page);
    await box.type('Crews saw purple cows on Oak Street.');
    await until(async () => (await ours.chips()).length > 0, true);
    const before = await ours.chips();
    await studio.bringToFront();
    await go('publish');
    await shows('.change', /Clause OWN-01, “Words to flag” is new/);
    await shows('.change', /TRUST-07, .*Level goes from .* to “Not from this desk”/);
    await fill('#publish-note', 'No more cows.');
    await press('Sign and publish');
    await shows('.notice', 'Published.');
    await page.bringToFront();
    await until(async () => JSON.stringify(await ours.chips()) === JSON.stringify(before), false, PATIENCE);
    await studio.bringToFront();
    await shows('.saving', 'As published');
  });

  it('keeps the versions, and brings an old one back as a new one', async () => {
    await go('history');
    await shows('.entry summary', /Version 2.*in force.*Jo Park, .* – No more cows/);
    const versions = await studio.$$('.entry summary');
    await versions.at(-1)?.click();
    await press('Bring this version back');
    await shows('.change', /Clause OWN-01, “Words to flag” is gone/);
    await press('Undo');
    await shows('.part', 'The draft is as published.');
  });

  it('switches emergency mode on with a reason and an end, and off again, beside the draft', async () => {
    await go('organisation');
    await fill('#f-organisation\\.name', 'City of Oakdale!');
    await go('emergency');
    await press('Switch emergency mode on');
    await shows('.field-problem', 'Please tell the authors why.');
    await fill('#mode-reason', 'Flooding along Mill Creek');
    await press('Switch emergency mode on');
    await shows('.switch.on', 'Emergency mode: on until');
    await press('Switch it off now');
    await until(() => studio.$$eval('.switch.on', (all) => all.length), 0, PATIENCE);
    await go('organisation');
    expect(await valueIn('#f-organisation\\.name')).toBe('City of Oakdale!');
    await press('Undo');
  });
});

describe('the law above', () => {
  it('takes on a law pack, whose clauses are locked and say why', async () => {
    await go('layers');
    await shows('.notice', 'no legal advice');
    await studio.locator('[data-pack="us-elections"] button').click();
    await shows('[data-pack="us-elections"]', '✓ Taken on');
    await go('clauses');
    await shows('[data-clause="PLAN-05"]', 'Law: US elections and public means');
    expect(
      await studio.$$eval('#level-PLAN-05 option:not(:disabled)', (all) =>
        all.map(({ textContent }) => textContent),
      ),
    ).toEqual(['Block']);
    await studio.select('#level-TRUST-36', 'block');
    await until(() => valueIn('#level-TRUST-36'), 'block');
    await go('clauses/PLAN-05');
    await shows('.clause', '“Block” is the mildest that it may be');
    await shows('.clause', 'Hatch Act');
    await shows('.clause', 'public money must not tell the public how to vote');
  });

  it('says at the field when a department would loosen what the law has locked', async () => {
    await go('layers');
    await press('Add a department');
    await until(() => studio.$$eval('[data-path="layers.1"][open]', (all) => all.length), 1);
    await fill('#f-layers\\.1\\.name', 'Library');
    await studio.locator('#f-layers\\.1\\.accounts ::-p-text(@MarlowFalls)').click();
    await studio.locator('#f-layers\\.1\\.enforcement-add').click();
    await studio.locator('#f-layers\\.1\\.enforcement\\.0\\.clause').wait();
    await studio.select('#f-layers\\.1\\.enforcement\\.0\\.clause', 'TRUST-36');
    await studio.select('#f-layers\\.1\\.enforcement\\.0\\.level', 'advise');
    await shows('.field-problem', '“US elections and public means” has locked TRUST-36');
    await studio.select('#f-layers\\.1\\.enforcement\\.0\\.level', 'block');
    await until(() => studio.$$eval('.field-problem', (all) => all.length), 0);
    await until(() => seriousFaults(studio), []);
    await go('publish');
    await shows('.change', 'Layer “US elections and public means (law)” is new');
    await fill('#publish-note', 'The law of elections, and rules for the library.');
    await press('Sign and publish');
    await shows('.notice', 'Published.');
  });
});

describe('two supervisors', () => {
  it('see each other’s publication, and bring both together', async () => {
    const other = await openStudio('#words');
    await other.locator('#f-vocabulary\\.block').fill('operation clean sweep');
    await studio.bringToFront();
    await go('words');
    await fill('#f-vocabulary\\.acronyms', 'ADA');
    await go('publish');
    await press('Sign and publish');
    await shows('.notice', 'Published.');
    await other.bringToFront();
    await shows('.overtaken', 'has published version', other);
    await press('Bring both together', other);
    await until(() => valueIn('#f-vocabulary\\.acronyms', other), 'ADA');
    expect(await valueIn('#f-vocabulary\\.block', other)).toBe('operation clean sweep');
    await other.close();
    await studio.bringToFront();
  });
});

describe.each(['light', 'dark'])('in %s', (scheme) => {
  it.each(
    'organisation plan voice words clauses clauses/PLAN-06 topics facts templates people promises enforcement layers records dry-run publish history files join emergency'.split(
      ' ',
    ),
  )('axe finds nothing serious in %s', async (view) => {
    await studio.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await go(view);
    // Colours fade for a moment after the scheme was switched.
    await until(() => seriousFaults(studio), []);
  });
});

it('has met no error', () => {
  expect(errors).toEqual([]);
});
