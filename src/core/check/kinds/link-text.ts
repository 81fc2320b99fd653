import { unexcused } from '../guards.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../text/words.ts';
import type { Hit, Kind } from './kind.ts';

/** Words that say where to press or that there is more, but not what waits there. */
const HOLLOW = new Set(
  `here there this that these it it's its that's all one in at on to of the our a an link links below above now just
  please more info information details detail much lots everything stuff learn read see find out get look click tap
  press hit go check visit open follow continue reading scoop full is are for and via out'll you'll we've yours thing you can i'll
  right over head watch view try use try start started deets 411 have peek jump do way story rest curious continue continued
  proceed voila voilà folks answers answer await awaits inside within available following url address page next step select
  blue underlined will explain by clicking on ready or if wondering want interested so let's lives sits waits thing's`.split(
    /\s+/,
  ),
);
/** Without one of these the words before a link may be a plain address: "Visit marlowfalls.gov". */
const CORE =
  /^(?:here|this|that|it|it's|these|more|all|link|below|click|clicking|tap|press|one|everything|now|have|peek|jump|way|rest|curious|continue|continued|proceed|voila|voilà|await|awaits|inside|within|url|thing|go|just)$/;
/** Fewer words than that make a label; more are a sentence that tells something. */
const LONGEST_LABEL = 8;

/** A link whose words say nothing of what it opens: "click here", "more:", "it's all in here:". */
export const linkText: Kind<'link-text'> = {
  kind: 'link-text',
  ready({ phrases, exceptions }) {
    return {
      phrases: { phrases, exceptions },
      draft(doc, matches) {
        const excuses = matches('exceptions');
        const said = matches('phrases')
          .filter((match) => unexcused(match, {}, excuses))
          .map(({ from, to }): Hit => ({ from, to, stretch: 'sentence' }));
        const labels = doc.placed.flatMap(({ sentence, at }, i): Hit[] => {
          const before = doc.placed[i - 1];
          return sentence.entities.length === 0
            ? []
            : labelsIn(sentence, at, before?.sentence, before?.at ?? 0);
        });
        return [
          ...said,
          ...labels.filter(({ from, to }) => !said.some((hit) => hit.from < to && from < hit.to)),
        ];
      },
    };
  },
};

function labelsIn({ words }: Sentence, at: number, before: Sentence | undefined, beforeAt: number): Hit[] {
  return words.flatMap(({ entity }, i): Hit[] => {
    if (entity?.kind !== 'link') return [];
    if (i > 0) return hollow(words.slice(Math.max(0, i - LONGEST_LABEL), i), at, i <= LONGEST_LABEL);
    return before
      ? hollow(before.words.slice(-LONGEST_LABEL), beforeAt, before.words.length <= LONGEST_LABEL)
      : [];
  });
}

/** The words back to a colon or the sentence's start, when none of them tells what the link opens. */
function hollow(label: readonly Word[], at: number, fromStart: boolean): Hit[] {
  const start = label.findLastIndex(({ apart }) => apart);
  if (start < 0 && !fromStart) return [];
  const own = label.slice(Math.max(0, start));
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || own.some(({ norm, entity }) => entity || !HOLLOW.has(norm))) return [];
  if (!own.some(({ norm }) => CORE.test(norm))) return [];
  return [{ from: first.from + at, to: last.to + at, stretch: 'sentence' }];
}
