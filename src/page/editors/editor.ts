import type { Level, Range as TextRange } from '../../core/finding.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Edit } from '../../protocol.ts';

/** Words to underline: where, and how strict the finding is. */
export interface Mark extends TextRange {
  readonly level: Level;
}

/**
 * One compose box, whatever library runs it. Offsets are UTF-16 units into the text that `read` returned
 * last; every method that takes them works on that reading.
 */
export interface Editor {
  readonly element: HTMLElement;
  /** The text as the author sees it; lines are joined by "\n". */
  read(): string;
  /** Where the caret is, or null while the box is not focused. For a selection, its moving end. */
  caret(): number | null;
  /** Client rectangles that the words cover, in reading order; empty when they are not laid out. */
  rects(range: TextRange): DOMRect[];
  /** Underlines exactly these words, replacing what was underlined before. */
  paint(marks: readonly Mark[], dark: boolean): void;
  /** Focuses the box, brings the words into view and puts the caret at their end. */
  reveal(range: TextRange): void;
  /**
   * Makes the edits as one step that one undo takes back, where the editor allows it; the caret stays at
   * its place in the text. Resolves once the text has been read back and compared. Never throws.
   */
  replace(edits: readonly Edit[]): Promise<Outcome>;
  /** Calls back after every change of the text, whoever made it, until the signal aborts. */
  onChange(changed: () => void, signal: AbortSignal): void;
  /** Takes all underlines away. */
  dispose(): void;
}
