import type { Composer } from '../composer.ts';
import type { OpenCard } from '../open-card.ts';
import type { ChipView } from './chip.tsx';
import type { Layer } from './layer.tsx';
import { type ChipPlace, isClearOf, placeChip } from './place.ts';
import type { QuestionView } from './question.tsx';
import { chipWords } from './words.ts';

const HINT_MS = 8000;
/** So many characters are sure to hold the lines that a chip in the box's lower corner can touch. */
const LAST_LINES = 300;
/** As in `layer.css`, in pixels. */
const CHIP_HEIGHT = 24;
/**
 * A chip at a box that has not moved stays where it was found free, and what else lies there is looked at again after so
 * many milliseconds: asking a page what lies where takes longer than everything else that a key costs.
 */
const TRUSTED_MS = 200;

/** What a chip is drawn at: a compose box that is coached, or one that is not seen. */
export interface Chipped extends Pick<Composer, 'id' | 'text' | 'account' | 'findings' | 'waiting' | 'dark'> {
  readonly state: Composer['state'] | 'unseen';
  readonly released?: Composer['released'];
  readonly editor: Pick<Composer['editor'], 'element' | 'rects'>;
  readonly surface: Pick<Composer['surface'], 'root'>;
}

/** Where a chip was found to be free, with what label, and for which box in which window. */
interface Placed {
  readonly place: ChipPlace;
  readonly label: string;
  readonly asked: string;
}

interface Handlers {
  openPanel(composer: Chipped): void;
  /** The question at a button, while there is one. */
  question(): QuestionView | null;
}

/** Draws chips and card over the page, at most once a frame. */
export class Overlay {
  readonly #layer: Layer;
  readonly #card: OpenCard;
  readonly #composers: () => readonly Chipped[];
  readonly #handlers: Handlers;
  readonly #widths = new Map<string, number>();
  readonly #places = new WeakMap<Chipped, Placed>();
  #trusted: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #announcement = '';
  #hint: { readonly composer: Chipped; readonly words: string } | null = null;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(layer: Layer, card: OpenCard, composers: () => readonly Chipped[], handlers: Handlers) {
    this.#layer = layer;
    this.#card = card;
    this.#composers = composers;
    this.#handlers = handlers;
  }

  /** Draws in the next frame. */
  schedule(): void {
    if (this.#frame || (this.#composers().length === 0 && !this.#layer.element.isConnected)) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const sizes = this.#sizes();
      this.#draw();
      // Where things go depends on how large they were drawn, which is known only now.
      if (this.#sizes() !== sizes) this.#draw();
    });
  }

  /** The sizes of all that is drawn. */
  #sizes(): string {
    const chips = this.#composers().map(({ id }) => this.#layer.chipSize(id));
    return JSON.stringify([chips, this.#layer.cardSize(), this.#layer.questionSize()]);
  }

  /** Has screen readers say this. */
  announce(words: string): void {
    // The same words twice would not be read out again without a difference.
    this.#announcement = words === this.#announcement ? `${words}\u00A0` : words;
    this.schedule();
  }

  /** Says something at a chip for a while. */
  hint(composer: Chipped, words: string): void {
    this.#hint = { composer, words };
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => {
      this.#hint = null;
      this.schedule();
    }, HINT_MS);
    this.schedule();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#hintTimer);
    clearTimeout(this.#trusted);
  }

  #draw(): void {
    this.#layer.draw({
      chips: this.#composers().flatMap((composer) => this.#chip(composer) ?? []),
      card: this.#card.view(),
      question: this.#handlers.question(),
      announcement: this.#announcement,
    });
  }

  /** How large the chip is with this label: as it was drawn before, or an estimate until then. */
  #sizeOf(composer: Chipped, label: string): { width: number; height: number } {
    const drawn = this.#layer.chipSize(composer.id);
    if (drawn?.label === label) this.#widths.set(label, drawn.width);
    return {
      width: this.#widths.get(label) ?? (label === '' ? 24 : 34 + 7 * label.length),
      height: CHIP_HEIGHT,
    };
  }

  #chip(composer: Chipped): ChipView | null {
    const { editor } = composer;
    const words = chipWords(composer);
    const length = composer.text.length;
    const text = length === 0 ? [] : editor.rects({ from: Math.max(0, length - LAST_LINES), to: length });
    const placed = this.#placeOf(composer, words.label, text);
    if (!placed) return null;
    const { place, label } = placed;
    return {
      ...words,
      label,
      id: composer.id,
      left: place.left,
      top: place.top,
      dark: composer.dark,
      hint: this.#hint?.composer === composer ? this.#hint.words : null,
      onOpen: () => this.#handlers.openPanel(composer),
    };
  }

  /** Where the chip goes, with as much of its label as there is room for; null for nowhere. */
  #placeOf(composer: Chipped, words: string, text: readonly DOMRect[]): Placed | null {
    const { left, top, width, height } = composer.editor.element.getBoundingClientRect();
    const size = this.#sizeOf(composer, words);
    const asked = JSON.stringify([words, size.width, left, top, width, height, innerWidth, innerHeight]);
    const former = this.#places.get(composer) ?? null;
    if (
      former?.asked === asked &&
      isClearOf({ ...former.place, ...this.#sizeOf(composer, former.label) }, text)
    ) {
      this.#trusted ??= setTimeout(() => this.#trustNone(), TRUSTED_MS);
      return former;
    }
    const around = { editor: composer.editor.element, root: composer.surface.root, text };
    for (const label of new Set([words, ''])) {
      const place = placeChip(
        around,
        this.#sizeOf(composer, label),
        this.#layer.element,
        former?.place ?? null,
      );
      if (!place) continue;
      const placed = { place, label, asked };
      this.#places.set(composer, placed);
      return placed;
    }
    return null;
  }

  #trustNone(): void {
    this.#trusted = undefined;
    for (const composer of this.#composers()) {
      const placed = this.#places.get(composer);
      if (placed) this.#places.set(composer, { ...placed, asked: '' });
    }
    this.schedule();
  }
}
