import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Trust } from '../../core/signing/root-document.ts';
import { team } from '../../kit/office.ts';
import { keyFor, listedKey } from '../../store/keys.ts';
import { newest } from '../state/published.ts';
import { publishKeys } from '../versions/publish.ts';

/** Where a browser has the root key and no key to publish with, as after a lost device: lists one of its own. */
export function LetPublish({ trust }: { trust: Trust }) {
  const mayPublish = useSignal(true);
  const told = useSignal('');
  useEffect(() => {
    void listedKey('policy', trust.policyKeys, trust.revoked).then((key) => {
      mayPublish.value = key !== null;
    });
  }, [trust, mayPublish]);
  if (mayPublish.value) return null;

  const list = async () => {
    const now = Date.now();
    const person = team.value?.team?.person;
    const name = newest()?.policy.team.people.find(({ id }) => id === person)?.name ?? 'Supervisor';
    told.value = 'Signing…';
    const { jwk } = await keyFor('policy', now, trust.revoked);
    const change = { keys: { policy: [...trust.root.keys.policy, { key: jwk, name }] } };
    told.value = await publishKeys(change, `${name} may publish from another browser.`, now);
  };
  return (
    <div class="notice">
      <p>This browser has the root key, and no key to publish the policy with.</p>
      <p>
        <button type="button" class="button other" onClick={() => void list()}>
          Let this browser publish
        </button>
      </p>
      <p role="status">{told.value}</p>
    </div>
  );
}
