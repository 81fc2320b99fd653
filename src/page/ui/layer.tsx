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
    this.#host = document.createElement(NAME);
    this.#root = this.#host.attachShadow({ mode: 'closed' });
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

  /** Whether a person can see and press what is drawn, as far as the site lets them. */
  get isShown(): boolean {
    const isVisible = this.#host.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return isVisible && !this.#host.closest('[inert]');
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
