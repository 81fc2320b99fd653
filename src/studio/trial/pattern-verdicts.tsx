import { useEffect, useState } from 'preact/hooks';
import { writtenClauses } from '../../core/policy/layers.ts';
import type { Policy } from '../../core/policy/schema.ts';
import { hrefOf } from '../state/route.ts';

/** What `recheck` says of a pattern, as if an engine that tries every way ran it. */
type Verdict = 'safe' | 'vulnerable' | 'unknown';

const WORDS: Readonly<Record<Verdict, string>> = {
  safe: 'safe on any engine',
  vulnerable:
    'would make an ordinary engine hang on some texts. Plainspoken matches it in linear time, so it is safe here; do not copy it elsewhere',
  unknown: 'could not be judged. Plainspoken matches it in linear time, so it is safe here',
};

/** A verdict on each expert pattern. What judges them is large, and is loaded only when there is one. */
export function PatternVerdicts({ policy }: { policy: Policy }) {
  const patterns = writtenClauses(policy).flatMap((clause) =>
    clause.kind === 'pattern' ? [{ id: clause.id, pattern: clause.pattern }] : [],
  );
  const [verdicts, setVerdicts] = useState<Readonly<Record<string, Verdict>>>({});
  const key = patterns.map(({ pattern }) => pattern).join('\n');
  useEffect(() => {
    if (key === '') return undefined;
    let isWanted = true;
    void judge(key.split('\n')).then((found) => {
      if (isWanted) setVerdicts(found);
    });
    return () => {
      isWanted = false;
    };
  }, [key]);
  if (patterns.length === 0) return null;
  return (
    <>
      <h3>Expert patterns</h3>
      <ul class="run-posts">
        {patterns.map(({ id, pattern }) => (
          <li key={id}>
            <a href={hrefOf('clauses', id)}>{id}</a> <code>{pattern}</code>{' '}
            {verdicts[pattern] ? WORDS[verdicts[pattern]] : 'is being judged …'}.
          </li>
        ))}
      </ul>
    </>
  );
}

async function judge(patterns: readonly string[]): Promise<Record<string, Verdict>> {
  const { check } = await import('recheck');
  const verdicts = await Promise.all(
    patterns.map(async (pattern) => {
      try {
        return [pattern, (await check(pattern, 'i', { timeout: 3000 })).status] as const;
      } catch {
        return [pattern, 'unknown'] as const;
      }
    }),
  );
  return Object.fromEntries(verdicts);
}
