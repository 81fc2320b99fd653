import { inCaseOf } from '../fixes.ts';
import type { Sentence } from '../sentence.ts';
import { editsBetween } from '../text/edits.ts';
import type { Hit, HitFix, Kind } from './kind.ts';
import { substitution } from './substitution.ts';

const SMALL = /^[\p{Ll}']+$/u;
const PROPER = /^\p{Lu}\p{Ll}/u;

/** Words that a spell checker lets pass, common misspellings, and a word typed twice. */
export const slips: Kind<'slips'> = {
  kind: 'slips',
  ready(clause, policy, tagger) {
    const { sentence: swap, phrases } = substitution.ready(
      { ...clause, kind: 'substitution' },
      policy,
      tagger,
    );
    const mayDouble = new Set(clause.mayDouble);
    const meant = keyWordOf(clause.keyWords ?? [], clause.otherWords ?? []);
    return {
      ...(phrases ? { phrases } : {}),
      sentence: (sentence, matches) => [
        ...(swap?.(sentence, matches) ?? []).map((hit) => narrowed(hit, sentence)),
        ...doubled(sentence, mayDouble),
        ...mistyped(sentence, meant),
      ],
    };
  },
};

/** The words around a slip only show what was meant: one word is put right, and they stay. */
function narrowed(hit: Hit, sentence: Sentence): Hit {
  const [fix] = hit.fixes ?? [];
  if (!fix || /\s/.test(fix.insert)) return hit;
  const words = sentence.words.filter(({ from, to }) => from >= hit.from && to <= hit.to);
  let best = words[0];
  for (const word of words) {
    if (best && editsBetween(word.norm, fix.insert) < editsBetween(best.norm, fix.insert)) best = word;
  }
  if (!best || words.length < 2) return hit;
  const range = { from: best.from, to: best.to };
  const insert = /^\p{Lu}/u.test(best.plain)
    ? fix.insert
    : fix.insert.replace(/^\p{Lu}/u, (first) => first.toLowerCase());
  const fixes: HitFix[] = [{ insert, safe: fix.safe }];
  return { ...hit, ...range, fixes };
}

function doubled({ words, text }: Sentence, mayDouble: ReadonlySet<string>): Hit[] {
  const hits: Hit[] = [];
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || !before || word.norm !== before.norm || word.entity || mayDouble.has(word.norm)) continue;
    // A capital may begin a name ("Walla Walla"); a stop or a comma makes the second one meant.
    if (!SMALL.test(word.plain) || !/^\s+$/.test(text.slice(before.to, word.from))) continue;
    const insert = text.slice(before.from, before.to);
    hits.push({
      from: before.from,
      to: word.to,
      fixes: [{ insert, safe: true }],
      values: { suggestion: insert },
    });
  }
  return hits;
}

/** The key word that a word was meant to be, if any. A slip keeps the first letter, and most of the length. */
function keyWordOf(
  keyWords: readonly string[],
  otherWords: readonly string[],
): (word: string) => string | null {
  const right = new Set([...keyWords, ...otherWords]);
  const alike = new Map<string, string[]>();
  for (const word of keyWords) {
    const group = alike.get(groupOf(word, 0));
    if (group) group.push(word);
    else alike.set(groupOf(word, 0), [word]);
  }
  const find = (word: string) => {
    for (const more of [1, 0, -1]) {
      for (const key of alike.get(groupOf(word, more)) ?? []) if (isSlipOf(word, key)) return key;
    }
    return null;
  };
  // A text has few long words, and they come again with every keystroke.
  const kept = new Map<string, string | null>();
  return (word) => {
    if (word.length < 7 || word.length > 25 || right.has(word)) return null;
    const known = kept.get(word);
    if (known !== undefined) return known;
    const found = find(word);
    if (kept.size >= KEPT) kept.clear();
    kept.set(word, found);
    return found;
  };
}

const KEPT = 2000;

/** Words with the first letter of this one, that are so many letters longer. */
function groupOf(word: string, more: number): string {
  return `${word[0]}${word.length + more}`;
}

/** One letter wrong, missing, too many or swapped with its neighbor, and not just another ending. */
function isSlipOf(word: string, key: string): boolean {
  let start = 0;
  while (start < key.length && word[start] === key[start]) start++;
  const [rest, keyRest] = [word.slice(start), key.slice(start)];
  if (start < 1 || rest.length < 2 || keyRest.length < 2) return false;
  return (
    rest.slice(1) === keyRest ||
    rest === keyRest.slice(1) ||
    rest.slice(1) === keyRest.slice(1) ||
    (rest[0] === keyRest[1] && rest[1] === keyRest[0] && rest.slice(2) === keyRest.slice(2))
  );
}

function mistyped({ words }: Sentence, meant: (word: string) => string | null): Hit[] {
  return words.flatMap((word, i): Hit[] => {
    // A capital inside a sentence may be a name.
    if (word.entity || word.norm.includes("'") || (i > 0 && PROPER.test(word.plain))) return [];
    const key = meant(word.norm);
    if (!key) return [];
    const insert = inCaseOf(word.plain, key);
    const { from, to } = word;
    return [{ from, to, fixes: [{ insert, safe: false }], values: { suggestion: insert } }];
  });
}
