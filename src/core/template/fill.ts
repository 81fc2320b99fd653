const SLOT = /\{(\w+)\}/g;

/** A stretch of a template: locked words, or a slot that the author fills in. */
export type TemplatePart = { readonly words: string } | { readonly slot: string };

/** Cuts a template at its slots, such as {area}. */
export function partsOf(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let at = 0;
  for (const match of text.matchAll(SLOT)) {
    if (match.index > at) parts.push({ words: text.slice(at, match.index) });
    parts.push({ slot: match[1] ?? '' });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ words: text.slice(at) });
  return parts;
}

/** The slots of a template, each once, in order. */
export function slotsOf(text: string): string[] {
  return [...new Set(partsOf(text).flatMap((part) => ('slot' in part ? [part.slot] : [])))];
}

/** A template with its slots filled in, and the slots that still need words. What stays empty leaves no gap. */
export function fill(
  {
    text,
    mayStayEmpty = [],
  }: { readonly text: string; readonly mayStayEmpty?: readonly string[] | undefined },
  values: Readonly<Record<string, string>>,
): { readonly text: string; readonly missing: readonly string[] } {
  const wordsIn = (slot: string) => (Object.hasOwn(values, slot) ? (values[slot] ?? '').trim() : '');
  const missing = slotsOf(text).filter((slot) => wordsIn(slot) === '' && !mayStayEmpty.includes(slot));
  const filled = partsOf(text)
    .map((part) => ('slot' in part ? wordsIn(part.slot) : part.words))
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ +([.,;:!?])/g, '$1')
    .trim();
  return { text: filled, missing };
}
