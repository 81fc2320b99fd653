import { useSignal } from '@preact/signals';
import { readable } from '../../core/signing/keys.ts';
import { shelf } from '../state/published.ts';
import { publishKeys } from '../versions/publish.ts';
import { AddKey } from './add-key.tsx';
import { holders } from './holders.ts';

/** Whose signatures count: who may publish and who may decide. Keys come in by a line that their owner sends. */
export function KeysPage() {
  const told = useSignal('');
  const asked = useSignal<string | null>(null);
  const trust = shelf.value?.trust;
  if (!trust) return null;

  const revoke = async (kid: string, name: string) => {
    asked.value = null;
    told.value = 'Signing…';
    const problem = await publishKeys({ revoke: [kid] }, `${name} no longer signs.`, Date.now());
    told.value = problem || `${name}’s key no longer counts, on any desk.`;
  };

  return (
    <section class="part" aria-label="Keys">
      <h2>Keys</h2>
      <p class="part-intro">
        Whoever is listed here may publish the policy or decide on drafts. Each key stays in its owner’s
        browser; here are only their names and fingerprints.
      </p>
      <ul class="keyring">
        {holders(trust).map(({ kid, name, about, mayGo }) => (
          <li key={kid} class="panel-card">
            <h3>{name}</h3>
            <p class="field-help">{about}</p>
            <p>
              <code>{readable(kid)}</code>
            </p>
            {mayGo && asked.value !== kid && (
              <button
                type="button"
                class="button quiet"
                aria-label={`Withdraw the key of ${name}`}
                onClick={() => {
                  asked.value = kid;
                }}
              >
                Withdraw…
              </button>
            )}
            {asked.value === kid && (
              <p>
                Nothing that this key has signed will be taken from now on, and it can never come back.{' '}
                <button type="button" class="button other" onClick={() => void revoke(kid, name)}>
                  Withdraw it
                </button>{' '}
                <button
                  type="button"
                  class="button main"
                  onClick={() => {
                    asked.value = null;
                  }}
                >
                  Keep it
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{told.value}</p>
      <AddKey />
    </section>
  );
}
