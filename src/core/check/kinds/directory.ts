import type { Hit, Kind } from './kind.ts';

/** A phone number beside a name for which the directory has another one. */
export const directory: Kind<'directory'> = {
  kind: 'directory',
  ready(_clause, policy) {
    const entries = policy.facts.phones.flatMap(({ labels, number }) =>
      labels.map((label) => ({ label, number })),
    );
    return {
      phrases: { labels: entries.map(({ label }) => label) },
      sentence(sentence, matches) {
        const phones = sentence.entities.filter(({ kind }) => kind === 'phone');
        if (phones.length === 0) return [];
        const named = matches('labels');
        return phones.flatMap((phone): Hit[] => {
          const range = sentence.folded.origin(phone.from, phone.to);
          const label = nearest(named, range.from);
          if (!label) return [];
          const { label: words } = entries[label.phrase] ?? { label: '' };
          const right = entries.filter((entry) => entry.label === words).map(({ number }) => number);
          if (right.some((number) => sameNumber(number, phone.text))) return [];
          const fixes = right.map((insert) => ({ insert, safe: false }));
          return [{ ...range, stretch: 'sentence', fixes, values: { label: words, number: right[0] ?? '' } }];
        });
      },
    };
  },
};

function nearest<T extends { from: number; to: number }>(named: readonly T[], at: number): T | null {
  let best: T | null = null;
  for (const label of named) {
    if (label.to <= at || !best) best = label;
  }
  return best;
}

function sameNumber(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => text.replace(/\D/g, ''));
  if (!first || !second) return false;
  return first.endsWith(second) || second.endsWith(first);
}
