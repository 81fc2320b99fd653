import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { TestHouse } from '../desk/support.ts';
import { launchChromium, launchFirefox } from './support/browsers.ts';
import { pressWith } from './support/keys.ts';
import { openOffice } from './support/office.ts';
import { posted, TEXTS } from './support/sends.ts';
import { openBox, SURFACES } from './support/surfaces.ts';
import { foundTeam, joinTeam, PATIENCE, says } from './support/team.ts';
import { until } from './support/until.ts';

let house: TestHouse;
let chromium: Browser;
let firefox: Browser;
beforeAll(async () => {
  house = await TestHouse.open();
  chromium = await launchChromium(inject('practice'));
  firefox = await launchFirefox(inject('proxy'));
  await foundTeam(chromium, house);
  await joinTeam(firefox, house);
}, 120_000);
afterAll(async () => {
  await firefox?.close();
  await chromium?.close();
  await house?.close();
});

/** Presses a button in a tab that is not in front, as the panel beside the page would be. */
const press = (page: Page, name: string) =>
  page.$$eval(
    'button',
    (all, wanted) => all.find((button) => button.textContent?.trim() === wanted)?.click(),
    name,
  );
const isAsked = (page: Page) =>
  page.evaluate(() => document.activeElement?.localName === 'plainspoken-layer');

it('a case goes from an author in Firefox to an approver in Chromium, and the answer releases Post', async () => {
  const queue = await openOffice(chromium, 'approvals');
  const panel = await openOffice(firefox, 'panel');
  await says(panel, 'Plainspoken');
  const page = await firefox.newPage();
  const box = await openBox(page, SURFACES.xHome);
  await box.type(TEXTS.approval);
  await says(panel, 'Ask Ann Lee');
  await pressWith(page, 'Control', 'Enter');
  await until(() => isAsked(page), true, PATIENCE);
  await page.keyboard.press('Escape');
  expect(await posted(page)).toEqual([]);

  await press(panel, 'Ask Ann Lee');
  await says(panel, 'With Ann Lee');
  await says(queue, 'Why it came to you');
  await queue.locator('button ::-p-text(Approve)').click();
  await says(queue, 'Approved. The author can post exactly this text.');
  await says(panel, 'Approved by Ann Lee');
  await box.focus();
  await pressWith(page, 'Control', 'Enter');
  await until(() => posted(page), [TEXTS.approval], PATIENCE);
}, 150_000);
