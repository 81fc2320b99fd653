import { deleteFix } from '../fixes.ts';
import { unexcused } from '../guards.ts';
import type { Sentence } from '../sentence.ts';
import type { Hit, Kind } from './kind.ts';

/** Words or hashtags that should not be there. */
export const existence: Kind<'existence'> = {
  kind: 'existence',
  ready(clause) {
    const tags = tagTest(clause.tags ?? []);
    const tagExceptions = tagTest(clause.tagExceptions ?? []);
    return {
      phrases: { phrases: clause.phrases, exceptions: clause.exceptions ?? [] },
      ...(tags ? {} : { trigger: ['phrases'] }),
      sentence(sentence, matches) {
        const exceptions = matches('exceptions');
        const hits: Hit[] = [];
        for (const match of matches('phrases')) {
          if (!unexcused(match, clause, exceptions)) continue;
          const { from, to } = match;
          const fixes = clause.delete ? [{ ...deleteFix(sentence.text, match), safe: false }] : [];
          hits.push({ from, to, fixes });
        }
        if (tags) hits.push(...tagHits(sentence, tags, tagExceptions));
        return hits;
      },
    };
  },
};

function tagHits(sentence: Sentence, tags: RegExp, exceptions: RegExp | null): Hit[] {
  return sentence.entities
    .filter(
      ({ kind, text }) => kind === 'hashtag' && tags.test(text.slice(1)) && !exceptions?.test(text.slice(1)),
    )
    .map(({ from, to }) => sentence.folded.origin(from, to));
}

/** Tags hold letters, digits and "*" only, so that each "*" is one plain run. */
function tagTest(tags: readonly string[]): RegExp | null {
  if (tags.length === 0) return null;
  return new RegExp(`^(?:${tags.map((tag) => tag.replace(/\*+/g, '.*')).join('|')})$`, 'i');
}
