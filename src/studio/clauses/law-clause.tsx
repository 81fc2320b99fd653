import { lockOn } from '../../core/policy/locks.ts';
import { LAW_PACKS } from '../../core/policy/packs/all.ts';
import type { Policy } from '../../core/policy/schema.ts';
import { LockIcon } from '../../kit/icons.tsx';
import { hrefOf } from '../state/route.ts';
import { ClauseHeading } from './clause-heading.tsx';
import { LEVEL_NAMES } from './tips.ts';
import { TryClause } from './try.tsx';

interface Props {
  readonly policy: Policy;
  /** Which of the policy's layers it stands in. */
  readonly layer: number;
  readonly id: string;
}

/** A clause of a layer, which the organisation reads and does not change: what it says, where it comes from, and why it is locked. */
export function LawClause({ policy, layer, id }: Props) {
  const from = policy.layers[layer];
  const index = from?.clauses.findIndex((one) => one.id === id) ?? -1;
  const clause = from?.clauses[index];
  if (!from || !clause) return null;
  const lock = lockOn(policy, id);
  const laws = LAW_PACKS.find((pack) => pack.id === lock?.pack)?.laws ?? [];
  return (
    <>
      <ClauseHeading policy={policy} clause={clause} />
      <div class="clause">
        <div>
          <div class="panel-card">
            <h3>
              <LockIcon /> It comes from “{from.name}”
            </h3>
            {lock && (
              <p>
                Its words are fixed, and “{LEVEL_NAMES[lock.level]}” is the mildest that it may be. You may
                take it more strictly. {clause.why}
              </p>
            )}
            {laws.length > 0 && (
              <>
                <p>It rests on:</p>
                <dl class="pack-laws">
                  {laws.map(({ name, says }) => (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd>{says}</dd>
                    </div>
                  ))}
                </dl>
              </>
            )}
            <p>
              <a href={hrefOf('layers')}>See the whole of it, or give it back</a>
            </p>
          </div>
          <dl class="pack-laws">
            <div>
              <dt>Message to the author</dt>
              <dd>{clause.message}</dd>
            </div>
            <div>
              <dt>Why</dt>
              <dd>{clause.why}</dd>
            </div>
          </dl>
        </div>
        <TryClause policy={policy} clause={clause} path={['layers', layer, 'clauses', index]} />
      </div>
    </>
  );
}
