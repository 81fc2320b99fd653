/** What the keyboard asks of the card. */
export interface CardKeys {
  /** True while a card is drawn. */
  isOpen(): boolean;
  /** True while the card is worked with the keyboard. */
  isActive(): boolean;
  /** Opens the card of the next finding behind the caret; false when the focus is in no compose box. */
  openNext(): boolean;
  /** Moves to another button, or to another finding. */
  moveChoice(by: 1 | -1): void;
  moveFinding(by: 1 | -1): void;
  choose(): void;
  close(): void;
}

/**
 * Works the card while the focus stays in the compose box. Moving the real focus would fight with the
 * dialogs of the sites, which pull it back, and X commits a draft when it loses the focus.
 * Ctrl+. (Cmd+. on a Mac) opens the next suggestion.
 */
export function listenToKeys(card: CardKeys, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing) return;
      if (!handled(event, card)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}

function handled(event: KeyboardEvent, card: CardKeys): boolean {
  if (event.key === '.' && (event.ctrlKey || event.metaKey) && !event.altKey) {
    if (!card.isActive()) return card.openNext();
    card.moveFinding(event.shiftKey ? -1 : 1);
    return true;
  }
  if (!card.isOpen()) return false;
  const act = event.key === 'Escape' ? () => card.close() : card.isActive() ? actOf(event, card) : null;
  if (act) act();
  // Any other key goes to the text, where the author wants to be, and no card may stand in the way.
  else if (!isModifier(event.key)) card.close();
  return act !== null;
}

function actOf(
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent,
  card: CardKeys,
): (() => void) | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'Tab') return () => card.moveChoice(shiftKey ? -1 : 1);
  if (key === 'ArrowRight') return () => card.moveChoice(1);
  if (key === 'ArrowLeft') return () => card.moveChoice(-1);
  if (key === 'ArrowDown') return () => card.moveFinding(1);
  if (key === 'ArrowUp') return () => card.moveFinding(-1);
  if (key === 'Enter' || key === ' ') return () => card.choose();
  return null;
}

/** A key that does nothing by itself. */
export function isModifier(key: string): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock'].includes(key);
}
