import { useSignal } from '@preact/signals';
import { request } from '../../kit/office.ts';

/** Lets a team meet at another desk from now on, or lets it in anew where it meets. */
export function MoveIn({ isAlone }: { isAlone: boolean }) {
  const desk = useSignal('');
  const told = useSignal('');
  const move = async () => {
    if (!desk.value.trim()) {
      told.value = 'Paste the desk link first.';
      return;
    }
    told.value = 'Connecting…';
    told.value = (await request({ type: 'move', desk: desk.value })) || 'Your team meets there from now on.';
  };
  return (
    <form
      class="panel-card"
      onSubmit={(event) => {
        event.preventDefault();
        void move();
      }}
    >
      <h3>{isAlone ? 'Meet at a desk' : 'Meet at another desk, or with a new desk link'}</h3>
      <div class="field">
        <label for="move-desk">Desk link or address</label>
        <textarea
          id="move-desk"
          rows={3}
          spellcheck={false}
          placeholder="plainspoken-desk:…"
          aria-describedby="move-desk-help"
          value={desk.value}
          onInput={({ currentTarget }) => {
            desk.value = currentTarget.value;
            told.value = '';
          }}
        />
        <p class="field-help" id="move-desk-help">
          Whoever runs the desk gives you the link for the supervisor. Your policy goes there at once.
        </p>
      </div>
      <p role="status">{told.value}</p>
      <button type="submit" class="button main">
        Meet there
      </button>
    </form>
  );
}
