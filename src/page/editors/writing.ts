/** How text gets into a rich box at its selection. Each is one step of the box's own undo. */
export interface Writing {
  /** Puts a text that is not empty in place of the selection. */
  insert(element: HTMLElement, text: string): void;
  /** Deletes the selection. */
  remove(element: HTMLElement): void;
  /** Takes the last step back. */
  undo(element: HTMLElement): void;
}
