import { useSignal } from '@preact/signals';
import { request } from '../../kit/office.ts';
import { FileChoice } from './file-choice.tsx';

/** Takes a join link, pasted or from a file. What was pasted stays where it is until it has been taken. */
export function Join() {
  const link = useSignal('');
  const problem = useSignal('');
  const isBusy = useSignal(false);

  const join = async () => {
    if (isBusy.value) return;
    if (!link.value.trim()) {
      problem.value = 'Paste the link first. It begins with “plainspoken-join:”.';
      return;
    }
    isBusy.value = true;
    problem.value = await request({ type: 'join', link: link.value });
    isBusy.value = false;
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
          {isBusy.value ? 'Joining…' : 'Join'}
        </button>
        <FileChoice
          label="Choose a file"
          onText={(text) => {
            link.value = text;
            void join();
          }}
        />
      </div>
    </form>
  );
}
