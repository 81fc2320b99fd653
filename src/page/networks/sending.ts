/** How the text of a compose box is sent, told by roles, test ids and place; never by a label. */
export interface Sending {
  /** What the sending buttons are among. */
  readonly controls: string;
  /** The part of the page that holds the box with its buttons; the composer's root when left out. */
  within?(editor: Element): Element | null;
  /** Only what comes after the first or the last of these counts. */
  readonly behind?: { readonly selector: string; readonly which: 'first' | 'last' };
  /** Which of those that match send. */
  readonly which: 'every' | 'first' | 'last';
  /** The key that sends from inside the box. `Mod` is Ctrl or Cmd; without it, Shift makes a new line. */
  readonly key?: 'Enter' | 'Mod+Enter';
  /** On some pages no button sends, and this key does alone. */
  readonly keyAlone?: boolean;
  /** All boxes in this part of the page go out together. */
  readonly together?: boolean;
  /** The button may lead to a further step instead of sending. */
  readonly stepwise?: boolean;
}

/** The part of the page that holds a box and what sends it; null where it is not as it is known to be. */
export function placeOf(sending: Sending, editor: Element, root: Element): Element | null {
  return sending.within ? sending.within(editor) : root;
}

/** Whether every way in which a text can be sent from here is known. */
export function isHoldable(sending: Sending, place: Element | null): boolean {
  return place !== null && (sending.keyAlone === true || controlsOf(sending, place).length > 0);
}

/** Whether a press would send; not while the site is at work, and has switched its button off or taken it away. */
export function canSend(sending: Sending, place: Element | null): boolean {
  const controls = place ? controlsOf(sending, place) : [];
  return controls.length > 0 ? !controls.every(isOff) : sending.keyAlone === true;
}

/** Whether a pressed element may be the button that sends where none is known: one behind what it stands behind elsewhere. */
export function maySend(sending: Sending, pressed: Element, editor: Element, root: Element): boolean {
  const border = borderOf(sending, root) ?? editor;
  const button = pressed.closest('button, [role="button"], input');
  return (
    button !== null &&
    root.contains(button) &&
    (border.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
  );
}

/** The buttons that send, as the page stands now. */
export function controlsOf(sending: Sending, place: Element): HTMLElement[] {
  const border = borderOf(sending, place);
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

function borderOf({ behind }: Sending, place: Element): Element | null {
  if (!behind) return null;
  const all = [...place.querySelectorAll(behind.selector)];
  return (behind.which === 'first' ? all[0] : all.at(-1)) ?? null;
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
