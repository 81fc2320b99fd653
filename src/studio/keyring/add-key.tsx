import { useSignal } from '@preact/signals';
import { readKeyCard } from '../../core/signing/key-card.ts';
import { kidOf } from '../../core/signing/keys.ts';
import { newest, shelf } from '../state/published.ts';
import { publishKeys } from '../versions/publish.ts';

/** Takes the line that a new approver or supervisor has sent, and lists their key. */
export function AddKey() {
  const line = useSignal('');
  const person = useSignal('');
  const told = useSignal('');
  const isBusy = useSignal(false);
  const trust = shelf.value?.trust;
  const card = line.value.trim() ? readKeyCard(line.value) : null;
  const people = newest()?.policy.team.people ?? [];
  const chosen = person.value || people.find(({ name }) => name === card?.name)?.id || '';
  if (!trust) return null;

  const add = async () => {
    if (isBusy.value) return;
    if (!card) {
      told.value = 'This is not a key. Ask for the line that begins with “plainspoken-key:”.';
      return;
    }
    if (card.purpose === 'approver' && !chosen) {
      told.value = 'Choose whose key it is. Who is missing in the list is added under People first.';
      return;
    }
    if (trust.revoked.has(await kidOf(card.key))) {
      told.value =
        'This key was withdrawn and can never come back. Ask for another line: their Team page makes a new key once it knows.';
      return;
    }
    isBusy.value = true;
    told.value = 'Signing…';
    const keys =
      card.purpose === 'approver'
        ? { approvers: [...trust.root.keys.approvers, { key: card.key, person: chosen }] }
        : { policy: [...trust.root.keys.policy, { key: card.key, name: card.name }] };
    const does = card.purpose === 'approver' ? 'decides on drafts' : 'may publish the policy';
    const problem = await publishKeys({ keys }, `${card.name} ${does} from now on.`, Date.now());
    told.value = problem || `${card.name} ${does} from now on.`;
    if (!problem) {
      line.value = '';
      person.value = '';
    }
    isBusy.value = false;
  };

  return (
    <form
      class="panel-card"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3>Add somebody</h3>
      <div class="field">
        <label for="key-line">The line they sent you</label>
        <textarea
          id="key-line"
          rows={3}
          spellcheck={false}
          placeholder="plainspoken-key:…"
          aria-describedby="key-line-help"
          value={line.value}
          onInput={({ currentTarget }) => {
            line.value = currentTarget.value;
            told.value = '';
          }}
        />
        <p class="field-help" id="key-line-help">
          They find it on their Team page, after they have joined. Make sure by telephone that it came from
          them.
        </p>
      </div>
      {card?.purpose === 'approver' && (
        <div class="field">
          <label for="key-person">Whose key it is</label>
          <select
            id="key-person"
            value={chosen}
            onChange={({ currentTarget }) => {
              person.value = currentTarget.value;
            }}
          >
            <option value="">Choose…</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <p role="status">{told.value}</p>
      <button type="submit" class="button main" aria-disabled={isBusy.value}>
        Add the key
      </button>
    </form>
  );
}
