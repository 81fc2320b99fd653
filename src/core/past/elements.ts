/** The most characters of one post's element. A longer one is not a post. */
const MOST_ELEMENT = 1_000_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENS = new Set([0x5b, 0x7b]);
const CLOSES = new Set([0x5d, 0x7d]);
const ARRAY = 0x5b;
const OBJECT = 0x7b;

/** How the text ended. `cut`: in the middle. `nothing`: there was neither a list nor an object in it. */
export type Ending = 'whole' | 'cut' | 'nothing';

/**
 * Cuts the objects out of a JSON text that is a list of them, or an object that holds such lists, while it comes in piece
 * by piece. What stands before the list, such as the assignment in an X archive, is passed over. Holds no more of the
 * text than one element. `found` gets null for an element that is too large.
 */
export class ElementCutter {
  readonly #found: (element: string | null) => void;
  /** The brackets that are open, from the outermost. */
  #open: number[] = [];
  #begun = false;
  #inString = false;
  #escaped = false;
  /** What has come of the element that is not complete yet. */
  #held: string[] = [];
  #heldLength = 0;
  #inElement = false;

  constructor(found: (element: string | null) => void) {
    this.#found = found;
  }

  push(text: string): void {
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (unit === BACKSLASH) this.#escaped = true;
        else if (unit === QUOTE) this.#inString = false;
      } else if (unit === QUOTE) this.#inString = this.#open.length > 0;
      else if (OPENS.has(unit)) {
        if (!this.#inElement && unit === OBJECT && this.#isAmongElements()) {
          this.#inElement = true;
          from = i;
        }
        this.#begun = true;
        this.#open.push(unit);
      } else if (CLOSES.has(unit)) {
        this.#open.pop();
        if (this.#inElement && this.#isAmongElements()) {
          this.#hold(text.slice(from, i + 1));
          this.#tell();
        }
      }
    }
    if (this.#inElement) this.#hold(text.slice(from));
  }

  end(): Ending {
    if (!this.#begun) return 'nothing';
    return this.#open.length === 0 ? 'whole' : 'cut';
  }

  #isAmongElements(): boolean {
    const [outer, inner] = this.#open;
    const depth = this.#open.length;
    return (depth === 1 && outer === ARRAY) || (depth === 2 && outer === OBJECT && inner === ARRAY);
  }

  #hold(piece: string): void {
    this.#heldLength += piece.length;
    if (this.#heldLength <= MOST_ELEMENT) this.#held.push(piece);
  }

  #tell(): void {
    const whole = this.#heldLength <= MOST_ELEMENT ? this.#held.join('') : null;
    this.#held = [];
    this.#heldLength = 0;
    this.#inElement = false;
    this.#found(whole);
  }
}
