import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults } from './support/axe.ts';
import { useChromium } from './support/chromium.ts';
import { pressWith } from './support/keys.ts';
import { attachPicture } from './support/media.ts';
import { openOffice } from './support/office.ts';
import { Ours, panelOf } from './support/ours.ts';
import { posted, records, TEXTS } from './support/sends.ts';
import { openBox, SURFACES } from './support/surfaces.ts';
import { until } from './support/until.ts';
import { killWorker } from './support/worker.ts';

const chromium = useChromium();

const says = (page: Page) => page.$eval('body', (body) => body.innerText);
const shows = async (page: Page, words: string) =>
  until(async () => (await says(page)).includes(words), true, 10_000);
const press = (page: Page, words: string) => page.locator(`button ::-p-text(${words})`).click();

const approvals = () => openOffice(chromium.browser(), 'approvals');

/** A draft that Post holds, with the panel beside it. Each its own text: what was decided on one would hold for it again. */
async function held(text: string) {
  const page = await chromium.open();
  for (const other of await chromium.browser().pages()) {
    if (other.url().endsWith('/approvals/index.html')) await other.close();
  }
  const box = await openBox(page, SURFACES.xHome);
  const ours = new Ours(page);
  await box.type(text);
  await until(async () => (await ours.chips())[0]?.includes('suggestion'), true);
  await ours.pressChip();
  const panel = await panelOf(chromium.browser());
  await shows(panel, 'Ask Dana Ruiz');
  return { page, box, ours, panel };
}

/** Puts what the panel shows before the approver. Gives the approvals page. */
async function asked(panel: Page): Promise<Page> {
  await press(panel, 'Ask Dana Ruiz');
  await shows(panel, 'With Dana Ruiz');
  return approvals();
}

/** The approver suggests other words, which the author takes and posts. */
async function postInWords(words: string, { page, box, panel }: Awaited<ReturnType<typeof held>>) {
  const desk = await asked(panel);
  await press(desk, 'Suggest changes');
  await desk.locator('.decision form textarea').fill(words);
  await press(desk, 'Send these words');
  await shows(desk, 'Your words are on their way');
  await page.bringToFront();
  await shows(panel, 'Dana Ruiz suggests other words');
  await press(panel, 'Take these words');
  await until(() => box.model(), words);
  await shows(panel, 'Approved by Dana Ruiz');
  await box.focus();
  await pressWith(page, 'Control', 'Enter');
  await until(() => posted(page), [words]);
}

const isAsked = async (ours: Ours) => (await ours.question()) !== null;

