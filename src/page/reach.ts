/** What gets the focus within this time of a press or a key gets it by them, in milliseconds. */
const CONSEQUENCE_MS = 1500;

/**
 * Tells of the places that the author has got to by hand: pressed, typed in, or focused by a press or a key elsewhere.
 * What a script of the page puts up and focuses by itself is none of them.
 */
export function listenToReach(reached: (target: EventTarget | null) => unknown, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: true };
  let actedAt = Number.NEGATIVE_INFINITY;
  const acted = ({ isTrusted, target }: Event) => {
    if (!isTrusted) return;
    actedAt = performance.now();
    const { activeElement } = document;
    // It may have been focused before this script came, or by a script.
    if (target instanceof Node && activeElement?.contains(target)) reached(activeElement);
  };
  for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, acted, options);
  document.addEventListener(
    'focusin',
    ({ isTrusted, target }) => {
      if (isTrusted && performance.now() - actedAt < CONSEQUENCE_MS) reached(target);
    },
    options,
  );
  // The extension was updated under a page that somebody works in.
  if (navigator.userActivation.hasBeenActive) reached(document.activeElement);
}
