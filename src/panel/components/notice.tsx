import { useSignal, useSignalEffect } from '@preact/signals';
import { CheckIcon, CloseIcon, PenIcon } from '../../kit/icons.tsx';
import { dismiss } from '../actions.ts';
import { notice } from '../state.ts';
import { type NoticeKind, noticeLine } from '../words.ts';

const READ = 10_000;
/** These went well, and go away by themselves. */
const GOOD: readonly NoticeKind[] = ['applied', 'recorded'];

function Copy({ text }: { text: string }) {
  const label = useSignal('Copy');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      label.value = 'Copied';
    } catch {
      label.value = 'Not possible here';
    }
  };
  return (
    <button type="button" class="button onbar" onClick={copy}>
      <span aria-live="polite">{label}</span>
    </button>
  );
}

/** How the last change or post ended. The live region is always there, so that what enters it is read out. */
export function NoticeBar() {
  const now = notice.value;
  useSignalEffect(() => {
    if (!notice.value || !GOOD.includes(notice.value.kind)) return;
    const timer = setTimeout(dismiss, READ);
    return () => clearTimeout(timer);
  });
  return (
    <div class={now ? 'notice on' : 'notice'}>
      <div class="notice-words" role="status">
        {now && (
          <>
            {GOOD.includes(now.kind) ? <CheckIcon /> : <PenIcon />}
            <p>{noticeLine(now.kind)}</p>
          </>
        )}
      </div>
      {now && (
        <div class="notice-acts">
          {(now.kind === 'refused' || now.kind === 'altered') && <Copy text={now.copy} />}
          <button type="button" class="button onbar bare" aria-label="Close this message" onClick={dismiss}>
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}
