/** Longest quotation of the author's words in a message. */
const MAX_QUOTE = 40;

/** Fills a clause's message. A place without a value is left out. */
export function fillMessage(template: string, values: Readonly<Record<string, string>>): string {
  const { suggestion } = values;
  const fitting =
    suggestion === '' ? template.replace(/[^.:]*\{suggestion\}.*$/, ' It can simply go.') : template;
  return fitting
    .replace(/\{(\w+)\}/g, (_, name: string) => shortened(values[name] ?? ''))
    .replace(/ {2,}/g, ' ');
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MAX_QUOTE) return line;
  return `${[...line.slice(0, MAX_QUOTE)].slice(0, -1).join('')}\u2026`;
}
