import type { Hit, Kind } from './kind.ts';

/** Digits drawn as keys: "9\ufe0f\u20e31\ufe0f\u20e31\ufe0f\u20e3". */
export const keycapDigits: Kind<'keycap-digits'> = {
  kind: 'keycap-digits',
  ready() {
    return {
      sentence: (sentence) =>
        [...sentence.text.matchAll(/(?:[0-9#*]\ufe0f?\u20e3 ?)+/gu)].map(({ 0: run, index }): Hit => {
          const shown = run.trimEnd();
          const insert = shown.replace(/[^0-9#*]/gu, '');
          return { from: index, to: index + shown.length, fixes: [{ insert, safe: true }] };
        }),
    };
  },
};
