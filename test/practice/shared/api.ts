/** A range in an editor's text, in UTF-16 offsets; both are -1 while the editor's model has no selection. */
export interface PracticeSelection {
  anchor: number;
  focus: number;
}

/** One editor on a practice page, seen through its own model rather than through its DOM. */
export interface PracticeEditor {
  /** The editable element. */
  readonly element: HTMLElement;
  readonly kind: 'draft-js' | 'lexical' | 'plain' | 'textarea';
  /** What the editor is for, for example `post`, `reply`, `comment` or `message`. */
  readonly surface: string;
  /** The model's text; blocks, paragraphs and line breaks are joined with "\n". */
  text(): string;
  selection(): PracticeSelection;
  /** Replaces the whole text as one step that can be undone, with the caret at the end. */
  setText(text: string): void;
  /** How many steps can be undone; absent where the browser keeps that to itself. */
  undoDepth?(): number;
  /** Lexical only: puts an unbreakable mention where the caret is, as picking a name from the site's list does. */
  insertMention?(name: string): void;
}

/** A text that was "sent" on a practice page. */
export interface PostedText {
  network: 'x' | 'facebook' | 'instagram' | 'business';
  surface: string;
  text: string;
}

/** What tests can reach in the page's own world. */
export interface PracticeApi {
  /** All mounted editors in document order. */
  readonly editors: readonly PracticeEditor[];
  /** Everything sent since the page was loaded, oldest first. */
  readonly posted: readonly PostedText[];
  /** What an editor's element shows, whatever its model holds, and where the browser has its selection in it. */
  shown(element: HTMLElement): { text: string; selection: PracticeSelection };
  /** What custom highlights mark on the page, with the highlight's name. */
  highlighted(): { name: string; range: Range }[];
}

declare global {
  interface Window {
    practice: PracticeApi;
  }
}
