import type { Kind } from './kind.ts';

/** A phone number that is not written with hyphens only. */
export const phoneStyle: Kind<'phone-style'> = {
  kind: 'phone-style',
  ready() {
    return {
      sentence: (sentence) =>
        sentence.entities.flatMap(({ kind, from, to, text }) => {
          if (kind !== 'phone' || /^(?:1-)?(?:\d{3}-)?\d{3}-\d{4}$/.test(text)) return [];
          const digits = text.replace(/\D/g, '');
          const parts = [digits.slice(0, -10), digits.slice(-10, -7), digits.slice(-7, -4), digits.slice(-4)];
          const insert = parts.filter((part) => part !== '').join('-');
          return [{ ...sentence.folded.origin(from, to), fixes: [{ insert, safe: true }] }];
        }),
    };
  },
};
