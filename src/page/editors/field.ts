/** A box whose text is a value, and not part of the page: a textarea, or an input of one line. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

export function isField(element: Element): element is Field {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}
