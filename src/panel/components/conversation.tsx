import type { PostAct } from '../../core/conversation/cues/cue.ts';
import { speaksWith } from '../../core/conversation/mix.ts';
import { NETWORK_NAMES } from '../../kit/names.ts';
import type { Beside, DraftView } from '../../protocol.ts';
import { endOn } from '../actions.ts';
import { pending } from '../state.ts';
import { actsLine } from '../words.ts';

const SIGNS: Record<PostAct, string> = {
  announces: '–',
  asks: '?',
  answers: '↩',
  thanks: '♥',
  invites: '+',
  alerts: '!',
  corrects: '✓',
};

/** What the last posts did, and a question to end on when all of them only announced. */
export function Conversation({
  conversation: { acts, lastPosts, inviting, question },
  draft,
}: {
  conversation: Beside['conversation'];
  draft: DraftView;
}) {
  if (acts.length === 0) return null;
  return (
    <section class="side" aria-labelledby="conversation">
      <h2 id="conversation">Conversation</h2>
      <p class="strip" aria-hidden="true">
        {[...acts].reverse().map((act, at) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the strip is drawn anew as a whole.
            key={at}
            class={speaksWith(act) ? 'act with' : act === 'announces' ? 'act' : 'act grave'}
            title={act}
          >
            {SIGNS[act]}
          </span>
        ))}
      </p>
      <p>{actsLine(acts, NETWORK_NAMES[draft.network], { lastPosts, inviting })}</p>
      {question && (
        <div class="nudge">
          <p>You could end on a question:</p>
          <p>
            <strong>{question}</strong>
          </p>
          <button
            type="button"
            class="button apply"
            aria-disabled={pending.value !== null}
            onClick={() => endOn(draft, question)}
          >
            Add it to the end
          </button>
        </div>
      )}
    </section>
  );
}
