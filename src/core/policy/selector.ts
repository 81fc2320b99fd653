/**
 * What a correction may say of an element: its tag, its role, and attributes that sites set for the browser or for
 * themselves. Classes and ids are generated, labels are in the reader's language, and pseudo-classes can search a whole
 * page, so none of these is in it.
 */
const ATTRIBUTE =
  '\\[(?:role|contenteditable|type|method|aria-(?:multiline|autocomplete|haspopup|modal)|data-[a-z][a-z-]{0,39})(?:[\\^$*~]?="[\\w :/.-]{1,80}")?\\]';
const ELEMENT = `(?:[a-z][a-z0-9-]{0,19})?(?:${ATTRIBUTE}){1,5}|textarea|form|article|button`;
const SELECTOR = new RegExp(`^(?:${ELEMENT})(?:, (?:${ELEMENT})){0,5}$`);

/** Whether a selector keeps to the part of the language that corrections may use. */
export function isPlainSelector(selector: string): boolean {
  return selector.length <= 400 && SELECTOR.test(selector);
}
