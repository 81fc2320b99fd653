import type { Range } from '../../finding.ts';
import type { ClauseOf } from '../../policy/schema.ts';
import { unexcused } from '../guards.ts';
import type { Sentence } from '../sentence.ts';
import { findHomes } from '../text/homes.ts';
import { findHouseholds } from '../text/households.ts';
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
        kin: clause.kin ?? [],
        exceptions: clause.exceptions ?? [],
        unless: clause.unless ?? [],
      },
      trigger: ['cues'],
      draft(doc, matches) {
        const cues = matches('cues');
        if (cues.length === 0 || matches('unless').length > 0) return [];
        const exceptions = matches('exceptions');
        const people = matches('people');
        const kin = matches('kin');
        return doc.placed.flatMap(({ sentence, at }, i) => {
          const own = cues.filter(
            (cue) =>
              cue.sentence === sentence &&
              inSentence(cue, sentence, at) &&
              unexcused(cue, clause, exceptions),
          );
          // Kin named in one sentence points to whom another sentence tells of.
          if (own.length === 0) own.push(...kin.filter((one) => inSentence(one, sentence, at)));
          if (own.length === 0) return [];
          const roles = people.filter(
            (match) => match.sentence === sentence && inSentence(match, sentence, at),
          );
          const here = identified(sentence, clause, roles, at).filter(
            (who) => !givesHelp(sentence, at, who, own),
          );
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
  /^(?:said|says|told|tells|explains|explained|adds|added|writes|wrote|announced|will|presents|leads|teaches|gave|pulled|spoke|met|comforted|helped|saved|can|answers|holds|signed)$/;
const SPOKEN = /^(?:said|says|adds|by)$/;
/** Whoever has one of these is told of as a neighbor rather than as an office. */
const CIVIL =
  /^(?:mr|mrs|ms|miss|coach|teacher|rev|reverend|pastor|nurse|clerk|librarian|dr|principal|professor|prof|father|sister|ranger|trooper|firefighter|paramedic|deputy|officer)$/;
/** Before a name that nothing else shows to be one. */
const NAMING =
  /^(?:named|called|victim|deceased|clerk|waitress|driver|cashier|guard|tenant|neighbor|husband|wife|son|daughter|brother|sister|father|mother|aunt|uncle|cousin|friend)$/;

/** Between a person and an illness: the person helps with it rather than having it. */
const HELPING =
  /^(?:offers?|offered|gives?|gave|giving|teach|teaches|taught|hosts?|hosted|helps?|helped|signed|runs|leads?|led|provides?|answers?|holds|presents?|explains?|treats?|treated|carry|carries|trained|trains|wrote|saved|pulled|reminds|invites|urges|asks|wants?|raised|supports?|proclaimed|walks|about|cleaned|fixed)$/;

function givesHelp(sentence: Sentence, at: number, who: Range, cues: readonly Match[]): boolean {
  return cues.every((cue) => {
    if (cue.from < who.to) return false;
    return sentence.words.some(
      ({ from, norm }) => from + at >= who.to && from + at < cue.from && HELPING.test(norm),
    );
  });
}

function inSentence(match: Match, sentence: Sentence, at: number): boolean {
  return match.from >= at && match.to <= at + sentence.text.length;
}

function identified(sentence: Sentence, clause: AboutPerson, roles: readonly Match[], at: number): Range[] {
  const placed = ({ from, to }: Range): Range => ({ from: from + at, to: to + at });
  const found: Range[] = [];
  for (const name of namesOf(sentence)) {
    const { words } = sentence;
    const before = words[name.first - 1]?.norm ?? '';
    const given =
      name.kind === 'given' || ((name.kind === 'unknown' || name.kind === 'business') && NAMING.test(before));
    if (name.kind !== 'person' && !(given && clause.who.includes('given'))) continue;
    if (name.title && !clause.who.includes('titled') && !CIVIL.test(name.title)) continue;
    if (SPEAKING.test(words[name.last + 1]?.norm ?? '') || SPOKEN.test(before)) continue;
    found.push(placed(name));
  }
  if (clause.who.includes('home')) {
    found.push(...findHomes(sentence.folded).map(placed), ...findHouseholds(sentence.words).map(placed));
  }
  if (clause.who.includes('role')) found.push(...roles.map(({ from, to }) => ({ from, to })));
  return found;
}
