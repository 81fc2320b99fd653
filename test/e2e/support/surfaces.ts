/// <reference path="../../practice/shared/api.ts" />
import type { ElementHandle, Page } from 'puppeteer-core';
import { LEVELS } from '../../../src/core/finding.ts';
import type { SurfaceName } from '../../../src/core/surfaces.ts';
import { pressWith, typeKeys } from './keys.ts';
import { present } from './until.ts';

/** How a test gets to one compose box. */
export interface SurfaceCase {
  readonly name: string;
  readonly url: string;
  /** What to press, from the loaded page to the mounted box. */
  readonly steps: readonly string[];
  /** What `window.practice` calls the box. */
  readonly surface: string;
  /** How the panel calls it. */
  readonly title: string;
  /** Every compose box that is to be recognised on its page, by what it is, and how many of them. */
  readonly found: Partial<Record<SurfaceName, number>>;
}

const NEXT = '[role="dialog"] ::-p-text(Next)';

/** The compose boxes of the three networks. */
export const SURFACES = {
  xHome: {
    name: 'X, home',
    url: 'https://x.com/home',
    steps: [],
    surface: 'post',
    title: 'Post on X',
    found: { 'inline post': 1 },
  },
  xModal: {
    name: 'X, dialog',
    url: 'https://x.com/home',
    steps: ['[data-testid="SideNav_NewTweet_Button"]'],
    surface: 'post',
    title: 'Post on X',
    found: { 'post dialog': 1, 'inline post': 1 },
  },
  xReply: {
    name: 'X, reply dialog',
    url: 'https://x.com/home',
    steps: ['[data-testid="tweet"] [data-testid="reply"]'],
    surface: 'reply',
    title: 'Reply on X',
    found: { 'reply dialog': 1, 'inline post': 1 },
  },
  xInlineReply: {
    name: 'X, reply below a post',
    url: 'https://x.com/june_abara/status/1002',
    steps: [],
    surface: 'reply',
    title: 'Reply on X',
    found: { 'inline reply': 1 },
  },
  xQuote: {
    name: 'X, quote dialog',
    url: 'https://x.com/home',
    steps: ['[data-testid="tweet"] [data-testid="retweet"]', '[data-testid="Dropdown"] a[role="menuitem"]'],
    surface: 'quote',
    title: 'Quote on X',
    found: { 'quote dialog': 1, 'inline post': 1 },
  },
  facebookPost: {
    name: 'Facebook, create post',
    url: 'https://www.facebook.com/',
    steps: ['.start [role="button"]'],
    surface: 'post',
    title: 'Post on Facebook',
    found: { 'create-post dialog': 1, 'comment on a post': 3 },
  },
  facebookComment: {
    name: 'Facebook, comment',
    url: 'https://www.facebook.com/',
    steps: [],
    surface: 'comment',
    title: 'Comment on Facebook',
    found: { 'comment on a post': 3 },
  },
  facebookPermalinkComment: {
    name: 'Facebook, comment in a post dialog',
    url: 'https://www.facebook.com/june_abara/posts/1002',
    steps: [],
    surface: 'comment',
    title: 'Comment on Facebook',
    found: { 'comment on a post': 4 },
  },
  businessSuite: {
    name: 'Business Suite',
    url: 'https://business.facebook.com/latest/composer',
    steps: [],
    surface: 'post',
    title: 'Post on Facebook',
    found: { 'Business Suite composer': 1 },
  },
  businessSuitePlain: {
    name: 'Business Suite, without a library',
    url: 'https://business.facebook.com/latest/composer?editor=plain',
    steps: [],
    surface: 'post',
    title: 'Post on Facebook',
    found: { 'Business Suite composer of another make': 1 },
  },
  xPro: {
    name: 'X Pro',
    url: 'https://pro.x.com/home',
    steps: [],
    surface: 'post',
    title: 'Post on X',
    found: { 'inline post': 1 },
  },
  instagramCaption: {
    name: 'Instagram, caption',
    url: 'https://www.instagram.com/',
    steps: ['a[href="/create/"]', '.choose .soft', NEXT, NEXT],
    surface: 'caption',
    title: 'Caption on Instagram',
    found: { caption: 1, 'description of a picture': 1, comment: 3 },
  },
  instagramComment: {
    name: 'Instagram, comment',
    url: 'https://www.instagram.com/',
    steps: [],
    surface: 'comment',
    title: 'Comment on Instagram',
    found: { comment: 3 },
  },
  instagramTextareaCaption: {
    name: 'Instagram, caption in a textarea',
    url: 'https://www.instagram.com/?caption=textarea',
    steps: ['a[href="/create/"]', '.choose .soft', NEXT, NEXT],
    surface: 'caption',
    title: 'Caption on Instagram',
    found: { 'caption in a textarea': 1, 'description of a picture': 1, comment: 3 },
  },
} satisfies Record<string, SurfaceCase>;

