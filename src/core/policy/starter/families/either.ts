/**
 * A word class as one slot of a phrase: the words of a text, with bars between. Write "_" for a space within one of
 * them. Classes can be joined: `either(ILLS, 'venom')`.
 */
export function either(...texts: string[]): string {
  return texts
    .join('|')
    .replace(/[\s|]+/g, '|')
    .replace(/^\||\|$/g, '');
}
