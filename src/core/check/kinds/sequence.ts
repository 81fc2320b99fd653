import type { Kind } from './kind.ts';

/** Longer sentences are no prose, and tagging them would be felt. */
const LONGEST = 400;

/** Words that follow each other by their parts of speech. Tagged are only sentences that hold a telling word. */
export const sequence: Kind<'sequence'> = {
  kind: 'sequence',
  ready(clause, _policy, tagger) {
    if (!tagger) return {};
    return {
      phrases: { when: clause.when, exceptions: clause.exceptions ?? [] },
      trigger: ['when'],
      sentence({ text, length }, matches) {
        if (matches('when').length === 0 || length > LONGEST) return [];
        const exceptions = matches('exceptions');
        return clause.match
          .flatMap((pattern) => tagger.find(text, pattern))
          .filter(({ from, to }) => !exceptions.some((other) => other.from < to && from < other.to));
      },
    };
  },
};
