import type { Sentence } from '../sentence.ts';
import { editsBetween } from '../text/edits.ts';
import type { Hit, HitFix, Kind } from './kind.ts';
import { substitution } from './substitution.ts';

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
    return {
      ...(phrases ? { phrases } : {}),
      sentence: (sentence, matches) => [
        ...(swap?.(sentence, matches) ?? []).map((hit) => narrowed(hit, sentence)),
        ...doubled(sentence, mayDouble),
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
    if (!/^[\p{Ll}']+$/u.test(word.plain) || !/^\s+$/.test(text.slice(before.to, word.from))) continue;
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
