import { useSignal, useSignalEffect } from '@preact/signals';
import { keyCardLine } from '../../core/signing/key-card.ts';
import { keyFor, withdrawnKeys } from '../../store/keys.ts';

/** What a new approver or supervisor sends to whoever keeps the team's keys, so that their signature counts. */
export function KeyCard({ role }: { role: 'approver' | 'supervisor' }) {
  const name = useSignal('');
  const line = useSignal('');
  const label = useSignal('Copy');
  useSignalEffect(() => {
    const wanted = name.value.trim();
    line.value = '';
    label.value = 'Copy';
    if (!wanted) return;
    const purpose = role === 'approver' ? 'approver' : 'policy';
    void withdrawnKeys()
      .then((withdrawn) => keyFor(purpose, Date.now(), withdrawn))
      .then(({ jwk }) => {
        if (name.value.trim() === wanted)
          line.value = keyCardLine({ format: 1, purpose, name: wanted, key: jwk });
      });
  });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(line.value);
      label.value = 'Copied';
    } catch {
      label.value = 'Select the line and copy it';
    }
  };
  return (
    <section class="way" aria-labelledby="card">
      <h2 id="card">Let your signature count</h2>
      <p>
        {role === 'approver'
          ? 'Your decisions are signed with a key that stays in this browser.'
          : 'What you publish is signed with a key that stays in this browser.'}{' '}
        Send this line to whoever set up the team. There is no secret in it. It is taken in under Keys, on the
        Policy page.
      </p>
      <label for="card-name">Your name, as in the policy</label>
      <input
        id="card-name"
        autocomplete="name"
        value={name.value}
        onInput={(event) => {
          name.value = event.currentTarget.value;
        }}
      />
      {line.value && (
        <>
          <p>
            <code class="line">{line.value}</code>
          </p>
          <button type="button" class="button main" onClick={copy}>
            <span aria-live="polite">{label.value}</span>
          </button>
        </>
      )}
    </section>
  );
}