/** A compose box on an open page, seen through the editor's own model and through what is drawn. */
export class Box {
  readonly page: Page;
  readonly element: ElementHandle<HTMLElement>;

  constructor(page: Page, element: ElementHandle<HTMLElement>) {
    this.page = page;
    this.element = element;
  }

  /** Puts the caret into the box, behind its text. */
  async focus(): Promise<void> {
    await this.element.click();
  }

  async type(text: string): Promise<void> {
    const lines = text.split('\n');
    for (const [index, line] of lines.entries()) {
      if (index > 0) await pressWith(this.page, 'Shift', 'Enter');
      await typeKeys(this.page, line);
    }
  }

  /** The text in the editor's own model. */
  model(): Promise<string> {
    return this.element.evaluate(
      (element) =>
        window.practice.editors.find((editor) => editor.element === element)?.text() ?? '(unmounted)',
    );
  }

  /** The text on the screen, one line a block. */
  screen(): Promise<string> {
    return this.element.evaluate((element) => {
      if (element instanceof HTMLTextAreaElement) return element.value;
      const blocks = element.querySelectorAll('[data-block="true"]');
      const lines = [...(blocks.length > 0 ? blocks : element.children)].map((block) => {
        const copy = block.cloneNode(true) as Element;
        for (const br of copy.querySelectorAll('br')) if (br.nextSibling) br.replaceWith('\n');
        return copy.textContent;
      });
      return lines.join('\n');
    });
  }

  /** Where the model has its caret; both ends of the selection must agree. */
  caret(): Promise<number | string> {
    return this.element.evaluate((element) => {
      const found = window.practice.editors.find((editor) => editor.element === element)?.selection();
      return found && found.anchor === found.focus ? found.focus : JSON.stringify(found);
    });
  }

  /** The words that are underlined within this box by the page's custom highlights, with their level. */
  async underlined(): Promise<string[]> {
    const marks = await this.element.evaluate((element) =>
      window.practice
        .highlighted()
        .filter(({ range }) => element.contains(range.startContainer))
        .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
        .map(({ name, range }) => ({ name, words: range.toString() })),
    );
    // Each level has two names, for light and dark boxes; none of them says which it is.
    return marks.map(({ name, words }) => `${LEVELS[Math.floor(Number(name.slice(1)) / 2)]}: ${words}`);
  }
}

/** Opens a surface and puts the caret into its box. */
export async function openBox(page: Page, surface: SurfaceCase, query = ''): Promise<Box> {
  await page.goto(withQuery(surface.url, query));
  for (const step of surface.steps) await page.locator(step).click();
  const box = await findBox(page, surface.surface);
  await box.focus();
  return box;
}

/** The last mounted box of this kind: a dialog's comes behind those of the page beneath it. */
export async function findBox(page: Page, surface: string): Promise<Box> {
  const element = await present(async () => {
    const found = await page.evaluateHandle(
      (name) => window.practice?.editors.findLast((editor) => editor.surface === name)?.element ?? null,
      surface,
    );
    return found.asElement() as ElementHandle<HTMLElement> | null;
  }, `${surface} box`);
  return new Box(page, element);
}

/** Adds a part to the thread in X's dialog. Its box is the last one once that is empty: it may be drawn before it is mounted. */
export async function addPart(page: Page): Promise<Box> {
  await page.locator('[role="dialog"] [data-testid="addButton"]').click();
  const added = await present(async () => {
    const last = await findBox(page, 'post');
    return (await last.model()) === '' ? last : null;
  }, 'part of the thread');
  await added.focus();
  return added;
}

function withQuery(url: string, query: string): string {
  if (query === '') return url;
  return url.includes('?') ? `${url}&${query}` : `${url}?${query}`;
}
