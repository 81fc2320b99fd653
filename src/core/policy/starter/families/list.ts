/**
 * The phrases of a text, one a line or several parted by semicolons. A line that begins with "#" is a heading that says
 * what the phrases below it have in common.
 */
export function list(text: string): string[] {
  const phrases: string[] = [];
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    if (!trimmed.includes(';')) phrases.push(trimmed);
    else for (const part of trimmed.split(';')) if (part.trim() !== '') phrases.push(part.trim());
  }
  return phrases;
}
