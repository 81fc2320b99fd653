import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { present } from './until.ts';

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
}

/** A box in viewport coordinates. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a person sees of ours in a page. It lies in a closed shadow tree, so the debugger has to look. */
export class Ours {
  readonly #page: Page;
  #session: CDPSession | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The chips' words, in the order of their boxes. */
  async chips(): Promise<string[]> {
    return (await this.#all('data-chip')).map(
      (node) => attribute(node, 'title')?.replace('. Open the panel', '') ?? '',
    );
  }

  /** What is said at the chips. */
  async hints(): Promise<string[]> {
    return (await this.#all('class')).filter((node) => attribute(node, 'class') === 'hint').map(textOf);
  }

  /** What screen readers were told last. */
  async announced(): Promise<string> {
    const region = await this.#classed(/^unseen$/);
    return region ? textOf(region) : '';
  }

  /** Where the only chip is drawn. */
  async chipRect(): Promise<Rect> {
    return present(async () => this.#rect((await this.#all('data-chip'))[0]), 'chip');
  }

  /** All words in the open card, or null when there is none. */
  async card(): Promise<string | null> {
    const card = await this.#classed(/^card (?!question)/);
    return card ? textOf(card) : null;
  }

  /** All words in the open question at a button, or null when there is none. */
  async question(): Promise<string | null> {
    const question = await this.#classed(/^card question\b/);
    return question ? textOf(question) : null;
  }

  async questionRect(): Promise<Rect> {
    return present(async () => this.#rect(await this.#classed(/^card question\b/)), 'question');
  }

  async cardRect(): Promise<Rect> {
    return present(async () => this.#rect(await this.#classed(/^card (?!question)/)), 'card');
  }

  /** The words that a textarea's mirror marks. */
  async mirrored(): Promise<string[]> {
    const marks = (await this.#all('class')).filter((node) =>
      /^mark\b(?!-)/.test(attribute(node, 'class') ?? ''),
    );
    return marks.map(textOf);
  }

  /** Where the first of these words are marked. */
  async markRect(): Promise<Rect> {
    return present(async () => this.#rect(await this.#classed(/^mark\b(?!-)/)), 'mark');
  }

  async pressChip(): Promise<void> {
    await this.#press(async () => this.#rect((await this.#all('data-chip'))[0]), 'chip');
  }

  /** Presses the button for this act: in the card `apply`, `ignore`, `why` or `panel`, in the question `back`, `go` or `panel`. */
  async pressInCard(act: string): Promise<void> {
    const button = async () =>
      this.#rect((await this.#all('data-act')).find((node) => attribute(node, 'data-act') === act));
    await this.#press(button, `${act} button`);
  }

  /** Rests the pointer on the first underlined words that read like this. */
  async hover(words: string): Promise<void> {
    const at = await this.placeOf(words);
    await this.#page.mouse.move(at.x - 1, at.y);
    await this.#page.mouse.move(at.x, at.y);
  }

  /** The middle of the first underlined words that read like this. */
  placeOf(words: string): Promise<{ x: number; y: number }> {
    return present(
      () =>
        this.#page.evaluate((wanted) => {
          for (const [, ranges] of CSS.highlights)
            for (const range of ranges) {
              const live = document.createRange();
              live.setStart(range.startContainer, range.startOffset);
              live.setEnd(range.endContainer, range.endOffset);
              if (live.toString() !== wanted) continue;
              const { x, y, width, height } = live.getBoundingClientRect();
              return { x: x + width / 2, y: y + height / 2 };
            }
          return null;
        }, words),
      `underline at "${words}"`,
    );
  }

  async #classed(pattern: RegExp): Promise<DomNode | undefined> {
    return (await this.#all('class')).find((node) => pattern.test(attribute(node, 'class') ?? ''));
  }

  /** Presses where something is, once it has stopped moving: a card that opens is placed anew when its size is known. */
  async #press(find: () => Promise<Rect | null>, what: string): Promise<void> {
    const { left, top, right, bottom } = await present(async () => {
      const before = await find();
      await this.#page.evaluate(nextDrawn);
      const after = await find();
      return JSON.stringify(before) === JSON.stringify(after) ? after : null;
    }, what);
    await this.#page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  async #rect(node: DomNode | undefined): Promise<Rect | null> {
    if (!node) return null;
    const session = await this.#cdp();
    try {
      const { quads } = await session.send('DOM.getContentQuads', { backendNodeId: node.backendNodeId });
      const [x1 = 0, y1 = 0, x2 = 0, , , y3 = 0] = quads[0] ?? [];
      return quads[0] ? { left: x1, top: y1, right: x2, bottom: y3 } : null;
    } catch {
      // The node went away between the two questions.
      return null;
    }
  }

  async #all(name: string): Promise<DomNode[]> {
    const layer = await this.#layer();
    return layer ? descendants(layer).filter((node) => attribute(node, name) !== null) : [];
  }

  /** Our element with all that is in it. Only this part is read, for a whole page takes the browser long to tell. */
  async #layer(): Promise<DomNode | null> {
    const session = await this.#cdp();
    try {
      const { root } = await session.send('DOM.getDocument', { depth: 0 });
      const found = await session.send('DOM.querySelector', {
        nodeId: root.nodeId,
        selector: 'plainspoken-layer',
      });
      if (found.nodeId === 0) return null;
      const { node } = await session.send('DOM.describeNode', {
        nodeId: found.nodeId,
        depth: -1,
        pierce: true,
      });
      return node as DomNode;
    } catch (error) {
      // The page went on, or our element went away, between two questions.
      if (/Could not find node/.test(`${error}`)) return null;
      throw error;
    }
  }

  async #cdp(): Promise<CDPSession> {
    this.#session ??= await this.#page.createCDPSession();
    return this.#session;
  }
}

/** The open side panel. The browser lists it as a page of its own. */
export function panelOf(browser: Browser): Promise<Page> {
  return present(async () => {
    const target = browser.targets().find((candidate) => candidate.url().endsWith('/src/panel/index.html'));
    return target ? await target.asPage() : null;
  }, 'side panel');
}

/** Runs in the page: resolves once it has been drawn, or soon in a tab that is not. */
function nextDrawn(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
    setTimeout(done, 200);
  });
}

function descendants(node: DomNode): DomNode[] {
  return [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(descendants)];
}

function attribute(node: DomNode, name: string): string | null {
  const list = node.attributes ?? [];
  const index = list.findIndex((entry, at) => at % 2 === 0 && entry === name);
  return index < 0 ? null : (list[index + 1] ?? null);
}

function textOf(node: DomNode): string {
  const own = node.nodeName === '#text' ? node.nodeValue : (attribute(node, 'data-words') ?? '');
  const words = [own, ...(node.children ?? []).map(textOf)].join(' ');
  return words.replace(/\s+/g, ' ').trim();
}
