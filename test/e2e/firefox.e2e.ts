import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { FIREFOX_PANEL, launchFirefox } from './support/browsers.ts';
import { pressWith } from './support/keys.ts';
import { openBox, SURFACES } from './support/surfaces.ts';
import { until } from './support/until.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchFirefox(inject('proxy'));
});
afterAll(async () => {
  await browser?.close();
});

describe.each([SURFACES.xHome, SURFACES.facebookPost, SURFACES.instagramCaption])(
  'in Firefox, $name',
  (surface) => {
    it('underlines the words, takes the fix by keyboard, types on, and one undo takes it back', async () => {
      const page = await browser.newPage();
      const box = await openBox(page, surface);
      await box.type('#MarlowFalls crews utilize Oak Street ');
      await until(async () => (await box.underlined()).includes('advise: utilize'), true);
      await pressWith(page, 'Control', '.');
      await new Promise((done) => setTimeout(done, 200));
      await page.keyboard.press('Enter');
      const fixed = '#MarlowFalls crews use Oak Street ';
      await until(() => box.model(), fixed);
      expect(await box.screen()).toBe(fixed);
      await until(() => box.caret(), fixed.length);
      expect(await box.underlined()).not.toContain('advise: utilize');
      await pressWith(page, 'Control', 'z');
      await until(() => box.model(), '#MarlowFalls crews utilize Oak Street ');
      await page.close();
    });

    it('fixes next to a hashtag and goes on where the caret was', async () => {
      const page = await browser.newPage();
      const box = await openBox(page, surface);
      await box.type('Crews utilize #OakStreet\nThey commence at noon ');
      await until(async () => (await box.underlined()).includes('advise: commence'), true);
      await pressWith(page, 'Control', '.');
      await new Promise((done) => setTimeout(done, 200));
      await page.keyboard.press('Enter');
      await until(async () => /use #OakStreet|They start/.test(await box.model()), true);
      const fixed = await box.model();
      expect(await box.screen()).toBe(fixed);
      await box.type('today');
      await until(() => box.model(), `${fixed}today`);
      await page.close();
    });
  },
);

describe('in Firefox, the panel', () => {
  it('follows to the tab that is shown, and lists its findings', async () => {
    const panel = await browser.newPage();
    // The driver hears nothing of an extension page's loading, so it is not waited for.
    void panel.goto(FIREFOX_PANEL).catch(() => {});
    const words = () => panel.evaluate(() => document.body?.innerText ?? '');
    await until(async () => (await words()).includes('City of Marlow Falls'), true, 15_000);
    const page = await browser.newPage();
    const box = await openBox(page, SURFACES.xHome);
    await box.type('Crews utilize Oak Street ');
    await until(async () => /Post on X[\s\S]*utilize[\s\S]*use/.test(await words()), true);
    await page.close();
  });
});

describe('in Firefox, a textarea', () => {
  it('takes the fix by keyboard', async () => {
    const page = await browser.newPage();
    const box = await openBox(page, SURFACES.instagramComment);
    await box.type('Crews utilize Oak Street ');
    await new Promise((done) => setTimeout(done, 500));
    await pressWith(page, 'Control', '.');
    await new Promise((done) => setTimeout(done, 200));
    await page.keyboard.press('Enter');
    await until(() => box.model(), 'Crews use Oak Street ');
    await box.type('today');
    await until(() => box.model(), 'Crews use Oak Street today');
    await page.close();
  });
});
