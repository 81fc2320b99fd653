import { inCaseOf } from '../fixes.ts';
import type { Sentence } from '../sentence.ts';
import { isKnownWord } from '../spelling/known.ts';
import { type Meant, meantOf } from '../spelling/meant.ts';
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
    const meant = meantOf(clause.keyWords ?? []);
    return {
      ...(phrases ? { phrases } : {}),
      sentence: (sentence, matches) => [
        ...(swap?.(sentence, matches) ?? [])
          // What a comma parts was not meant to be read together: "near it, don't cook".
          .filter(({ from, to }) => !sentence.text.slice(from, to).includes(','))
          .map((hit) => narrowed(hit, sentence)),
        ...doubled(sentence, mayDouble),
        ...mistyped(sentence, meant),
      ],
    };
  },
};

/** The words around a slip only show what was meant: one word is put right, and they stay. */
function narrowed(hit: Hit, sentence: Sentence): Hit {
  const [fix] = hit.fixes ?? [];
  if (!fix) return hit;
  const words = sentence.words.filter(({ from, to }) => from >= hit.from && to <= hit.to);
  let best = words[0];
  for (const word of words) {
    if (best && editsBetween(word.norm, fix.insert) < editsBetween(best.norm, fix.insert)) best = word;
  }
  if (!best || words.length < 2) return hit;
  // Several words for several: all of them are put right.
  if (/\s/.test(fix.insert) && editsBetween(best.norm, fix.insert) > 1) return hit;
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
    if (
      !word ||
      !before ||
      word.norm !== before.norm ||
      word.norm === words[i + 1]?.norm ||
      word.entity ||
      mayDouble.has(word.norm)
    )
      continue;
    // A capital may begin a name ("Walla Walla"); a stop or a comma makes the second one meant.
    if (!SMALL.test(word.plain) || !/^\s+$/.test(text.slice(before.to, word.from))) continue;
    if (standsAlone(text, before.from, word.to)) continue;
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

/** "Womp womp." and "…, wink wink." are said twice on purpose. */
function standsAlone(text: string, from: number, to: number): boolean {
  return (
    /(?:^|[,;:!?–—-])\s*$/.test(text.slice(0, from)) && /^\s*(?:$|[^\p{L}\p{N}\s])/u.test(text.slice(to))
  );
}

/** Where fewer of a sentence's words are known, it is in another language. */
const LEAST_KNOWN = 0.6;

function isEnglish(words: Sentence['words']): boolean {
  const plain = words.filter(({ norm, entity }) => !entity && /^[a-z]+$/.test(norm));
  return plain.filter(({ norm }) => isKnownWord(norm)).length >= LEAST_KNOWN * plain.length;
}

/** Hardly a name is so long. */
const LONG = 12;

function mistyped({ words, text }: Sentence, meant: Meant): Hit[] {
  const hits = words.flatMap((word): Hit[] => {
    // Half of “papier-mâché” is no word of ours.
    if (word.entity || text[word.from - 1] === '-' || text[word.to] === '-') return [];
    const key = meant(word.norm, PROPER.test(word.plain) && word.norm.length < LONG);
    if (!key) return [];
    const insert = inCaseOf(word.plain, key);
    const { from, to } = word;
    return [{ from, to, fixes: [{ insert, safe: false }], values: { suggestion: insert } }];
  });
  return hits.length > 0 && isEnglish(words) ? hits : [];
}
