import type { Sentence } from '../sentence.ts';
import type { Hit, Kind, Match } from './kind.ts';

const DIRECT = /^(?:we|we're|we'll|we've|we'd|our|ours|us|you|your|you're|you'll|you've|yours)$/;

/** The organisation or the reader as "it" and "they" in a sentence, or all through a draft, that could say "we" and "you". */
export const thirdPerson: Kind<'third-person'> = {
  kind: 'third-person',
  ready(clause) {
    return {
      phrases: {
        own: clause.own,
        readers: clause.readers,
        distant: clause.distant,
        exceptions: clause.exceptions ?? [],
      },
      trigger: ['distant', 'own', 'readers'],
      draft(doc, matches) {
        const excuses = matches('exceptions');
        const stands = (match: Match) =>
          !match.sentence.quoted(match.sentence.words[match.first]?.from ?? 0) &&
          !excuses.some((other) => other.from < match.to && match.from < other.to);
        const distant = matches('distant').filter(stands);
        const own = matches('own').filter(stands);
        const readers = matches('readers').filter(stands);
        if (distant.length + own.length + readers.length === 0) return [];
        const stiff = new Map<Sentence, Match[]>();
        const put = (match: Match) =>
          stiff.set(match.sentence, [...(stiff.get(match.sentence) ?? []), match]);
        for (const match of [...distant, ...own, ...readers]) if (!speaksDirectly(match.sentence)) put(match);
        const hits: Hit[] = [];
        for (const found of stiff.values()) {
          const both = found.some((m) => own.includes(m)) && found.some((m) => readers.includes(m));
          const itself = found.some((m) => own.includes(m) && speaksOfIt(m));
          if (both || itself || found.some((m) => distant.includes(m))) hits.push(spanOf(found));
        }
        const direct = doc.placed.filter(({ sentence }) => speaksDirectly(sentence)).length;
        // The first mention may name the organisation; a second one, with never a "we", is a habit.
        if (hits.length === 0 && own.length >= clause.most && direct === 0) {
          const extra = own[clause.most - 1];
          if (extra) hits.push(spanOf([extra]));
        }
        return hits.slice(0, 1);
      },
    };
  },
};

function speaksDirectly({ words }: Sentence): boolean {
  return words.some(({ norm }) => DIRECT.test(norm));
}

/** "The City will flush its hydrants": the pronoun shows who the subject is. */
function speaksOfIt({ sentence, last }: Match): boolean {
  const after = sentence.words.slice(last + 1);
  return after.some(({ norm }, i) => norm === 'its' || (norm === 'it' && after[i - 1]?.norm === 'and'));
}

function spanOf(found: readonly Match[]): Hit {
  const from = Math.min(...found.map((match) => match.from));
  const to = Math.max(...found.map((match) => match.to));
  return { from, to, stretch: 'draft' };
}
