/** FNV-1a over UTF-16 code units, with the sign that a 32-bit integer has in JavaScript. */
export const HASH_SEED = 0x811c9dc5;

/** The hash of a text that goes on with one more code unit, by its hash so far. */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of a text. */
export function hashOf(text: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < text.length; i++) hash = hashOn(hash, text.charCodeAt(i));
  return hash;
}
