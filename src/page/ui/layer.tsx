import { render } from 'preact';
import './words-apart.ts';
import { Card, type CardView } from './card.tsx';
import { Chip, type ChipView } from './chip.tsx';
import styles from './layer.css?inline';
import questionStyles from './question.css?inline';
import { Question, type QuestionView } from './question.tsx';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Everything of ours that is drawn over the page. */
export interface LayerView {
  readonly chips: readonly ChipView[];
  readonly card: CardView | null;
  readonly question: QuestionView | null;
  /** Read out by screen readers when it changes. */
  readonly announcement: string;
}

/** What happens in our element and is none of the site's business. */
const QUIET = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'focusin', 'focusout'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'],
];

const NAME = 'plainspoken-layer';

/** Below this opacity nobody can be expected to see what is there; 1 is opaque. */
const FAINT = 0.3;

type Point = readonly [x: number, y: number];

function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** How opaque an element is drawn, with all that it stands in. */
function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement)
    opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

/** How many elements of ours are in the page; another one is a newer copy's. */
export function layersIn(document: Document): number {
  return document.getElementsByTagName(NAME).length;
}

/** Our one element in the page. Its closed shadow tree keeps the page's styles and scripts apart from ours. */
export class Layer {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #drawn: HTMLElement;
  /** Where the mirrors of textareas lie, beneath chips and card. */
  readonly mirrors: HTMLElement;

  constructor(document: Document) {
    // Made where no page can have given the name a meaning: an element of the page's own kind would hand it the tree.
    this.#host = document.implementation.createHTMLDocument('').createElement(NAME);
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    document.adoptNode(this.#host);
    adoptStyles(this.#root);
    this.mirrors = document.createElement('div');
    this.#drawn = document.createElement('div');
    this.#root.append(this.mirrors, this.#drawn);
    // A press in the card must not take the focus from the compose box, and no click of ours may look to
    // the site like one beside its dialog.
    this.#drawn.addEventListener('mousedown', (event) => {
      if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
    });
    for (const type of QUIET) this.#host.addEventListener(type, (event) => event.stopPropagation());
  }

  get element(): HTMLElement {
    return this.#host;
  }

  /** Puts our element into the page; a site that renders its whole body anew takes it along. */
  put(): void {
    if (!this.#host.isConnected) this.#host.ownerDocument.documentElement.append(this.#host);
  }

  draw(view: LayerView): void {
    this.put();
    render(
      <>
        {view.chips.map((chip) => (
          <Chip key={chip.id} view={chip} />
        ))}
        {view.card && <Card view={view.card} />}
        {view.question && <Question view={view.question} />}
        <div class="unseen" aria-live="polite">
          {view.announcement}
        </div>
      </>,
      this.#drawn,
    );
  }

  /** Whether a person can see the question and press its buttons, as far as the site lets them. */
  get isQuestionShown(): boolean {
    if (!this.#host.checkVisibility({ visibilityProperty: true }) || this.#host.closest('[inert]'))
      return false;
    if (opacityOf(this.#host) < FAINT) return false;
    const question = this.#root.querySelector('.question');
    if (!question) return false;
    const frame = question.getBoundingClientRect();
    // In a low window the question scrolls, and a button may be out of its sight.
    const isInFrame = ([x, y]: Point) =>
      x > frame.left &&
      x < frame.right &&
      y > Math.max(0, frame.top) &&
      y < Math.min(innerHeight, frame.bottom);
    return [question, ...question.querySelectorAll('button')]
      .map(middleOf)
      .filter(isInFrame)
      .every(([x, y]) => this.#host.ownerDocument.elementFromPoint(x, y) === this.#host);
  }

  /** The size that the card is drawn at; null while there is none. */
  cardSize(): Size | null {
    return this.#sizeOf('.card:not(.question)');
  }

  /** The size that the question is drawn at; null while there is none. */
  questionSize(): Size | null {
    return this.#sizeOf('.question');
  }

  #sizeOf(selector: string): Size | null {
    const box = this.#root.querySelector(selector)?.getBoundingClientRect();
    return box ? { width: box.width, height: box.height } : null;
  }

  /** The label and width that a chip is drawn with; null while it is not drawn. */
  chipSize(id: string): { label: string; width: number } | null {
    const chip = this.#root.querySelector(`[data-chip="${id}"]`);
    const label = chip?.querySelector('[data-words]')?.getAttribute('data-words') ?? '';
    return chip ? { label, width: chip.getBoundingClientRect().width } : null;
  }

  remove(): void {
    render(null, this.#drawn);
    this.#host.remove();
  }
}

/** Sheets that are adopted are not subject to the page's content security policy; `style` elements are. */
function adoptStyles(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles + questionStyles);
  root.adoptedStyleSheets = [sheet];
}
