import { FEWEST_POSTS } from '../../core/voice/learn.ts';
import { learn, learning } from '../learn/session.ts';
import { counted, number } from '../words.ts';

/** How learning the voice goes; nothing while there is nothing to tell. */
export function Learning() {
  const state = learning.value;
  if (!state) return null;
  switch (state.type) {
    case 'progress':
      return (
        <label class="stack tight">
          <span role="status">Learning how you sound…</span>
          <progress max={Math.max(1, state.all)} value={state.done} />
        </label>
      );
    case 'learned':
      return (
        <p class="good" role="status">
          Learned from {counted(state.posts, 'post', 'posts')}. <a href="#voice">See how you sound</a>
        </p>
      );
    case 'few':
      return (
        <p role="status">
          {number(state.posts)} of the {FEWEST_POSTS} posts that it takes to hear a voice are here. Until then
          the policy’s voice counts.
        </p>
      );
    case 'failed':
      return (
        <p class="problem" role="alert">
          Learning did not work. Nothing was changed.{' '}
          <button type="button" class="button link" onClick={learn}>
            Try again
          </button>
        </p>
      );
  }
}
