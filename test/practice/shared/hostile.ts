const events = ['input', 'beforeinput', 'keydown', 'selectionchange', 'paste', 'focusin', 'click'];

/** Listeners that fail on every event, as a page's broken third-party code does. */
export function startHostility(): void {
  for (const type of events) {
    document.addEventListener(
      type,
      () => {
        throw new Error(`A listener of the page failed on ${type}`);
      },
      true,
    );
  }
}
