import { useSignal } from '@preact/signals';
import { request } from '../../kit/office.ts';
import { FileChoice } from './file-choice.tsx';

interface Act {
  readonly name: string;
  readonly busy: string;
  /** What is said when it has gone well, where the page does not show it by itself. */
  readonly done: string;
}

const JOIN: Act = { name: 'Join', busy: 'Joining…', done: '' };

/** Takes a join link, pasted or from a file. What was pasted stays where it is until it has been taken. */
export function Join({ act = JOIN }: { act?: Act }) {
  const link = useSignal('');
  const problem = useSignal('');
  const told = useSignal('');
  const isBusy = useSignal(false);

  const join = async () => {
    if (isBusy.value) return;
    if (!link.value.trim()) {
      problem.value = 'Paste the link first. It begins with “plainspoken-join:”.';
      return;
    }
    isBusy.value = true;
    told.value = '';
    problem.value = await request({ type: 'join', link: link.value });
    isBusy.value = false;
    if (problem.value === '') {
      told.value = act.done;
      link.value = '';
    }
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
    >
      <label for="link">Join link</label>
      <textarea
        id="link"
        rows={3}
        spellcheck={false}
        autocomplete="off"
        placeholder="plainspoken-join:…"
        value={link.value}
        aria-invalid={problem.value !== ''}
        aria-describedby="link-problem"
        onInput={(event) => {
          link.value = event.currentTarget.value;
          problem.value = '';
        }}
      />
      <p id="link-problem" class="problem" role="alert">
        {problem.value}
      </p>
      <div class="row">
        <button type="submit" class="button main" aria-disabled={isBusy.value}>
          {isBusy.value ? act.busy : act.name}
        </button>
        <FileChoice
          label="Choose a file"
          onText={(text) => {
            link.value = text;
            void join();
          }}
        />
      </div>
      <p role="status">{told.value}</p>
    </form>
  );
}