describe('a draft that needs the final approver', () => {
  it('is sent with one click, approved, held again when edited, put back, posted and recorded', {
    timeout: 60_000,
  }, async () => {
    const { page, box, ours, panel } = await held(TEXTS.approval);
    await pressWith(page, 'Control', 'Enter');
    await until(() => isAsked(ours), true);
    await page.keyboard.press('Escape');

    await press(panel, 'Ask Dana Ruiz');
    await shows(panel, 'With Dana Ruiz since just now');
    await killWorker(chromium.browser());
    const desk = await approvals();
    await shows(desk, 'Why it came to you');
    expect(await says(desk)).toContain(TEXTS.approval);
    await killWorker(chromium.browser());
    await press(desk, 'Approve');
    await shows(desk, 'Approved. The author can post exactly this text.');
    await page.bringToFront();
    await shows(panel, 'Approved by Dana Ruiz');
    await until(async () => (await ours.chips())[0]?.includes('Approved by Dana Ruiz'), true);

    await box.focus();
    await box.type('Shame');
    await shows(panel, 'Put the approved text back');
    await pressWith(page, 'Control', 'Enter');
    await until(() => isAsked(ours), true);
    await page.keyboard.press('Escape');
    expect(await posted(page)).toEqual([]);
    await press(panel, 'Put the approved text back');
    await until(() => box.model(), TEXTS.approval);
    await shows(panel, 'Approved by Dana Ruiz');

    await box.focus();
    await pressWith(page, 'Control', 'Enter');
    await until(() => posted(page), [TEXTS.approval]);
    expect(await ours.question()).toBeNull();
    await until(
      async () => (await records(chromium.browser())).at(-1)?.decision,
      expect.objectContaining({ verdict: 'approved', by: 'Dana Ruiz', approved: true }),
    );
    await desk.bringToFront();
    await press(desk, 'Decided');
    await shows(desk, 'The author has posted it.');

    const trail = await openOffice(chromium.browser(), 'records');
    await trail.locator('.places a[href="#cases"]').click();
    await trail.locator('summary ::-p-text(Every step)').click();
    for (const step of ['Put before the approver', 'Approved', 'by Dana Ruiz', 'Posted as approved'])
      await shows(trail, step);
    await until(() => seriousFaults(trail), []);
    await trail.close();
  });

  it('is declined with a reason, and waits on', async () => {
    const { page, ours, panel } = await held('Statement on the Main Street shooting: we are heartbroken.');
    const desk = await asked(panel);
    await press(desk, 'Decline');
    await press(desk, 'Let us wait until the facts are confirmed.');
    await desk.locator('.decision button[type="submit"]').click();
    await shows(desk, 'Declined. The author reads your reason.');
    await page.bringToFront();
    await shows(panel, 'Dana Ruiz asks you not to post this');
    expect(await says(panel)).toContain('Let us wait until the facts are confirmed.');
    await pressWith(page, 'Control', 'Enter');
    await until(() => isAsked(ours), true);
    expect(await posted(page)).toEqual([]);
  });

  it('comes back with other words, which are taken with one click and can go out at once', async () => {
    const draft = await held('We regret the lawsuit about the bus depot.');
    await postInWords('We regret the delay at the bus depot.', draft);
  });

  it('can go out in the approver’s words, also where those touch on what the first ones did not', async () => {
    const draft = await held('We regret the mess about the ferry dock, and the noise that it made.');
    await postInWords(
      'Statement on the Oak Street shooting: we regret the noise, and we are heartbroken for the family that it hurt.',
      draft,
    );
    expect(await draft.ours.question()).toBeNull();
  });

  it('is held again when another picture hangs on it than the approver was shown', async () => {
    const { page, box, ours, panel } = await held(
      'Mayor Ruiz says that the new ferry is the best in the state.',
    );
    const desk = await asked(panel);
    await press(desk, 'Approve');
    await shows(desk, 'Approved. The author can post exactly this text.');
    await page.bringToFront();
    await shows(panel, 'Approved by Dana Ruiz');
    await attachPicture(page);
    await shows(panel, 'The pictures are not those that were approved');
    await box.focus();
    await pressWith(page, 'Control', 'Enter');
    await until(() => isAsked(ours), true);
    expect(await posted(page)).toEqual([]);
    await press(panel, 'Ask Dana Ruiz once more');
    await shows(panel, 'With Dana Ruiz');
    await shows(desk, 'Picture');
    await press(panel, 'Take it back');
    await press(panel, 'Yes, take it back');
    await shows(panel, 'The pictures are not those that were approved');
  });

  it('stays before the approver while another one comes first in the list', async () => {
    const first = 'Mayor Ruiz says the north gate is at fault for the flood.';
    const second = 'Mayor Ruiz says the south gate is at fault for the flood.';
    const one = await held(first);
    await press(one.panel, 'Ask Dana Ruiz');
    await shows(one.panel, 'With Dana Ruiz');
    const two = await held(second);
    const desk = await asked(two.panel);
    await press(desk, 'north gate');
    await shows(desk, 'south gate');
    await two.page.bringToFront();
    await press(two.panel, 'Ask again');
    await until(
      () => desk.$$eval('.list .entry', ([entry]) => entry?.textContent?.includes('south gate')),
      true,
    );
    expect(await desk.$eval('.post-text', ({ textContent }) => textContent)).toBe(first);
    await press(two.panel, 'Take it back');
    await press(two.panel, 'Yes, take it back');
    await shows(desk, 'For you (1)');
    expect(await desk.$eval('.post-text', ({ textContent }) => textContent)).toBe(first);
    await desk.bringToFront();
    await press(desk, 'Approve');
    await shows(desk, 'Nothing waits for you');
    await until(() => desk.evaluate(() => document.activeElement?.id), 'case-title');
  });

  it('waits also where nothing was found in it, and does not go out when it is declined', {
    timeout: 60_000,
  }, async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    const ours = new Ours(page);
    await box.type('The Mill Park Pool opens at 9 a.m. on Saturday. Come and swim with us.');
    await until(async () => (await ours.chips()).length > 0, true);
    await ours.pressChip();
    const panel = await panelOf(chromium.browser());
    await shows(panel, 'Ask Dana Ruiz');
    const desk = await asked(panel);
    const isHeld = async () => {
      await page.bringToFront();
      // The page hears that the draft waits a moment after the panel does.
      await until(async () => (await ours.chips())[0] === 'Looks good', false);
      await box.focus();
      await pressWith(page, 'Control', 'Enter');
      await until(() => isAsked(ours), true);
      await page.keyboard.press('Escape');
      expect(await posted(page)).toEqual([]);
    };
    await isHeld();
    await box.focus();
    await box.type('Bring a towel. ');
    await shows(panel, 'Your draft differs from what you sent.');
    await press(panel, 'Ask with the new words');
    await shows(desk, 'Bring a towel.');
    await desk.bringToFront();
    await press(desk, 'Bring a towel.');
    await press(desk, 'Decline');
    await desk.locator('.decision textarea').fill('The pool is not ready yet.');
    await desk.locator('.decision button[type="submit"]').click();
    await shows(panel, 'Dana Ruiz asks you not to post this');
    await isHeld();
  });

  it('is decided with the keyboard alone', async () => {
    const { page, panel } = await held('Mayor Ruiz says the library is at fault for the long lines.');
    const desk = await asked(panel);
    await shows(desk, 'long lines');
    await desk.keyboard.press('d');
    await until(() => desk.evaluate(() => document.activeElement?.localName), 'textarea');
    await pressWith(desk, 'Control', 'Enter');
    await shows(desk, 'The author needs to know what to change.');
    await desk.keyboard.type('Please ask the library first.');
    await pressWith(desk, 'Control', 'Enter');
    await shows(desk, 'Declined. The author reads your reason.');
    await page.bringToFront();
    await shows(panel, 'Please ask the library first.');
  });

  it('is taken back, and is in nobody’s queue any more', async () => {
    const { page, panel } = await held('The pool opens at noon. Mayor Ruiz says everybody swims free.');
    const desk = await asked(panel);
    await shows(desk, 'For you (1)');
    await page.bringToFront();
    await press(panel, 'Take it back');
    await press(panel, 'Yes, take it back');
    await shows(panel, 'Ask Dana Ruiz');
    await shows(desk, 'For you (0)');
  });
});

describe.each(['light', 'dark'])('in %s', (scheme) => {
  it('axe finds nothing serious in a case, beside the compose box and before the approver', async () => {
    const media = [{ name: 'prefers-color-scheme', value: scheme }];
    const { page, panel } = await held(
      `Statement on the ${scheme} Street shooting: we grieve with the families.`,
    );
    await panel.emulateMediaFeatures(media);
    await press(panel, 'Ask Dana Ruiz');
    await shows(panel, 'With Dana Ruiz');
    await until(() => seriousFaults(panel), []);
    const desk = await approvals();
    await desk.emulateMediaFeatures(media);
    await press(desk, 'Keys');
    await until(() => seriousFaults(desk), []);
    await desk.setViewport({ width: 360, height: 740 });
    await until(() => seriousFaults(desk), []);
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await press(desk, 'Suggest changes');
    await desk.locator('.decision form textarea').fill('We grieve with the families.');
    await until(() => seriousFaults(desk), []);
    await press(desk, 'Send these words');
    await shows(desk, 'Your words are on their way');
    await page.bringToFront();
    await shows(panel, 'Dana Ruiz suggests other words');
    await until(() => seriousFaults(panel), []);
  });
});
