import { LAW_PACKS, NO_LEGAL_ADVICE } from '../../core/policy/packs/all.ts';
import { type LawPack, packsIn, withoutPack, withPack } from '../../core/policy/packs/pack.ts';
import type { Policy } from '../../core/policy/schema.ts';
import { standardFor } from '../../core/policy/standard.ts';
import { LEVEL_NAMES } from '../clauses/tips.ts';
import { draft, replace, said } from '../state/document.ts';
import { hrefOf } from '../state/route.ts';

/** The law packs that come with Plainspoken: what each asks, what it rests on, and whether it is taken on. */
export function PackList() {
  const policy = draft.value;
  if (!policy) return null;
  const taken = packsIn(policy);
  const written = policy.layers.filter((layer) => layer.layer === 'law' && !layer.pack);
  return (
    <>
      <p class="notice">{NO_LEGAL_ADVICE}</p>
      {LAW_PACKS.map((pack) => (
        <Pack key={pack.id} pack={pack} policy={policy} isTaken={taken.includes(pack.id)} />
      ))}
      {written.map(({ name, enforcement }) => (
        <div key={name} class="panel-card">
          <h3>{name}</h3>
          <p class="field-help">
            Written by yourselves. It locks {enforcement.filter(({ lock }) => lock).length} clauses. Change it
            in a file, under Files.
          </p>
        </div>
      ))}
    </>
  );
}

function Pack({ pack, policy, isTaken }: { pack: LawPack; policy: Policy; isTaken: boolean }) {
  const { id, name, about, laws, clauses } = pack;
  const standard = standardFor(policy);
  const own = new Map(policy.clauses.map((clause) => [clause.id, clause]));
  const changed = clauses.filter(({ clause }) => own.has(clause) && own.get(clause) !== standard.get(clause));
  const take = () => {
    if (!draft.value) return;
    replace(withPack(draft.value, pack), `taking on ${name}`);
    said.value = `${name} is taken on. Undo takes it back.`;
  };
  const give = () => {
    if (!draft.value) return;
    replace(withoutPack(draft.value, id), `giving back ${name}`);
    said.value = `${name} is given back. Undo takes it on again.`;
  };
  return (
    <div class="panel-card pack" data-pack={id}>
      <h3>{name}</h3>
      <p>{about}</p>
      <ul class="pack-clauses">
        {clauses.map(({ clause, level, why }) => (
          <li key={clause}>
            <span>
              {isTaken ? (
                <a href={hrefOf('clauses', clause)}>
                  {clause} {standard.get(clause)?.title}
                </a>
              ) : (
                <>
                  {clause} {standard.get(clause)?.title}
                </>
              )}
              <span class="field-help">{why}</span>
            </span>
            <span class="pack-level">{LEVEL_NAMES[level]} at least</span>
          </li>
        ))}
      </ul>
      <details class="more">
        <summary>The law behind it</summary>
        <dl class="pack-laws">
          {laws.map((law) => (
            <div key={law.name}>
              <dt>{law.name}</dt>
              <dd>{law.says}</dd>
            </div>
          ))}
        </dl>
      </details>
      {!isTaken && changed.length > 0 && (
        <p class="field-help">
          You have changed {changed.map(({ clause }) => clause).join(', ')}. The pack’s own words take their
          place.
        </p>
      )}
      <p>
        {isTaken ? (
          <>
            <span class="pack-taken">✓ Taken on</span>{' '}
            <button type="button" class="button quiet" onClick={give}>
              Give it back
            </button>
          </>
        ) : (
          <button type="button" class="button other" onClick={take}>
            Take it on
          </button>
        )}
      </p>
    </div>
  );
}
