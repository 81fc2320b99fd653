import { useSignal, useSignalEffect } from '@preact/signals';
import { readable } from '../../core/signing/keys.ts';
import { team } from '../../kit/office.ts';
import { ownKeys } from '../../store/keys.ts';
import { shelf } from '../state/published.ts';
import { publishKeys } from '../versions/publish.ts';
import { AddKey } from './add-key.tsx';
import { holders } from './holders.ts';
import { RootCard } from './root-card.tsx';
import { spareKeys } from './spare.ts';
import { Withdraw } from './withdraw.tsx';

/** Whose signatures count: who may publish and who may decide. Keys come in by a line that their owner sends. */
export function KeysPage() {
  const trust = shelf.value?.trust;
  const own = useSignal<readonly string[]>([]);
  useSignalEffect(() => {
    if (shelf.value === null) return;
    void ownKeys('approver').then((keys) => {
      own.value = keys.map(({ kid }) => kid);
    });
  });
  if (!trust) return null;
  const spare = spareKeys(trust, own.value, team.value?.team?.person ?? null);
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
            {spare.includes(kid) && (
              <p>
                This key has been in this browser since the setup. {name} has one of their own now: withdraw
                this one, so that nobody else decides in their name.
              </p>
            )}
            {mayGo && (
              <Withdraw
                of={name}
                withdraw={() => publishKeys({ revoke: [kid] }, `${name} no longer signs.`, Date.now())}
              />
            )}
          </li>
        ))}
      </ul>
      <AddKey />
      <RootCard trust={trust} />
    </section>
  );
}
