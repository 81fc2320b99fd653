import { useSignal } from '@preact/signals';
import { said } from '../state/document.ts';

interface Props {
  /** Whose key, or which: "Ann Lee". */
  readonly of: string;
  /** Resolves to what went wrong, for people; empty when the key counts no more. */
  readonly withdraw: () => Promise<string>;
}

/** Withdraws a key for good, once it was asked. */
export function Withdraw({ of, withdraw }: Props) {
  const isAsked = useSignal(false);
  const told = useSignal('');
  const act = async () => {
    isAsked.value = false;
    told.value = 'Signing…';
    told.value = await withdraw();
    if (told.value === '') said.value = `The key of ${of} counts no more, on any desk.`;
  };
  return (
    <>
      {!isAsked.value && (
        <button
          type="button"
          class="button quiet"
          aria-label={`Withdraw the key of ${of}`}
          onClick={() => {
            isAsked.value = true;
          }}
        >
          Withdraw…
        </button>
      )}
      {isAsked.value && (
        <p>
          Nothing that this key has signed will be taken from now on, and it can never come back.{' '}
          <button type="button" class="button other" onClick={() => void act()}>
            Withdraw it
          </button>{' '}
          <button
            type="button"
            class="button main"
            onClick={() => {
              isAsked.value = false;
            }}
          >
            Keep it
          </button>
        </p>
      )}
      <span role="status">{told.value}</span>
    </>
  );
}
