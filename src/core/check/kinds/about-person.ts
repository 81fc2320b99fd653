import type { Range } from '../../finding.ts';
import type { ClauseOf } from '../../policy/schema.ts';
import { unexcused } from '../guards.ts';
import type { Sentence } from '../sentence.ts';
import { findHomes } from '../text/homes.ts';
import { namesOf } from '../traits.ts';
import type { Kind, Match } from './kind.ts';

type AboutPerson = ClauseOf<'about-person'>;

/** Something private told of somebody who can be told apart: by name, by role, by kin, by address. */
export const aboutPerson: Kind<'about-person'> = {
  kind: 'about-person',
  ready(clause) {
    return {
      phrases: {
        cues: clause.cues,
        people: clause.people ?? [],
        exceptions: clause.exceptions ?? [],
        unless: clause.unless ?? [],
      },
      trigger: ['cues'],
      draft(doc, matches) {
        const cues = matches('cues');
        if (cues.length === 0 || matches('unless').length > 0) return [];
        const exceptions = matches('exceptions');
        const people = matches('people');
        return doc.placed.flatMap(({ sentence, at }, i) => {
          const own = cues.filter(
            (cue) =>
              cue.sentence === sentence &&
              inSentence(cue, sentence, at) &&
              unexcused(cue, clause, exceptions),
          );
          if (own.length === 0) return [];
          const roles = people.filter(
            (match) => match.sentence === sentence && inSentence(match, sentence, at),
          );
          const here = identified(sentence, clause, roles, at);
          const previous = doc.placed[i - 1];
          const linked = here.length === 0 && previous && PRONOUN.test(sentence.words[0]?.norm ?? '');
          const before = linked ? identified(previous.sentence, clause, [], previous.at) : [];
          if (here.length + before.length === 0) return [];
          const all = [...own, ...here];
          const from = Math.min(...all.map((range) => range.from));
          const to = Math.max(...all.map((range) => range.to));
          return [{ from, to, stretch: 'sentence' as const }];
        });
      },
    };
  },
};

const PRONOUN = /^(?:he|she|her|his|they|their|the)$/;
const SPEAKING =
  /^(?:said|says|told|tells|explains|explained|adds|added|writes|wrote|announced|will|presents|leads|teaches)$/;

function inSentence(match: Match, sentence: Sentence, at: number): boolean {
  return match.from >= at && match.to <= at + sentence.text.length;
}

function identified(sentence: Sentence, clause: AboutPerson, roles: readonly Match[], at: number): Range[] {
  const placed = ({ from, to }: Range): Range => ({ from: from + at, to: to + at });
  const found: Range[] = [];
  for (const name of namesOf(sentence)) {
    if (name.kind !== 'person' && !(name.kind === 'given' && clause.who.includes('given'))) continue;
    if (name.title && !clause.who.includes('titled')) continue;
    const { words } = sentence;
    if (SPEAKING.test(words[name.last + 1]?.norm ?? '') || SPEAKING.test(words[name.first - 1]?.norm ?? ''))
      continue;
    found.push(placed(name));
  }
  if (clause.who.includes('home')) found.push(...findHomes(sentence.folded).map(placed));
  if (clause.who.includes('role')) found.push(...roles.map(({ from, to }) => ({ from, to })));
  return found;
}
