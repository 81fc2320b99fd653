/** A text as a decision binds it: letters composed alike, and white space at the end aside. */
function bound(text: string): string {
  return text.normalize('NFC').trimEnd();
}

/** Whether a decision on one of two texts is a decision on the other. */
export function sameText(one: string, other: string): boolean {
  return bound(one) === bound(other);
}
