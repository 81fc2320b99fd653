import { useSignal } from '@preact/signals';
import { request } from '../../kit/office.ts';

/** Leaves the team, once it is said twice. */
export function Leave({ name }: { name: string }) {
  const isAsked = useSignal(false);
  const problem = useSignal('');
  if (!isAsked.value) {
    return (
      <p class="leave">
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            isAsked.value = true;
          }}
        >
          Leave this team…
        </button>
      </p>
    );
  }
  return (
    <section class="way" aria-labelledby="leave">
      <h2 id="leave">Leave the team of {name}?</h2>
      <p>
        Its policy no longer holds here, and what waits to be sent is dropped. Your records and keys stay. To
        come back you need a join link.
      </p>
      <div class="row">
        <button
          type="button"
          class="button other"
          onClick={async () => {
            problem.value = await request({ type: 'leave' });
          }}
        >
          Leave
        </button>
        <button
          type="button"
          class="button main"
          onClick={() => {
            isAsked.value = false;
          }}
        >
          Stay
        </button>
      </div>
      <p class="problem" role="alert">
        {problem.value}
      </p>
    </section>
  );
}
