import type { Range } from '../../finding.ts';

/**
 * A text made comparable: NFKC, curly quotes and dashes made straight, invisible characters dropped.
 * `plain` keeps capitals, `lower` does not; both have the same length and the same offsets.
 */
export interface Folded {
  readonly plain: string;
  readonly lower: string;
  /** The range of the original text that the folded range `from`..`to` came from. */
  origin(from: number, to: number): Range;
}

const CHUNK = /\P{M}\p{M}*|\p{M}+/gsu;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u02bc]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const ASCII = /^[\0-\x7f]*$/;

/** Folds `text`. Linear; lone surrogates pass through unharmed. */
export function fold(text: string): Folded {
  if (ASCII.test(text)) {
    return { plain: text, lower: text.toLowerCase(), origin: (from, to) => ({ from, to }) };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  const plain: string[] = [];
  const lower: string[] = [];
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    const { folded, small } = foldChunk(chunk);
    plain.push(folded);
    lower.push(small);
    for (let i = 0; i < folded.length; i++) {
      starts.push(index);
      ends.push(index + chunk.length);
    }
  }
  return {
    plain: plain.join(''),
    lower: lower.join(''),
    origin(from, to) {
      const start = from < starts.length ? starts[from] : text.length;
      const end = to > from ? ends[to - 1] : start;
      return { from: start ?? text.length, to: end ?? text.length };
    },
  };
}

interface FoldedChunk {
  readonly folded: string;
  /** In small letters, of the same length. */
  readonly small: string;
}

/** A script has few letters, which come again and again. */
const known = new Map<string, FoldedChunk>();
const MOST_KNOWN = 2000;

function foldChunk(chunk: string): FoldedChunk {
  const before = known.get(chunk);
  if (before) return before;
  const folded = chunk.length === 1 && chunk < '\x80' ? chunk : compatible(chunk);
  const lowered = folded.toLowerCase();
  // A few capitals grow when lowered; kept as they are, so that offsets agree.
  const small = lowered.length === folded.length ? lowered : folded;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(chunk, { folded, small });
  return { folded, small };
}

function compatible(chunk: string): string {
  const form = chunk.normalize('NFKC');
  // A single sign may stand for a sentence of eighteen letters; left whole, so that a text cannot explode.
  return (form.length > 6 * chunk.length ? chunk : form)
    .replace(IGNORABLE, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-');
}
