/// <reference path="../../practice/shared/api.ts" />
import type { Browser, Page } from 'puppeteer-core';
import type { PostRecord } from '../../../src/core/record/record.ts';
import { COMMIT_MS } from '../../../src/page/hold/replay.ts';
import { pressWith } from './keys.ts';
import { SURFACES, type SurfaceCase } from './surfaces.ts';
import { present } from './until.ts';

/** One way in which an author sends. */
export interface SendPath {
  readonly name: string;
  readonly surface: SurfaceCase;
  /** Goes from the written draft to just before the act that sends. */
  prepare?(page: Page): Promise<void>;
  /** Sends, as a person does it. */
  send(page: Page): Promise<void>;
}

/** Texts whose findings do not depend on the clock, each with the strictest level that it meets on every surface. */
export const TEXTS = {
  advise: 'Elm Street is closed. Crews utilize cones.',
  // What is asked about stands in a finished sentence, so it is found before the last word is written.
  confirm: 'The water is 100% safe for everyone. Elm Street is closed.',
  approval: 'Elm Street is closed. Mayor Ruiz says the county is to blame.',
  block: 'Elm Street is closed. Vote YES on Measure B.',
} as const;

const click = (selector: string) => async (page: Page) => {
  await page.locator(selector).click();
};
const press = (held: 'Control' | 'Meta') => (page: Page) => pressWith(page, held, 'Enter');
const enter = (page: Page) => page.keyboard.press('Enter');

/** Tab from the box to the button, and a key on it. */
const tabTo = (selector: string, key: 'Space' | 'Enter') => async (page: Page) => {
  await present(async () => {
    await page.keyboard.press('Tab');
    return page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  }, `focus on ${selector}`);
  await page.keyboard.press(key);
};

/** A picture without a description is a finding of its own. */
const describePicture = async (page: Page) => {
  await page.locator('.alt-row input').fill('A closed street with three cones.');
};

const INLINE = '[data-testid="tweetButtonInline"]';
const MODAL = '[data-testid="tweetButton"]';
const FACEBOOK_NEXT = '.steps [role="button"]:last-child';
const COMMENT = '.comment-form .send';

/** Every way to send on the practice pages. */
export const SEND_PATHS: readonly SendPath[] = [
  { name: 'X, home: button', surface: SURFACES.xHome, send: click(INLINE) },
  { name: 'X, home: Ctrl+Enter', surface: SURFACES.xHome, send: press('Control') },
  { name: 'X, home: Cmd+Enter', surface: SURFACES.xHome, send: press('Meta') },
  { name: 'X, home: Tab and Space', surface: SURFACES.xHome, send: tabTo(INLINE, 'Space') },
  { name: 'X, home: Tab and Enter', surface: SURFACES.xHome, send: tabTo(INLINE, 'Enter') },
  { name: 'X, dialog: button', surface: SURFACES.xModal, send: click(MODAL) },
  { name: 'X, dialog: Ctrl+Enter', surface: SURFACES.xModal, send: press('Control') },
  { name: 'X, dialog: Tab and Space', surface: SURFACES.xModal, send: tabTo(MODAL, 'Space') },
  {
    name: 'X, dialog: scheduled',
    surface: SURFACES.xModal,
    async prepare(page) {
      await page.locator('[role="dialog"] [data-testid="scheduleOption"]').click();
      await page.locator('[data-testid="scheduledConfirmationPrimaryAction"]').click();
      await page.locator('[data-testid="scheduledTweetIndicator"]').wait();
    },
    send: click(MODAL),
  },
  { name: 'X, reply dialog: button', surface: SURFACES.xReply, send: click(MODAL) },
  { name: 'X, reply below a post: button', surface: SURFACES.xInlineReply, send: click(INLINE) },
  { name: 'X, quote: button', surface: SURFACES.xQuote, send: click(MODAL) },
  { name: 'X Pro: button', surface: SURFACES.xPro, send: click(INLINE) },
  {
    name: 'Facebook, post: button',
    surface: { ...SURFACES.facebookPost, url: 'https://www.facebook.com/?step=post' },
    send: click(FACEBOOK_NEXT),
  },
  {
    name: 'Facebook, post: Tab and Space',
    surface: { ...SURFACES.facebookPost, url: 'https://www.facebook.com/?step=post' },
    send: tabTo(FACEBOOK_NEXT, 'Space'),
  },
  {
    name: 'Facebook, post: the form is submitted',
    surface: { ...SURFACES.facebookPost, url: 'https://www.facebook.com/?step=post' },
    send: async (page) => {
      await page.$eval('form input[type="submit"]', (input) => {
        (input as HTMLElement).hidden = false;
      });
      await page.locator('form input[type="submit"]').click();
    },
  },
  { name: 'Facebook, comment: Enter', surface: SURFACES.facebookComment, send: enter },
  { name: 'Facebook, comment: button', surface: SURFACES.facebookComment, send: click(COMMENT) },
  {
    name: 'Facebook, comment in a post dialog: Enter',
    surface: SURFACES.facebookPermalinkComment,
    send: enter,
  },
  {
    name: 'Facebook, comment without a form: Enter',
    surface: { ...SURFACES.facebookComment, url: 'https://www.facebook.com/?comment=bare' },
    send: enter,
  },
  { name: 'Business Suite: Publish', surface: SURFACES.businessSuite, send: click('.actions .solid') },
  {
    name: 'Business Suite: with a date',
    surface: SURFACES.businessSuite,
    prepare: click('[role="switch"][aria-label^="Set date"]'),
    send: click('.actions .solid'),
  },
  {
    name: 'Business Suite: customized for each network',
    surface: SURFACES.businessSuite,
    prepare: click('[role="switch"][aria-label^="Customize"]'),
    send: click('.actions .solid'),
  },
  {
    name: 'Instagram, caption: Share',
    surface: SURFACES.instagramCaption,
    prepare: describePicture,
    send: click('.create-top .corner:last-child [role="button"]'),
  },
  {
    name: 'Instagram, caption in a textarea: Share',
    surface: SURFACES.instagramTextareaCaption,
    prepare: describePicture,
    send: click('.create-top .corner:last-child [role="button"]'),
  },
  { name: 'Instagram, comment: Enter', surface: SURFACES.instagramComment, send: enter },
  {
    name: 'Instagram, comment: button',
    surface: SURFACES.instagramComment,
    send: click('.comment-form:has(textarea:not(:placeholder-shown)) .send'),
  },
];

/**
 * Resolves once whatever was held before would have gone on by itself: a timer of the same page that begins later and
 * runs longer than the hold's own ends after it, however busy the machine is.
 */
export function heldForGood(page: Page): Promise<void> {
  return page.evaluate((time) => new Promise<void>((done) => setTimeout(done, time)), COMMIT_MS + 50);
}

/** The texts that the page has sent. */
export function posted(page: Page): Promise<string[]> {
  return page.evaluate(() => window.practice.posted.map(({ text }) => text));
}

/** All records on this device, oldest first, as the extension's worker reads them. */
export async function records(browser: Browser): Promise<PostRecord[]> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) return [];
  return (await worker.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('plainspoken');
        // Whoever opens a database that is not there yet makes an empty one, which would be in the extension's way.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => done([]);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('records').objectStore('records').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            done(reading.result);
          };
        };
      }),
  )) as PostRecord[];
}
