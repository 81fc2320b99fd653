/** One sentence of the original text, with the white space that follows it. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  /** True when it begins inside a quotation that an earlier sentence opened. */
  readonly quoted: boolean;
}

const STOP = /(?<![.!?\u2026])[.!?\u2026]+["'\u2019\u201d)\]]{0,4}(?=\s)|\n/g;
const ABBREVIATIONS = new Set(
  'st dr mr mrs ms rev hon lt sgt capt col gen gov sen rep supt dept ave blvd rd ln hwy rte ct pl no nos vs etc approx est jr sr inc co mt ft jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ext apt bldg fl ste'.split(
    ' ',
  ),
);
const DATE_NAMES =
  /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|cst|cdt|est|edt|et|ct)/i;
const STARTERS =
  /^(?:the|we|our|you|your|please|if|use|for|it|this|these|there|they|all|see|call|avoid|visit|join|come|no|drivers|crews|expect|more|to|in|on|at|is|are|do|don't|thank|thanks|and|but|so)\b/i;

/** Cuts a text into sentences. Knows "a.m.", "St.", "Sept.", initials, decimals and links. Linear. */
export function cutSentences(text: string): Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  let quoted = false;
  const push = (to: number) => {
    if (to <= from) return;
    cuts.push({ from, to, quoted });
    for (let i = from; i < to; i++) quoted = quoteAfter(text.charCodeAt(i), quoted);
    // A quotation ends with its paragraph: a mark left open must not swallow the rest of the draft.
    if (text.charCodeAt(to - 1) === 10) quoted = false;
    from = to;
  };
  for (const stop of text.matchAll(STOP)) {
    if (stop.index < from) continue;
    const end = stop.index + stop[0].length;
    if (stop[0] === '\n' || endsSentence(text, stop.index, stop[0], end)) push(skipSpace(text, end));
  }
  push(text.length);
  return cuts;
}

function quoteAfter(code: number, quoted: boolean): boolean {
  if (code === 0x201c) return true;
  if (code === 0x201d) return false;
  return code === 0x22 ? !quoted : quoted;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

const LAST_WORD = /[\p{L}.]{1,12}$/u;
const SMALL = /^\p{Ll}/u;
const HALF_OF_DAY = /(?:^|[^\p{L}])(?:a|p)\.m$/iu;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;

function endsSentence(text: string, at: number, stop: string, end: number): boolean {
  if (!stop.startsWith('.') || stop.startsWith('..')) return true;
  const next = text.slice(end, end + 24).trimStart();
  const before = LAST_WORD.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (!SMALL.test(next)) {
    if (HALF_OF_DAY.test(before)) return !DATE_NAMES.test(next) && !/^[\d(]/.test(next);
    if (INITIALS.test(before)) return STARTERS.test(next) && before.length > 1;
    const word = before.replace(/^.*\./, '').toLowerCase();
    if (!ABBREVIATIONS.has(word)) return true;
    return STARTERS.test(next) && !/^(?:dr|mr|mrs|ms|gov|sen|rep|no)$/.test(word);
  }
  // A small letter follows: an abbreviation, or a writer who does not capitalise.
  return !ABBREVIATIONS.has(before.toLowerCase()) && !before.includes('.') && before.length > 1;
}
