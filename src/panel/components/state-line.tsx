import { CheckIcon, LevelIcon, PenIcon } from '../../kit/icons.tsx';
import type { DraftView } from '../../protocol.ts';
import { holdLine, type Summary, summarise } from '../words.ts';

function MoodIcon({ mood }: { mood: Summary['mood'] }) {
  if (mood === 'good') return <CheckIcon />;
  if (mood === 'blank' || mood === 'nearly') return <PenIcon />;
  return <LevelIcon level={mood} />;
}

/** Where the draft stands, in a line. It can take the focus when a card that had it is gone. */
export function State({ draft }: { draft: DraftView }) {
  const { mood, headline, detail } = summarise(draft);
  const hold = holdLine(draft);
  return (
    <div class="state" id="state" tabIndex={-1}>
      <span class={`badge ${mood}`}>
        <MoodIcon mood={mood} />
      </span>
      <div class="state-words">
        <p class="headline">{headline}</p>
        <p class="detail">{detail}</p>
        {hold && <p class="detail">{hold}</p>}
      </div>
    </div>
  );
}
