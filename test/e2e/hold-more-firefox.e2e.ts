import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchFirefox } from './support/browsers.ts';
import { pressWith } from './support/keys.ts';
import { heldForGood, posted, TEXTS } from './support/sends.ts';
import { type Box, openBox, SURFACES, type SurfaceCase } from './support/surfaces.ts';
import { until } from './support/until.ts';

let browser: Browser;
let last: Page | undefined;
beforeAll(async () => {
  browser = await launchFirefox(inject('proxy'));
});
afterAll(async () => {
  await browser?.close();
});

const click = (selector: string) => (page: Page) => page.locator(selector).click();
const enter = (page: Page) => page.keyboard.press('Enter');

/** One way to send of each make, from those that Chromium is tested on. */
const PATHS: readonly {
  readonly name: string;
  readonly surface: SurfaceCase;
  send(page: Page): Promise<void>;
}[] = [
  {
    name: 'X, home: button',
    surface: SURFACES.xHome,
    send: click('[data-testid="tweetButtonInline"]'),
  },
  {
    name: 'X, dialog: Ctrl+Enter',
    surface: SURFACES.xModal,
    send: (page) => pressWith(page, 'Control', 'Enter'),
  },
  {
    name: 'Facebook, post: button',
    surface: { ...SURFACES.facebookPost, url: 'https://www.facebook.com/?step=post' },
    send: click('.steps [role="button"]:last-child'),
  },
  { name: 'Facebook, comment: Enter', surface: SURFACES.facebookComment, send: enter },
  { name: 'Instagram, comment: Enter', surface: SURFACES.instagramComment, send: enter },
  { name: 'Business Suite: Publish', surface: SURFACES.businessSuite, send: click('.actions .solid') },
];

async function written(surface: SurfaceCase, text: string): Promise<{ page: Page; box: Box }> {
  await last?.close();
  last = await browser.newPage();
  const box = await openBox(last, surface);
  await box.type(text);
  return { page: last, box };
}

/** The question takes the focus, which the page sees at our element alone. */
const isAsked = (page: Page) =>
  page.evaluate(() => document.activeElement?.localName === 'plainspoken-layer');

describe.each(PATHS)('in Firefox, $name', ({ surface, send }) => {
  it('asks where the policy wants a confirmation: going back keeps the draft, going on posts it once', async () => {
    const { page, box } = await written(surface, TEXTS.confirm);
    await send(page);
    await until(() => isAsked(page), true);
    await page.keyboard.press('Escape');
    await until(() => isAsked(page), false);
    await heldForGood(page);
    expect(await posted(page)).toEqual([]);
    expect(await box.model()).toBe(TEXTS.confirm);

    await send(page);
    await until(() => isAsked(page), true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(() => posted(page), [TEXTS.confirm]);
    await heldForGood(page);
    expect(await posted(page)).toEqual([TEXTS.confirm]);
  });

  it('never posts what waits for the final approver, and posts mere advice at once', async () => {
    const held = await written(surface, TEXTS.approval);
    await send(held.page);
    await until(() => isAsked(held.page), true);
    await heldForGood(held.page);
    expect(await posted(held.page)).toEqual([]);
    expect(await held.box.model()).toBe(TEXTS.approval);

    const { page } = await written(surface, TEXTS.advise);
    await send(page);
    await until(() => posted(page), [TEXTS.advise]);
  });
});
