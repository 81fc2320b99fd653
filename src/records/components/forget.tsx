import { useState } from 'preact/hooks';
import { forgetBrought } from '../delete.ts';
import { counted } from '../words.ts';
import { Ask } from './ask.tsx';

/** Removes what was brought in. It can be brought in again. */
export function Forget({ count }: { count: number }) {
  const [asked, setAsked] = useState(false);
  const posts = counted(count, 'post', 'posts');
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
