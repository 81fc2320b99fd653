import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousFaults } from './support/axe.ts';
import { useChromium } from './support/chromium.ts';
import { openOffice, saidBy } from './support/office.ts';
import { Ours, panelOf } from './support/ours.ts';
import { type Box, openBox, SURFACES } from './support/surfaces.ts';
import { foundTeam } from './support/team.ts';
import { present, until } from './support/until.ts';

const chromium = useChromium();
const DAY = 86_400_000;
const SUBJECTS = ['pool', 'library', 'bridge', 'park', 'market', 'bus', 'school', 'garden', 'trail', 'depot'];
const EXAMPLE = 'The depot opens at 9 a.m. on Monday. Please use the side door.';
let folder: string;

/** Fifty calm posts of the last weeks that only announce. */
const posts = SUBJECTS.flatMap((subject) => [
  `The ${subject} opens at 9 a.m. on Monday. Please use the side door.`,
  `The ${subject} is closed on Friday. It opens again on Saturday at 8 a.m.`,
  `Crews finished their work at the ${subject} on Tuesday.`,
  `The hours of the ${subject} are on our website.`,
  `Parking at the ${subject} is free this week.`,
]);
const csv = `Date,Network,Account,Text\n${posts
  .map((text, i) => `${new Date(Date.now() - (i * DAY) / 2 - DAY).toISOString()},X,MarlowFalls,"${text}"`)
  .join('\n')}\n`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plainspoken-'));
  const path = join(folder, 'posts.csv');
  await writeFile(path, csv);
  const page = await openOffice(chromium.browser(), 'records');
  await page.locator('.places a[href="#bring"]').click();
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await page.locator('button ::-p-text(Keep 50 posts)').click();
  await until(async () => (await saidBy(page)).includes('Learned from 50 posts'), true, 20_000);
  await page.close();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function write(text: string): Promise<{ box: Box; panel: Page }> {
  const page = await chromium.open();
  const box = await openBox(page, SURFACES.xHome);
  await box.type(text);
  await new Ours(page).pressChip();
  const panel = await panelOf(chromium.browser());
  await present(() => panel.$('.beside'), 'voice and conversation');
  return { box, panel };
}

const says = (panel: Page, words: string | RegExp) =>
  until(async () => new RegExp(words).test(await saidBy(panel)), true);
const score = async (panel: Page) =>
  Number(/Sounds like us: (\d+) of 100/.exec(await saidBy(panel))?.[1] ?? Number.NaN);

describe('beside a draft', () => {
  it('the dial is high for the house voice and low for another, which it explains', async () => {
    const { box, panel } = await write('The museum opens at 9 a.m. on Sunday. Please use the side door. ');
    await says(panel, /Sounds like us: \d+ of 100/);
    await until(async () => (await score(panel)) > 60, true);
    const own = await score(panel);
    expect(await saidBy(panel)).toContain('your last 50 posts');

    await box.type('OMG!!! You guys, the depot is SO AMAZING!!! Loved it so so much!!! ');
    await until(async () => (await score(panel)) < own - 20, true);
    await says(panel, /than you usually write: .+ against/);
    await present(() => panel.$('.pulls mark'), 'words responsible');
    await panel.locator('.side summary').click();
    await says(panel, EXAMPLE.slice(0, 20));
  });

  it('the strip tells what the last posts did, and a question from the draft’s own subject can be added', async () => {
    const { box, panel } = await write('The new playground at Mill Park has eight swings. ');
    await says(panel, 'Of the last 10 posts on X, 10 announced');
    expect(await panel.$$('.act')).toHaveLength(10);
    await says(panel, 'You could end on a question');
    const question = await panel.$eval('.nudge strong', ({ textContent }) => textContent ?? '');
    expect(question).toMatch(/Mill Park.*\?$/);
    await panel.locator('button ::-p-text(Add it to the end)').click();
    await until(async () => (await box.model()).includes(question), true);
    await until(async () => (await panel.$('.nudge')) === null, true);
  });

  it('an alert is never nudged', async () => {
    const { panel } = await write('Flash flood warning: stay away from the playground at Mill Park now. ');
    await says(panel, 'Of the last 10 posts on X');
    expect(await panel.$('.nudge')).toBeNull();
  });

  it('posts of earlier speak in the findings too', async () => {
    const { panel } = await write('Taxes are due on Friday at noon. ');
    await says(panel, 'Only broadcasting lately');
  });

  it('presence is a line, and leads to the records', async () => {
    const { panel } = await write('The museum opens at 9 a.m. ');
    await says(panel, /Posts this week: X \d+, Facebook 0, Instagram 0/);
    await panel.locator('button ::-p-text(Records and figures)').click();
    const target = await chromium
      .browser()
      .waitForTarget((one) => one.url().endsWith('/records/index.html#figures'));
    const records = await target.asPage();
    await until(async () => (await saidBy(records)).includes('Do we talk with people, or at them?'), true);
    expect(await saidBy(records)).toContain('Mostly at them on X');
    await records.close();
  });

  it.each(['light', 'dark'])('axe finds nothing serious in %s', async (scheme) => {
    const { panel } = await write('OMG!!! The new playground at Mill Park has eight swings!!! ');
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await says(panel, /Sounds like us: \d+ of 100/);
    await until(() => seriousFaults(panel), []);
  });
});

