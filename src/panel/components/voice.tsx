import type { Beside, DraftView } from '../../protocol.ts';
import { showWords } from '../actions.ts';
import { excerpt } from '../derive.ts';
import { exampleLine, voiceLine } from '../words.ts';

type VoiceOf = NonNullable<Beside['voice']>;
type Reason = VoiceOf['reasons'][number];

const MOST_WORDS = 4;

/** How much the draft sounds like the organisation, and what pulls it away. */
export function Voice({ voice, draft }: { voice: VoiceOf; draft: DraftView }) {
  const { score, posts, reasons, example } = voice;
  return (
    <section class="side" aria-labelledby="voice">
      <h2 id="voice">Voice</h2>
      <div class="dial-row">
        <Dial score={score} />
        <div>
          <p>
            <strong>Sounds like us: {score} of 100</strong>
          </p>
          <p class="soft">{voiceLine(score, posts)}</p>
        </div>
      </div>
      {reasons.length > 0 && (
        <ul class="pulls">
          {reasons.map((reason) => (
            <Pull key={reason.text} reason={reason} draft={draft} />
          ))}
        </ul>
      )}
      {example && reasons.length > 0 && (
        <details>
          <summary>One of your own, on a like subject</summary>
          <blockquote>{example.text}</blockquote>
          {example.time !== null && <p class="soft">{exampleLine(example.time)}</p>}
        </details>
      )}
    </section>
  );
}

function Pull({ reason: { text, words }, draft }: { reason: Reason; draft: DraftView }) {
  // The draft may have moved on since these words were told.
  const there = words.filter(({ from, to, quote }) => quote && draft.text.slice(from, to) === quote);
  const [first] = there;
  return (
    <li>
      {text}
      {first && (
        <span class="pull-words">
          {there.slice(0, MOST_WORDS).map(({ from, quote }) => (
            <mark key={from}>{excerpt(quote, 48)}</mark>
          ))}
          <button type="button" class="button quiet" onClick={() => showWords(draft, first.from, first.to)}>
            Show<span class="vh"> these words in the draft</span>
          </button>
        </span>
      )}
    </li>
  );
}

/** Half a circle, filled from the left. The words beside it say the same. */
function Dial({ score }: { score: number }) {
  const arc = 'M5 24a17 17 0 0 1 34 0';
  return (
    <svg class="dial" viewBox="0 0 44 28" aria-hidden="true" focusable="false">
      <path class="dial-track" d={arc} />
      {score > 0 && <path class="dial-part" d={arc} pathLength={100} stroke-dasharray={`${score} 200`} />}
    </svg>
  );
}
