/** How the text of a compose box is sent, told by roles, test ids and place; never by a label. */
export interface Sending {
  /** What the sending buttons are among. */
  readonly controls: string;
  /** The part of the page that holds the box with its buttons; the composer's root when left out. */
  within?(editor: Element): Element | null;
  /** Only what comes after the first of these counts. */
  readonly behind?: string;
  /** Which of those that match send. */
  readonly which: 'every' | 'first' | 'last';
  /** The key that sends from inside the box. `Mod` is Ctrl or Cmd; without it, Shift makes a new line. */
  readonly key?: 'Enter' | 'Mod+Enter';
  /** All boxes in this part of the page go out together. */
  readonly together?: boolean;
  /** The button may lead to a further step instead of sending. */
  readonly stepwise?: boolean;
}

/** The part of the page that holds a box and what sends it. */
export function placeOf(sending: Sending, editor: Element, root: Element): Element {
  return sending.within?.(editor) ?? root;
}

/** The buttons that send, as the page stands now. */
export function controlsOf(sending: Sending, place: Element): HTMLElement[] {
  const border = sending.behind ? place.querySelector(sending.behind) : null;
  if (sending.behind && !border) return [];
  const found = [...place.querySelectorAll<HTMLElement>(sending.controls)].filter(
    (control) =>
      control.checkVisibility() &&
      (!border || border.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  if (sending.which === 'every') return found;
  const one = sending.which === 'first' ? found[0] : found.at(-1);
  return one ? [one] : [];
}

/** A button that is switched off sends nothing when it is pressed. */
export function isOff(control: Element): boolean {
  return control.getAttribute('aria-disabled') === 'true' || control.matches(':disabled');
}

/** Whether this key, pressed inside the box, sends. A list that offers names takes Enter for itself. */
export function isSendingKey(sending: Sending, event: KeyboardEvent, editor: Element): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return false;
  if (editor.hasAttribute('aria-activedescendant')) return false;
  const mod = event.ctrlKey || event.metaKey;
  if (sending.key === 'Mod+Enter') return mod && !event.altKey;
  return sending.key === 'Enter' && !mod && !event.shiftKey && !event.altKey;
}
