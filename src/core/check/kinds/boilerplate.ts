import type { Range } from '../../finding.ts';
import { draftWords } from '../text/draft-words.ts';
import { findTemplate, isWeighty, readTemplate, type Template } from '../text/template.ts';
import type { Word } from '../text/words.ts';
import { type Hit, type Kind, type Match, withSigns } from './kind.ts';

/** So much of the wording must be there before a sentence counts as the text itself, changed by hand. */
const ALIKE = 0.6;
/** With words that bend the meaning, such as "or message us", less is enough. */
const BENT = 0.4;

/** So many words of a cleared text in a row show that a sentence may be meant as that text. */
const RUN = 3;

/** Cleared legal or safety wording that was changed by hand. */
export const boilerplate: Kind<'boilerplate'> = {
  kind: 'boilerplate',
  ready(clause, policy) {
    const templates = policy.templates
      .filter(({ use }) => use === 'boilerplate')
      .map(({ text }) => readTemplate(text));
    const tails = templates.flatMap((of) => {
      const [, rest] = /^[^.?!]*[.?!]\s+(\S.*)$/s.exec(of.text) ?? [];
      return rest ? [{ of, tail: readTemplate(rest) }] : [];
    });
    const own = new Set(templates.flatMap(({ steps }) => runsOf(steps)));
    return {
      phrases: { marks: clause.marks, bends: clause.bends, exceptions: clause.exceptions ?? [] },
      ...withSigns<'mark' | 'words'>(
        ({ words }, matches) => {
          if (matches('marks').length > 0) return 'mark';
          return runsOf(words.map(({ norm }) => norm)).some((run) => own.has(run)) ? 'words' : null;
        },
        (doc, signs, matches) => {
          const words = draftWords(doc);
          const exact = templates.filter((template) => findTemplate(template, words));
          const open = templates.filter((template) => !exact.includes(template));
          const untouched = new Set(
            tails.filter(({ tail }) => findTemplate(tail, words)).map(({ of }) => of),
          );
          const excused = matches('exceptions');
          const bends = matches('bends').filter(
            (bend) => !excused.some((other) => other.from < bend.to && bend.from < other.to),
          );
          const stretches = doc.placed.map(({ sentence, at }) => ({ from: at, to: at + sentence.length }));
          for (const [i, stretch] of stretches.entries()) {
            // Two sentences at a time, because boilerplate often has two.
            for (const count of [1, 2]) {
              const shown = signs.slice(i, i + count);
              if (shown.every((sign) => sign === null)) continue;
              const wide = { from: stretch.from, to: stretches[i + count - 1]?.to ?? stretch.to };
              // What bends the meaning is known of the standard subjects only.
              const near = shown.includes('mark') ? bends : [];
              const hit = alteration({ open, exact, untouched }, words, wide, near);
              if (hit) return [hit];
            }
          }
          return [];
        },
      ),
    };
  },
};

/** Words that follow one another, in runs. A slot ends a run. */
function runsOf(words: readonly (string | null)[]): string[] {
  const runs: string[] = [];
  for (let i = 0; i + RUN <= words.length; i++) {
    const run = words.slice(i, i + RUN);
    if (!run.includes(null)) runs.push(run.join(' '));
  }
  return runs;
}

/** The templates by what the draft has of them: all, all but the first sentence, or less. */
interface Standing {
  readonly open: readonly Template[];
  readonly exact: readonly Template[];
  readonly untouched: ReadonlySet<Template>;
}

function alteration(
  { open, exact, untouched }: Standing,
  words: readonly Word[],
  stretch: Range,
  bends: readonly Match[],
): Hit | null {
  const own = new Set(
    words
      .filter((word) => within(word, stretch))
      .map(({ norm }) => norm)
      .filter(isWeighty),
  );
  const bent = bends.some((bend) => within(bend, stretch));
  for (const template of [...open, ...(bent ? exact : [])]) {
    const share = alike(template, own);
    const extra = own.size - share * template.weighty.size;
    const enough = share >= (bent ? BENT : ALIKE) && extra <= template.weighty.size + 4;
    // A sentence of the text alone, in its own words, is a use of it and no change.
    if (enough && (bent || !(isPart(template, own) || untouched.has(template)))) {
      return { ...stretch, stretch: 'sentence', fixes: [{ insert: template.text, safe: false }] };
    }
  }
  return null;
}

function alike({ weighty }: Template, own: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of weighty) if (own.has(word)) shared++;
  return shared / weighty.size;
}

function isPart({ weighty }: Template, own: ReadonlySet<string>): boolean {
  return own.size < weighty.size && [...own].every((word) => weighty.has(word));
}

function within(inner: Range, outer: Range): boolean {
  return inner.from >= outer.from && inner.to <= outer.to + 1;
}
