import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { readable } from '../../core/signing/keys.ts';
import type { Trust } from '../../core/signing/root-document.ts';
import { ownKeys } from '../../store/keys.ts';
import { publishKeys } from '../versions/publish.ts';
import { LetPublish } from './let-publish.tsx';
import { NewRoot } from './new-root.tsx';
import { OpenBackup } from './open-backup.tsx';
import { Withdraw } from './withdraw.tsx';

/** The keys that sign the list of keys: which of them this browser has, another one beside or instead, and their backups. */
export function RootCard({ trust }: { trust: Trust }) {
  const own = useSignal<ReadonlySet<string>>(new Set());
  const look = async () => {
    own.value = new Set((await ownKeys('root')).map(({ kid }) => kid));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew whenever the list of keys is another one
  useEffect(() => void look(), [trust]);
  const here = [...trust.rootKeys.keys()].filter((kid) => own.value.has(kid));
  return (
    <section class="panel-card" aria-label="Root keys">
      <h3>Root keys</h3>
      <p class="field-help">
        A root key signs this list. Without one nobody can add or withdraw a key. So keep its backup away from
        this browser, and best make a second one whose backup lies in another building.
      </p>
      <ul class="root-keys">
        {[...trust.rootKeys.keys()].map((kid) => (
          <li key={kid}>
            <code>{readable(kid)}</code>{' '}
            {own.value.has(kid) && <span class="badge good">in this browser</span>}
            {here.some((other) => other !== kid) && (
              <Withdraw
                of={`root key ${readable(kid).slice(0, 5)}`}
                withdraw={() => publishKeys({ revoke: [kid] }, 'A root key is withdrawn.', Date.now())}
              />
            )}
          </li>
        ))}
      </ul>
      {here.length > 0 && <LetPublish trust={trust} />}
      {here.length > 0 ? (
        <NewRoot trust={trust} />
      ) : (
        <p class="notice">This browser has no root key. Open a backup of it to change the keys from here.</p>
      )}
      <OpenBackup trust={trust} onTaken={look} />
      <details class="more">
        <summary>We have neither the root key nor a backup</summary>
        <p>
          Then nobody can change this list any more, and that is meant so: whoever could, a thief could too.
          The policy stays in force, and those who are listed go on publishing and deciding. To have a list
          that can be changed again, start anew:
        </p>
        <ol class="steps">
          <li>Under Files, save the policy as a file.</li>
          <li>On the Team page, leave the team. Records and cases stay.</li>
          <li>Set up the organisation again here, with a backup, and take the file in under Files.</li>
          <li>Invite everybody by new links, and read the new fingerprint to each other by telephone.</li>
        </ol>
      </details>
    </section>
  );
}
