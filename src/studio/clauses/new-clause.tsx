import { freshId } from '../../core/policy/fresh-id.ts';
import { draft, edit } from '../state/document.ts';
import { go } from '../state/route.ts';
import { OWN_KINDS } from './blank.ts';

/** Adds a clause of one of the common kinds, and opens it. */
export function NewClause() {
  const add = (own: (typeof OWN_KINDS)[number]) => {
    const policy = draft.value;
    if (!policy) return;
    const clause = own.make({ id: freshId(policy, 'OWN') });
    edit(['clauses', policy.clauses.length], clause, `new clause ${clause.id}`);
    go('clauses', clause.id);
  };
  return (
    <details class="more">
      <summary>Add a clause of your own</summary>
      <div class="cards new-clauses">
        {OWN_KINDS.map((own) => (
          <button key={own.kind} type="button" class="button other" onClick={() => add(own)}>
            <strong>{own.name}</strong>
            <span class="field-help">{own.about}</span>
          </button>
        ))}
      </div>
    </details>
  );
}
