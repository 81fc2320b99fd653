import { patternFinder } from '../text/pattern.ts';
import type { Kind } from './kind.ts';

/** What an expert's pattern matches in a sentence, on its folded text. */
export const pattern: Kind<'pattern'> = {
  kind: 'pattern',
  ready(clause) {
    const find = patternFinder(clause.pattern);
    return {
      phrases: { exceptions: clause.exceptions ?? [] },
      sentence(sentence, matches) {
        const exceptions = matches('exceptions');
        return find(sentence.folded.plain)
          .map(({ from, to }) => sentence.folded.origin(from, to))
          .filter(({ from, to }) => !exceptions.some((other) => other.from < to && from < other.to));
      },
    };
  },
};
