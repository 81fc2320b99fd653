/** The members that Firefox adds to the event's init dictionary; see MDN, ClipboardEvent(). */
interface FirefoxClipboardInit extends ClipboardEventInit {
  readonly dataType?: string;
  readonly data?: string;
}

/**
 * Gives the editor a paste of plain text at its selection. Draft.js and Lexical both take a paste as one
 * step of their own, across any nodes, and one undo takes it back. If no library claims the event, the
 * browser's own insertion does the work.
 */
export function pasteText(element: HTMLElement, text: string): void {
  const isUnclaimed = element.dispatchEvent(pasteEvent(text));
  if (isUnclaimed) element.ownerDocument.execCommand('insertText', false, text);
}

function pasteEvent(text: string): ClipboardEvent {
  const options = { bubbles: true, cancelable: true, composed: true };
  const ours = new ClipboardEvent('paste', {
    ...options,
    dataType: 'text/plain',
    data: text,
  } as FirefoxClipboardInit);
  if (ours.clipboardData?.getData('text/plain') === text) return ours;
  // Chromium takes the data as an object. Firefox would hide the content of ours from the page.
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...options, clipboardData });
}
