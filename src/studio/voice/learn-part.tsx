import { FEWEST_POSTS } from '../../core/voice/learn.ts';
import { learnFromPosts, learning, stopLearning } from './learn.ts';
import { Learned } from './learned.tsx';

/** Learning the voice from the organisation's own posts: to be looked at first, taken or left. */
export function LearnPart() {
  const state = learning.value;
  if (state?.type === 'learned') return <Learned {...state} />;
  return (
    <div class="learn-part">
      {state?.type === 'progress' ? (
        <p>
          <label for="learn-progress">
            <span role="status">Reading your posts …</span>
          </label>
          <br />
          <progress id="learn-progress" max={Math.max(1, state.all)} value={state.done} />{' '}
          <button type="button" class="button other" onClick={stopLearning}>
            Cancel
          </button>
        </p>
      ) : (
        <p>
          <button type="button" class="button apply" onClick={learnFromPosts}>
            Learn from our posts
          </button>{' '}
          <span class="field-help">
            From the posts on this device. You see what comes of it before the draft changes.
          </span>
        </p>
      )}
      {state?.type === 'few' && (
        <p class="alert" role="alert">
          {state.posts} of the {FEWEST_POSTS} posts that it takes to hear a voice are here.{' '}
          <a href="../records/index.html#bring">Bring in past posts</a>, and learn again.
        </p>
      )}
      {state?.type === 'failed' && (
        <p class="alert" role="alert">
          Learning did not work, and nothing was changed. Please try again.
        </p>
      )}
    </div>
  );
}
