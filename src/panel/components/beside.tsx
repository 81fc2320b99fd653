import type { DraftView } from '../../protocol.ts';
import { beside } from '../state.ts';
import { Conversation } from './conversation.tsx';
import { Presence } from './presence.tsx';
import { Voice } from './voice.tsx';

/** What stands beside the draft: the voice, the conversation and the presence that it becomes a part of. */
export function Beside({ draft }: { draft: DraftView }) {
  const known = beside.value;
  if (!known) return null;
  return (
    <div class="beside">
      {known.voice && <Voice voice={known.voice} draft={draft} />}
      <Conversation conversation={known.conversation} draft={draft} />
      <Presence presence={known.presence} />
    </div>
  );
}
