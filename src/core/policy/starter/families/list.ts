/** The phrases of a text, parted by semicolons or line breaks. */
export function list(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
