import * as v from 'valibot';
import { isAnswer } from '../../core/check/past.ts';
import { LONGEST_EXAMPLE, MOST_EXAMPLES } from '../../core/policy/voice-schema.ts';
import { pastPostOf } from '../../core/record/entry.ts';
import { exemplarsOf } from '../../core/voice/exemplars.ts';
import { mayTravel } from '../../core/voice/habits/travel.ts';
import { Learner } from '../../core/voice/learn.ts';
import { loadEntries } from '../../store/entries.ts';
import { type FromVoiceLearner, toVoiceLearner } from './messages.ts';

/** How often the page hears how far it is. */
const EVERY = 250;
/** So many of the newest posts are asked whether they are typical. */
const ASKED = 3000;

const tell = (message: FromVoiceLearner) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  if (v.is(toVoiceLearner, data)) learn().catch(() => tell({ type: 'failed' }));
};

/** Learns the voice of all posts on this device that speak to all, and finds those that show it best. */
async function learn(): Promise<void> {
  const posts = (await loadEntries()).map(pastPostOf).filter((post) => !isAnswer(post));
  const learner = new Learner();
  for (const [i, post] of posts.entries()) {
    learner.add(post);
    if (i % EVERY === 0) tell({ type: 'progress', done: i, all: posts.length });
  }
  const profile = learner.profile(mayTravel);
  if (!profile) return tell({ type: 'few', posts: learner.posts });
  const limits = { most: MOST_EXAMPLES, longest: LONGEST_EXAMPLE };
  tell({ type: 'learned', profile, examples: exemplarsOf(posts.slice(0, ASKED), profile, limits) });
}
