import { render } from 'preact';
import { Card, type CardView } from './card.tsx';
import { Chip, type ChipView } from './chip.tsx';
import styles from './layer.css?inline';

/** Everything of ours that is drawn over the page. */
export interface LayerView {
  readonly chips: readonly ChipView[];
  readonly card: CardView | null;
  /** Read out by screen readers when it changes. */
  readonly announcement: string;
}

/** Our one element in the page. Its closed shadow tree keeps the page's styles and scripts apart from ours. */
export class Layer {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #drawn: HTMLElement;
  /** Where the mirrors of textareas lie, beneath chips and card. */
  readonly mirrors: HTMLElement;

  constructor(document: Document) {
    this.#host = document.createElement('plainspoken-layer');
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    adoptStyles(this.#root);
    this.mirrors = document.createElement('div');
    this.#drawn = document.createElement('div');
    this.#root.append(this.mirrors, this.#drawn);
    // A press in the card must not take the focus from the compose box, and no click of ours may look to
    // the site like one beside its dialog.
    this.#host.addEventListener('mousedown', (event) => event.preventDefault());
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'focusin'])
      this.#host.addEventListener(type, (event) => event.stopPropagation());
  }

  get element(): HTMLElement {
    return this.#host;
  }

  draw(view: LayerView): void {
    // A site that renders its whole body anew takes our element along.
    if (!this.#host.isConnected) this.#host.ownerDocument.documentElement.append(this.#host);
    render(
      <>
        {view.chips.map((chip) => (
          <Chip key={chip.id} view={chip} />
        ))}
        {view.card && <Card view={view.card} />}
        <div class="unseen" aria-live="polite">
          {view.announcement}
        </div>
      </>,
      this.#drawn,
    );
  }

  /** The size that the card is drawn at; null while there is none. */
  cardSize(): { width: number; height: number } | null {
    const box = this.#root.querySelector('.card')?.getBoundingClientRect();
    return box ? { width: box.width, height: box.height } : null;
  }

  /** The label and width that a chip is drawn with; null while it is not drawn. */
  chipSize(id: string): { label: string; width: number } | null {
    const chip = this.#root.querySelector(`[data-chip="${id}"]`);
    return chip ? { label: chip.textContent ?? '', width: chip.getBoundingClientRect().width } : null;
  }

  remove(): void {
    render(null, this.#drawn);
    this.#host.remove();
  }
}

/** Sheets that are adopted are not subject to the page's content security policy; `style` elements are. */
function adoptStyles(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
}
