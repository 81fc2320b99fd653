/// <reference path="../practice/shared/spy.ts" />
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useChromium } from './support/chromium.ts';
import { pressWith } from './support/keys.ts';
import { Ours } from './support/ours.ts';
import { posted, records, TEXTS } from './support/sends.ts';
import { type Box, findBox, openBox, SURFACES } from './support/surfaces.ts';
import { until } from './support/until.ts';

const chromium = useChromium();
const QUERY = 'hostile=spy';
const TEXT = 'Crews utilize Oak Street ';

const extensionId = () => {
  const target = chromium
    .browser()
    .targets()
    .find((one) => one.type() === 'service_worker');
  return new URL(target?.url() ?? '').host;
};

async function spied(): Promise<{ page: Page; box: Box; ours: Ours }> {
  const page = await chromium.open();
  const box = await openBox(page, SURFACES.xHome, QUERY);
  await box.type(TEXT);
  await until(() => box.underlined(), ['advise: utilize']);
  return { page, box, ours: new Ours(page) };
}

const loot = (page: Page) =>
  page.evaluate(() => {
    window.spy.look();
    return window.spy.loot.join('\n');
  });

describe('a page that spies', () => {
  it('learns nothing of policy, findings or extension, whatever the author does with them', async () => {
    const { page, box, ours } = await spied();
    await ours.hover('utilize');
    await until(async () => (await ours.card()) !== null, true);
    const card = (await ours.card()) ?? '';
    const clause = 'ACCESS-19';
    await ours.pressInCard('why');
    await until(async () => (await ours.card())?.includes(clause), true);
    const during = await loot(page);
    // Looking moves the selection.
    await box.focus();
    await ours.hover('utilize');
    await ours.pressInCard('apply');
    await until(() => box.model(), 'Crews use Oak Street ');
    await page.keyboard.press('End');
    await box.type(`now. ${TEXTS.confirm}`);
    await pressWith(page, 'Control', 'Enter');
    await until(async () => (await ours.question()) !== null, true);
    await page.keyboard.type('reasons');
    const all = `${during}\n${await loot(page)}`;

    // It did look, and saw our element; that is all.
    expect(all).toContain('<plainspoken-layer></plainspoken-layer>');
    expect(all).toContain('paste');
    expect(all).not.toContain(extensionId());
    expect(all).not.toMatch(/(chrome|moz)-extension:/);
    expect(all).toMatch(/^made closed/m);
    expect(all).toMatch(/^highlight \w+/m);
    expect(all).not.toMatch(/^highlight .*(plain|advise|confirm|approval|block)/m);
    const sentence = /[A-Z][^.]*\./.exec(card)?.[0] ?? card;
    for (const secret of [clause, 'TRUST-05', sentence, 'Suggestion', 'Please confirm', 'found "'])
      expect(all).not.toContain(secret);
  });

  it('reaches no file of the extension, even when it knows its name', async () => {
    const page = await chromium.open();
    await page.goto(`${SURFACES.xHome.url}?${QUERY}&csp=off`);
    const worker = await chromium.browser().waitForTarget((one) => one.type() === 'service_worker');
    const files = ['manifest.json', 'src/panel/index.html', 'assets/icon-16.png', 'src/page/main.iife.js'];
    const reached = await page.evaluate(
      (urls) =>
        Promise.all(
          urls.flatMap((url) => [
            fetch(url).then(
              () => url,
              () => null,
            ),
            new Promise<string | null>((done) => {
              const image = new Image();
              image.onload = () => done(url);
              image.onerror = () => done(null);
              image.src = url;
            }),
          ]),
        ),
      files.map((file) => new URL(`/${file}`, worker.url()).href),
    );
    expect(reached.filter(Boolean)).toEqual([]);
    const cannotSpeak = await page.evaluate(() => typeof globalThis.chrome?.runtime?.connect);
    expect(cannotSpeak).toBe('undefined');
  });

  it('triggers nothing by pretending to be the author', async () => {
    const { page, box, ours } = await spied();
    const targets = chromium.browser().targets().length;
    const before = (await records(chromium.browser())).length;
    await ours.hover('utilize');
    await until(async () => (await ours.card()) !== null, true);
    await page.mouse.move(1, 1);
    await until(() => ours.card(), null);
    await box.element.evaluate((element) => window.spy.pretend(element));
    await new Promise((done) => setTimeout(done, 400));
    expect(await ours.card()).toBeNull();
    await box.focus();
    await page.keyboard.press('End');
    await box.type('today ');
    await until(() => box.model(), `${TEXT}today `);
    expect(await box.underlined()).toEqual(['advise: utilize']);
    // What it says that an input method does is no reason to refuse a fix.
    await ours.hover('utilize');
    await ours.pressInCard('apply');
    await until(() => box.model(), 'Crews use Oak Street today ');
    await page.keyboard.press('End');

    await box.type(TEXTS.confirm);
    await pressWith(page, 'Control', 'Enter');
    await until(async () => (await ours.question()) !== null, true);
    await box.element.evaluate((element) => window.spy.pretend(element));
    expect(await ours.question()).not.toBeNull();
    expect(await posted(page)).toEqual([]);
    expect(chromium.browser().targets()).toHaveLength(targets);
    expect(await records(chromium.browser())).toHaveLength(before);
  });

  it.each(['style', 'move', 'remove', 'inert'] as const)(
    'hides our element (%s): drafts are checked on, and the author can post',
    async (way) => {
      const { page, box } = await spied();
      await page.evaluate((how) => window.spy.hide(how), way);
      // News of a closure goes out at any hour; what can wait would be asked about at night.
      await box.type('now that Elm Street is closed, and commence ');
      await until(async () => (await box.underlined()).includes('advise: commence'), true);
      await pressWith(page, 'Control', 'Enter');
      await until(() => posted(page), [`${TEXT}now that Elm Street is closed, and commence `]);
    },
  );

  it.each(['style', 'fade', 'cover'] as const)(
    'cannot hold the author back behind a question that it hides (%s)',
    async (way) => {
      const { page, box } = await spied();
      await box.type(TEXTS.confirm);
      await until(async () => (await box.underlined()).includes('confirm: 100% safe'), true);
      await page.evaluate((how) => window.spy.hide(how), way);
      await pressWith(page, 'Control', 'Enter');
      await until(() => posted(page), [`${TEXT}${TEXTS.confirm}`]);
      await until(async () => (await records(chromium.browser())).at(-1)?.held, false);
    },
  );

  it('cannot hold the author back behind a question that it hides once it is open', async () => {
    const { page, box, ours } = await spied();
    await box.type(TEXTS.confirm);
    await pressWith(page, 'Control', 'Enter');
    await until(async () => (await ours.question()) !== null, true);
    await page.evaluate(() => window.spy.hide('fade'));
    // The focus is in the question, whose keys are its own.
    await box.element.evaluate((element) => element.focus());
    await page.locator('[data-testid="tweetButtonInline"]').click();
    await until(() => posted(page), [`${TEXT}${TEXTS.confirm}`]);
  });

  it('fakes a compose box and focuses it by itself: nothing is read, and nothing underlined', async () => {
    const page = await chromium.open();
    await page.goto(`${SURFACES.xHome.url}?${QUERY}`);
    await findBox(page, 'post');
    await page.evaluate(() => window.spy.fake(3, 200));
    await new Promise((done) => setTimeout(done, 1000));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.$('plainspoken-layer')).toBeNull();
  });

  it('fakes hundreds of compose boxes behind a press of the author: other tabs are served as before', async () => {
    const page = await chromium.open();
    await openBox(page, SURFACES.xHome, QUERY);
    const other = await chromium.browser().newPage();
    const box = await openBox(other, SURFACES.facebookPost);
    await box.type('We ');
    await page.bringToFront();
    await page.evaluate(() =>
      addEventListener('pointerdown', () => window.spy.fake(500, 9_999), { once: true }),
    );
    await page.locator('h1').click();
    await other.bringToFront();
    await box.type('utilize it ');
    await until(() => box.underlined(), ['advise: utilize'], 2_000);
  }, 90_000);

  it('fakes compose boxes with a megabyte each: other tabs are served as before', async () => {
    const page = await chromium.open();
    await openBox(page, SURFACES.xHome, QUERY);
    await page.evaluate(() => window.spy.fake(3, 1_000_000));
    const other = await chromium.browser().newPage();
    const box = await openBox(other, SURFACES.facebookPost);
    await box.type(TEXT);
    await until(() => box.underlined(), ['advise: utilize'], 20_000);
    await box.type('and commence ');
    await until(async () => (await box.underlined()).includes('advise: commence'), true, 20_000);
    expect(await page.$$('plainspoken-layer')).toHaveLength(1);
  }, 90_000);
});
