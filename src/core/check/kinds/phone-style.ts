import type { Style } from '../../policy/words-schema.ts';
import type { Kind } from './kind.ts';

const STYLES = {
  '650-555-0100': { right: /^(?:1-)?(?:\d{3}-)?\d{3}-\d{4}$/, join: joinedBy('-') },
  '650.555.0100': { right: /^(?:1\.)?(?:\d{3}\.)?\d{3}\.\d{4}$/, join: joinedBy('.') },
  '(650) 555-0100': { right: /^(?:1 )?(?:\(\d{3}\) )?\d{3}-\d{4}$/, join: inBrackets },
} as const satisfies Record<Style['phone'], unknown>;

/** A phone number that is not written as the house writes it. */
export const phoneStyle: Kind<'phone-style'> = {
  kind: 'phone-style',
  ready(_clause, { style }) {
    const { right, join } = STYLES[style.phone];
    return {
      sentence: (sentence) =>
        sentence.entities.flatMap(({ kind, from, to, text }) => {
          if (kind !== 'phone' || right.test(text)) return [];
          const digits = text.replace(/\D/g, '');
          const insert = join(
            digits.slice(0, -10),
            digits.slice(-10, -7),
            digits.slice(-7, -4),
            digits.slice(-4),
          );
          return [{ ...sentence.folded.origin(from, to), fixes: [{ insert, safe: true }] }];
        }),
    };
  },
};

function joinedBy(mark: string): (...parts: string[]) => string {
  return (...parts) => parts.filter((part) => part !== '').join(mark);
}

function inBrackets(country: string, area: string, exchange: string, line: string): string {
  return [country, area && `(${area})`, `${exchange}-${line}`].filter((part) => part !== '').join(' ');
}
