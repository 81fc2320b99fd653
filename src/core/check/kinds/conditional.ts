import { groupBy } from '../../group.ts';
import type { ClauseOf } from '../../policy/schema.ts';
import type { Doc } from '../doc.ts';
import { unexcused } from '../guards.ts';
import { isSecondhand } from '../secondhand.ts';
import type { Sentence } from '../sentence.ts';
import type { Feature } from '../text/features.ts';
import { type Hit, type Kind, type Match, type Matches, wholeDraft } from './kind.ts';

type Conditional = ClauseOf<'conditional'>;
type Has = (feature: Feature) => boolean;

/** Words that ask for something else to be there, or are excused by it. */
export const conditional: Kind<'conditional'> = {
  kind: 'conditional',
  ready(clause, { organisation }) {
    const home = [organisation.name, ...organisation.shortNames].join(' ').toLowerCase();
    const phrases: Record<string, readonly string[]> = {
      when: clause.when.phrases,
      with: clause.when.with ?? [],
      exceptions: clause.exceptions ?? [],
      unless: clause.unless?.phrases ?? [],
      news: clause.news?.phrases ?? [],
      told: clause.news?.told ?? [],
      own: clause.news?.own ?? [],
    };
    for (const [i, { phrases: list }] of (clause.needs ?? []).entries()) phrases[`need${i}`] = list ?? [];
    const alone = clause.scope === 'sentence' && (clause.unless?.scope ?? 'sentence') === 'sentence';
    if (alone) {
      return {
        phrases,
        trigger: ['when'],
        sentence: (sentence, matches) =>
          hitsIn(clause, matches, (f) => sentence.features.has(f), matches, null),
      };
    }
    return {
      phrases,
      trigger: ['when', 'news'],
      draft(doc, matches) {
        const draftHas: Has = (feature) => doc.has(feature);
        if (clause.scope === 'draft') {
          return hitsIn(clause, withNews(clause, doc, matches, home), draftHas, matches, draftHas);
        }
        const lists = new Map(
          Object.keys(phrases).map((list) => [list, groupBy(matches(list), ({ sentence }) => sentence)]),
        );
        return [...(lists.get('when')?.keys() ?? [])].flatMap((sentence) => {
          const own: Matches = (list) => lists.get(list)?.get(sentence) ?? [];
          const excuses: Matches = (list) => (list === 'unless' ? matches(list) : own(list));
          return hitsIn(clause, own, (feature) => sentence.features.has(feature), excuses, draftHas);
        });
      },
    };
  },
};

/** Adds the words that count in our own voice, unless the draft passes on another's news. */
function withNews({ news }: Conditional, doc: Doc, matches: Matches, home: string): Matches {
  if (!news || matches('news').length === 0) return matches;
  const isElsewhere = ({ from, to }: Match) => !home.includes(doc.draft.text.slice(from, to).toLowerCase());
  const signs = {
    told: matches('told').some(isElsewhere),
    own: matches('own').length > 0,
    names: (news.tags ?? []).filter((name) => !home.replaceAll(' ', '').includes(name)),
  };
  if (isSecondhand(doc, signs)) return matches;
  const all = [...matches('when'), ...matches('news')].sort((a, b) => a.from - b.from || b.to - a.to);
  return (list) => (list === 'when' ? all : matches(list));
}

function hitsIn(
  clause: Conditional,
  own: Matches,
  has: Has,
  all: Matches,
  excuse: Has | null,
): readonly Hit[] {
  const exceptions = own('exceptions');
  const when = own('when').filter((match) => unexcused(match, clause, exceptions));
  if (when.length === 0) return [];
  if (clause.when.with && own('with').length === 0) return [];
  if (clause.when.features?.some((feature) => !has(feature))) return [];
  if (all('unless').length > 0 || clause.unless?.features?.some(excuse ?? has)) return [];
  let missing = '';
  if (clause.needs) {
    const lacking = clause.needs.filter(
      ({ features }, i) => all(`need${i}`).length === 0 && !features?.some(excuse ?? has),
    );
    if (lacking.length <= (clause.mayMiss ?? 0)) return [];
    missing = lacking.map(({ name }) => name).join(' and ');
  }
  if (clause.about === 'draft') return [wholeDraft({ missing })];
  const stretch = clause.scope === 'draft' || clause.unless?.scope === 'draft' ? 'draft' : 'sentence';
  return firstOfEach(when).map(({ from, to }) => ({ from, to, stretch, values: { missing } }));
}

/** One hit for each sentence is enough to point at what is missing. */
function firstOfEach(matches: readonly Match[]): Match[] {
  const seen = new Set<Sentence>();
  return matches.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence));
}
