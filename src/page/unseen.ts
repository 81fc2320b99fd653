import type { FromPage, Standing } from '../protocol.ts';
import { isSuspect, type Site } from './networks/site.ts';
import { structureOf } from './structure.ts';
import { isOnDark } from './theme.ts';
import type { Chipped } from './ui/overlay.ts';

/** So many keys tell that somebody writes in a box, and that it is no box of a moment. */
const KEYS = 3;

interface Surroundings {
  site(): Site;
  send(message: FromPage): boolean;
  /** The author is to know that this box is not seen. */
  found(box: Chipped): void;
}

/**
 * The boxes that somebody writes in, that look like compose boxes, and that the coach does not know, because a site has
 * changed. Of these it looks at tags and attributes only, and never at a text.
 */
export class Unseen {
  readonly #around: Surroundings;
  readonly #keys = new WeakMap<Element, number>();
  readonly #boxes = new Map<Element, Chipped>();
  readonly #told = new Set<string>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Those that the author was told of. */
  get told(): Chipped[] {
    return [...this.#boxes.values()].filter(({ id }) => this.#told.has(id));
  }

  /** The elements of all of them. */
  get elements(): Element[] {
    return [...this.#boxes.keys()];
  }

  byId(id: string): Chipped | undefined {
    return [...this.#boxes.values()].find((box) => box.id === id);
  }

  /** A key was pressed in a box that the coach does not know. */
  typed(element: HTMLElement): boolean {
    const keys = (this.#keys.get(element) ?? 0) + 1;
    this.#keys.set(element, keys);
    // At each further key again: a site may put a box into its place late.
    if (keys < KEYS || this.#boxes.has(element)) return false;
    if (!isSuspect(this.#around.site(), element, location.pathname)) return false;
    const root = this.#around.site().root(element);
    this.#boxes.set(element, {
      id: crypto.randomUUID(),
      state: 'unseen',
      // Never read; it stands for whatever there is.
      text: '…',
      account: null,
      findings: [],
      waiting: 0,
      dark: isOnDark(element),
      editor: { element, rects: () => [element.getBoundingClientRect()] },
      surface: { root },
    });
    this.ask(element);
    return true;
  }

  /** Asks whether the account is one to coach: on any other there is nothing to say. */
  ask(element: Element): void {
    const box = this.#boxes.get(element);
    const { network, account } = this.#around.site();
    if (box)
      this.#around.send({
        type: 'account',
        id: box.id,
        network,
        account: account(element, box.surface.root),
      });
  }

  stand(id: string, standing: Standing): void {
    const box = this.byId(id);
    if (!box || standing === 'unlisted') return;
    const { network } = this.#around.site();
    const { element } = box.editor;
    this.#around.send({ type: 'unseen', id, network, structure: structureOf(element) });
    if (this.#told.has(id)) return;
    this.#told.add(id);
    this.#around.found(box);
  }

  /** The box is gone, or is known now. */
  forget(element: Element): void {
    const box = this.#boxes.get(element);
    if (!box) return;
    this.#boxes.delete(element);
    this.#told.delete(box.id);
    this.#around.send({ type: 'gone', id: box.id });
  }
}
