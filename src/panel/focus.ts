function cards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('article.card')];
}

/**
 * Call while a card is about to go away. If the focus is in it, the focus moves to the card that follows, or
 * the one before, or the state line; otherwise keyboard users would start over from the top.
 */
export function keepFocusNear(card: HTMLElement): void {
  if (!document.hasFocus() || !card.contains(document.activeElement)) return;
  const all = cards();
  const at = all.indexOf(card);
  const candidates = [...all.slice(at + 1), ...all.slice(0, at).reverse()];
  queueMicrotask(() => {
    const next = candidates.find((other) => other.isConnected) ?? document.getElementById('state');
    next?.focus();
  });
}

/** j and k step to the next and the previous card. */
export function stepThroughCards(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== 'j' && event.key !== 'k')) return;
  const all = cards();
  const at = all.findIndex((card) => card.contains(document.activeElement));
  const next = all[at + (event.key === 'j' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
