import type { Range } from '../../finding.ts';
import type { Sentence } from '../sentence.ts';

/** A number to dial, with offsets on the sentence's original text. */
export interface Numbered extends Range {
  readonly text: string;
  /** Its place among the words. */
  readonly word: number;
  /** A short number that works everywhere, such as 911. */
  readonly isService: boolean;
}

const DIAL = /^(?:call|calls|calling|dial|dialing|phone|ring|text|texting|contact)$/;
const SERVICES = new Set(['211', '311', '511', '711', '811', '911', '988']);
/** What may follow a short number; after anything else it counts something, as in "call 300 homes". */
const GOES_ON =
  /^(?:for|to|if|or|and|when|right|now|any|anytime|the|with|immediately|from|on|at|in|day|first|we|so|only|about)$/;

/** The phone numbers of a sentence, short ones only after a word for dialling. */
export function findNumbers({ words, entities }: Sentence): Numbered[] {
  if (entities.length === 0 && !words.some(({ norm }) => DIAL.test(norm))) return [];
  return words.flatMap((word, i): Numbered[] => {
    const { from, to, norm, entity } = word;
    if (entity?.kind === 'phone') return [{ from, to, text: entity.text, word: i, isService: false }];
    if (!/^\d{3}$/.test(norm) || !DIAL.test(words[i - 1]?.norm ?? '')) return [];
    const next = words[i + 1];
    if (next && !next.apart && !GOES_ON.test(next.norm) && !/^[A-Z]/.test(next.plain)) return [];
    return [{ from, to, text: norm, word: i, isService: SERVICES.has(norm) }];
  });
}

/** True when one is the other, with or without its area code. */
export function sameNumber(a: string, b: string): boolean {
  const [first, second] = [digitsOf(a), digitsOf(b)];
  if (!first || !second || first.length === 3 || second.length === 3) return first === second;
  return first.endsWith(second) || second.endsWith(first);
}

/** True when `written` is `right` with one digit wrong or two changed about. */
export function isSlipOf(right: string, written: string): boolean {
  const [a, b] = [digitsOf(right).slice(-7), digitsOf(written).slice(-7)];
  if (a.length !== b.length) return false;
  const wrong = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [first, second] = wrong;
  if (first === undefined || wrong.length > 2) return false;
  return second === undefined || (a[first] === b[second] && a[second] === b[first]);
}

/** A text names few numbers, and each is held against all of the policy's. */
const KEPT = 500;
const digits = new Map<string, string>();

/** The digits of a number, however it is written. */
export function digitsOf(text: string): string {
  const known = digits.get(text);
  if (known !== undefined) return known;
  const found = text.replace(/\D/g, '');
  if (digits.size >= KEPT) digits.clear();
  digits.set(text, found);
  return found;
}
