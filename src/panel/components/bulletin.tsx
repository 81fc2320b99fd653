import { useSignal } from '@preact/signals';
import { CheckIcon, CloseIcon, LevelIcon } from '../../kit/icons.tsx';
import { modeLine } from '../../kit/mode.ts';
import type { PanelView } from '../../protocol.ts';

/** Where the panel keeps which news the author has read, by the time when it came. */
const READ = 'news-read';

/** What holds for every draft just now: emergency mode or a pause, and what a new policy has changed. */
export function Bulletin({ view }: { view: Pick<PanelView, 'mode' | 'news'> }) {
  const { mode, news } = view;
  const read = useSignal(Number(localStorage.getItem(READ)));
  return (
    <div role="status">
      {mode && (
        <div class={`bulletin ${mode.kind === 'emergency' ? 'approval' : 'confirm'}`}>
          <LevelIcon level={mode.kind === 'emergency' ? 'approval' : 'confirm'} />
          <div class="bulletin-words">
            <p class="bulletin-heading">{modeLine(mode)}</p>
            {mode.reason && <p>{mode.reason}</p>}
          </div>
        </div>
      )}
      {news && read.value !== news.received && (
        <div class="bulletin">
          <CheckIcon />
          <p class="bulletin-words">
            <span class="bulletin-heading">The policy was updated.</span> {news.note}
          </p>
          <button
            type="button"
            class="button quiet"
            aria-label="Close this message"
            onClick={() => {
              read.value = news.received;
              localStorage.setItem(READ, `${news.received}`);
            }}
          >
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}
