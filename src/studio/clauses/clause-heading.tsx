import { lockOn } from '../../core/policy/locks.ts';
import type { Clause, Policy } from '../../core/policy/schema.ts';
import { hrefOf } from '../state/route.ts';
import { strictnessOf } from './filter.ts';
import { LevelSelect, setLevel } from './list.tsx';

/** The way back to all clauses, and above one of them its name and how strictly it is taken. */
export function ClauseHeading({ policy, clause }: { policy: Policy; clause: Clause }) {
  const { id, title } = clause;
  return (
    <>
      <p>
        <a href={hrefOf('clauses')}>All clauses</a>
      </p>
      <div class="clause-heading">
        <h2>
          {id} {title}
        </h2>
        <LevelSelect
          id="clause-strictness"
          label={`Level of ${id}`}
          value={strictnessOf(policy, clause)}
          least={lockOn(policy, id)?.level}
          onChange={(level) => setLevel(id, level)}
        />
      </div>
    </>
  );
}
