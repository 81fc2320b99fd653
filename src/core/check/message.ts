/** Longest quotation of the author's words in a message. */
const MAX_QUOTE = 40;

/** What the places of a message may be filled with. */
type Values = Readonly<Record<string, string>>;

/**
 * Reads a clause's message once, and then fills it for each finding. A place without a value is left out. Where the
 * suggestion is to leave the words out, the sentence that names it says so.
 */
export function messageFiller(template: string): (values: Values) => string {
  const fill = filler(template);
  if (!template.includes('{suggestion}')) return fill;
  const deleting = filler(template.replace(/[^.:]*\{suggestion\}.*$/, ' It can simply go.'));
  return (values) => (values['suggestion'] === '' ? deleting(values) : fill(values));
}

function filler(template: string): (values: Values) => string {
  // Every other piece is the name of a place.
  const pieces = template.split(/\{(\w+)\}/);
  return (values) => {
    let text = '';
    for (const [i, piece] of pieces.entries()) text += i % 2 === 0 ? piece : shortened(values[piece] ?? '');
    return text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
  };
}

const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;

function shortened(text: string): string {
  const line = UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
  if (line.length <= MAX_QUOTE) return line;
  return `${[...line.slice(0, MAX_QUOTE)].slice(0, -1).join('')}\u2026`;
}
