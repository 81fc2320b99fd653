import type { Finding } from '../core/finding.ts';
import type { Composer } from './composer.ts';

/** How long the pointer rests on words before their card opens, and is away before it closes, in milliseconds. */
const OPEN_AFTER_MS = 220;
const CLOSE_AFTER_MS = 320;
/** Words are forgiving to the pointer by this many pixels on each side. */
const SLACK = 2;

interface Handlers {
  composerAt(target: EventTarget | null): Composer | null;
  open(composer: Composer, finding: Finding): void;
  close(): void;
  /** True while a card is drawn. */
  isOpen(): boolean;
}

/** Opens the card of the words that the pointer rests on or presses, and closes it when the pointer has left. */
export class Pointer {
  readonly #handlers: Handlers;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #over: Finding | null = null;

  constructor(handlers: Handlers, signal: AbortSignal) {
    this.#handlers = handlers;
    document.addEventListener('pointermove', (event) => this.#moved(event), { signal, passive: true });
    document.addEventListener('click', (event) => this.#pressed(event), { signal, capture: true });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** The pointer went onto the card, which keeps it open, or left it. */
  overCard(over: boolean): void {
    clearTimeout(this.#timer);
    if (!over) this.#closeSoon();
  }

  /** Forgets what the pointer was on, because the card was closed by other means. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#over = null;
  }

  #moved(event: PointerEvent): void {
    if (!event.isTrusted) return;
    const hit = this.#hit(event);
    if (hit?.finding === this.#over) return;
    const was = this.#over;
    this.#over = hit?.finding ?? null;
    clearTimeout(this.#timer);
    if (hit) this.#timer = setTimeout(() => this.#handlers.open(hit.composer, hit.finding), OPEN_AFTER_MS);
    else if (was) this.#closeSoon();
  }

  #pressed(event: MouseEvent): void {
    if (!event.isTrusted) return;
    const hit = this.#hit(event);
    clearTimeout(this.#timer);
    if (hit) this.#handlers.open(hit.composer, hit.finding);
  }

  #closeSoon(): void {
    if (this.#handlers.isOpen()) this.#timer = setTimeout(() => this.#handlers.close(), CLOSE_AFTER_MS);
  }

  #hit({ target, clientX, clientY }: MouseEvent): { composer: Composer; finding: Finding } | null {
    const composer = this.#handlers.composerAt(target);
    const finding = composer?.findings.find(
      (candidate) =>
        candidate.about === 'words' &&
        composer.editor
          .rects(candidate)
          .some(
            ({ left, right, top, bottom }) =>
              clientX >= left - SLACK &&
              clientX <= right + SLACK &&
              clientY >= top - SLACK &&
              clientY <= bottom + SLACK,
          ),
    );
    return composer && finding ? { composer, finding } : null;
  }
}
