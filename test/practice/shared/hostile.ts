import { shownText } from './shown.ts';
import { spy } from './spy.ts';

const events = ['input', 'beforeinput', 'keydown', 'selectionchange', 'paste', 'focusin', 'click'];

/** Listeners that fail on every event, as a page's broken third-party code does. */
function throwAlways(): void {
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

/** Turns what comes in other than by keys into capitals, as a page that has its own mind about a text does. */
function shout(): void {
  let isOurs = false;
  let isKeyDown = false;
  const once = (act: () => void) => {
    if (isOurs) return;
    isOurs = true;
    act();
    isOurs = false;
  };
  const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, listener, true);

  // Libraries take a paste.
  on('paste', (event) =>
    once(() => {
      event.preventDefault();
      event.stopImmediatePropagation();
      const data = event.clipboardData?.getData('text/plain').toUpperCase() ?? '';
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', data);
      const init = { clipboardData, dataType: 'text/plain', data, bubbles: true, cancelable: true };
      event.target?.dispatchEvent(new ClipboardEvent('paste', init));
    }),
  );
  // What the browser itself puts in is seen only afterwards, and Chromium takes no command within a command.
  on('keydown', ({ isTrusted }) => {
    isKeyDown ||= isTrusted;
  });
  on('keyup', () => {
    isKeyDown = false;
  });
  on('input', (event) => {
    const box = event.target as HTMLElement;
    const isUndo = /^history/.test((event as InputEvent).inputType);
    if (isKeyDown || isOurs || isUndo) return;
    queueMicrotask(() =>
      once(() => {
        document.execCommand('selectAll');
        document.execCommand('insertText', false, shownText(box).toUpperCase());
      }),
    );
  });
}

/** Takes no undo from the keyboard. */
function refuseUndo(): void {
  const refuse = (event: KeyboardEvent) => {
    if (event.key === 'z') event.stopImmediatePropagation();
  };
  document.addEventListener('keydown', refuse, true);
}

/** Starts what the address asks for. */
export function startHostility(kind: string | null): void {
  if (kind === 'throw') throwAlways();
  if (kind === 'shout' || kind === 'stubborn') shout();
  if (kind === 'stubborn') refuseUndo();
  if (kind === 'spy') spy();
}
