import type { Kind } from './kind.ts';

/** A proper name whose letters are right and whose capitals are not. */
export const capitalization: Kind<'capitalization'> = {
  kind: 'capitalization',
  ready({ names }) {
    return {
      phrases: { names: names.map(asPhrase) },
      trigger: ['names'],
      sentence(sentence, matches) {
        return matches('names').flatMap(({ from, to, phrase }) => {
          const right = names[phrase] ?? '';
          const written = sentence.text.slice(from, to);
          const shouted = written === written.toUpperCase() && right.length > 4;
          if (written === right || shouted || written.toLowerCase() !== right.toLowerCase()) return [];
          return [{ from, to, fixes: [{ insert: right, safe: true }] }];
        });
      },
    };
  },
};

/** A name as a phrase: what a phrase reads as a sign of its own stands for itself here. */
function asPhrase(name: string): string {
  return name.replace(/[|*()_]/g, ' ').trim();
}
