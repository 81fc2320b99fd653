/**
 * The phrases of a text, one a line or several parted by semicolons. A line that begins with "#" is a heading that says
 * what the phrases below it have in common.
 */
export function list(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .flatMap((line) => line.split(';'))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
