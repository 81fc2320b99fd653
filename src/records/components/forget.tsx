import { useState } from 'preact/hooks';
import { isHeld } from '../../core/record/retention.ts';
import { forgetBrought } from '../delete.ts';
import { policy } from '../policy.ts';
import { ownHold } from '../state.ts';
import { counted } from '../words.ts';
import { Ask } from './ask.tsx';

/** Removes what was brought in, which can be brought in again. Under a hold it stays as well. */
export function Forget({ count }: { count: number }) {
  const [asked, setAsked] = useState(false);
  const posts = counted(count, 'post', 'posts');
  if (isHeld(policy.value.records, ownHold.value !== null))
    return (
      <p class="soft">
        {posts} brought in are on this device. There is a hold, so they stay until it is lifted.
      </p>
    );
  return (
    <p class="soft">
      {posts} brought in are on this device.{' '}
      <button type="button" class="button link" onClick={() => setAsked(true)}>
        Remove them
      </button>
      {asked && (
        <Ask
          title={`Remove ${posts} that were brought in?`}
          act={`Remove ${posts}`}
          onAct={() => void forgetBrought()}
          onClose={() => setAsked(false)}
        >
          <p>
            What was recorded on this desk stays, and so does the voice that was learned. The files you
            brought in are not touched.
          </p>
        </Ask>
      )}
    </p>
  );
}