/** Runs in the page: when the voice was learned last. */
function learnedAt(): Promise<number> {
  return new Promise((done) => {
    const opening = indexedDB.open('plainspoken');
    opening.onsuccess = () => {
      const asking = opening.result.transaction('settings').objectStore('settings').get('voice');
      asking.onsuccess = () => {
        opening.result.close();
        done(asking.result.learned.at);
      };
    };
  });
}

describe('the voice, set by hand', () => {
  it('is described anew while a slider moves, and begins with a ready personality', async () => {
    const page = await openOffice(chromium.browser(), 'records');
    await page.locator('.places a[href="#voice"]').click();
    const described = () => page.$eval('.sounds', ({ textContent }) => textContent ?? '');
    await page.waitForSelector('.sounds');
    const learned = await described();
    await page.locator('label ::-p-text(Friendly neighbor)').click();
    await until(async () => (await described()) !== learned, true);
    expect(await described()).toContain('Talks as people talk.');
    const emoji = await page.waitForSelector('::-p-xpath(//label[contains(., "Emoji")]//input)');
    await emoji?.focus();
    await page.keyboard.press('Home');
    await until(async () => (await described()).includes('No emoji.'), true);
    await page.reload();
    await page.waitForSelector('.sounds');
    await until(async () => (await described()).includes('No emoji.'), true);
    await page.locator('button ::-p-text(Put the sliders back)').click();
    await until(async () => (await described()).includes('Emoji in most posts.'), true);
    await page.locator('label ::-p-text(As the policy says)').click();
    await until(async () => (await described()) !== learned, true);
    const ofPolicy = await described();
    const before = await page.evaluate(learnedAt);
    await page.locator('button ::-p-text(Learn again)').click();
    await until(async () => (await page.evaluate(learnedAt)) > before, true);
    await page.reload();
    await page.waitForSelector('.sounds');
    await until(described, ofPolicy);
    await page.locator('label ::-p-text(As we sound today)').click();
    await until(described, learned);
    await page.close();
  });
});

describe('the voice in the policy', () => {
  it('is learned from our posts in the studio, looked at first, taken with its examples, and undone', async () => {
    const studio = await foundTeam(chromium.browser(), null);
    await studio.evaluate(() => {
      location.hash = 'voice';
    });
    const described = () =>
      studio.$$eval('.voice-fine .voice-words li', (all) => all.map(({ textContent }) => textContent));
    await studio.waitForSelector('.voice-fine');
    const before = await described();
    await says(studio, 'The nearest of your own posts The pool');

    await studio.locator('::-p-aria([role="button"][name="Learn from our posts"])').click();
    await says(studio, 'Learned from 50 posts');
    await says(studio, 'These go to every desk with the policy');
    expect(await described()).toEqual(before);
    await until(() => seriousFaults(studio), []);
    await studio.locator('.example-choice input').click();
    const kept = (await studio.$$('.example-choice input:checked')).length;
    expect(kept).toBeGreaterThan(1);
    await studio.locator('::-p-aria([role="button"][name="Use this voice"])').click();
    await says(studio, 'Learned from your own posts');
    await until(async () => (await studio.$$('.examples li')).length, kept);
    const learned = await described();

    const slider = await studio.waitForSelector('#voice-emoji');
    await slider?.focus();
    await studio.keyboard.press('End');
    await until(async () => (await described()).includes('Emoji in most posts.'), true);
    await studio.locator('::-p-aria([role="button"][name="Undo"])').click();
    await until(described, learned);
    await until(() => seriousFaults(studio), []);
    await studio.locator('::-p-aria([role="button"][name="Undo"])').click();
    await until(described, before);
    expect(await studio.$$('.examples li')).toEqual([]);
  }, 60_000);
});
