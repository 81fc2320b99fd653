import * as v from 'valibot';
import { isAnswer } from '../../core/check/past.ts';
import { pastPostOf } from '../../core/record/entry.ts';
import { Drift } from '../../core/voice/drift.ts';
import { HOUSE_KEY, readHouse } from '../../core/voice/house.ts';
import { Learner } from '../../core/voice/learn.ts';
import { tellChange } from '../../store/changes.ts';
import { database } from '../../store/database.ts';
import { loadEntries } from '../../store/entries.ts';
import { type FromLearner, type ToLearner, toLearner } from './messages.ts';

/** How often the page hears how far it is. */
const EVERY = 250;

const tell = (message: FromLearner) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  const parsed = v.safeParse(toLearner, data);
  if (parsed.success) learn(parsed.output).catch(() => tell({ type: 'failed' }));
};

/** Learns the voice of all posts that speak to all, and how each account sounded month by month. */
async function learn({ zone }: ToLearner): Promise<void> {
  const posts = (await loadEntries()).map(pastPostOf).filter((post) => !isAnswer(post));
  const learner = new Learner();
  const all = 2 * posts.length;
  for (const [i, post] of posts.entries()) {
    learner.add(post);
    if (i % EVERY === 0) tell({ type: 'progress', done: i, all });
  }
  const profile = learner.profile();
  if (!profile) return tell({ type: 'few', posts: learner.posts });
  const drift = new Drift(profile, zone);
  for (const [i, { text, network, account, time }] of posts.entries()) {
    if (time !== undefined) drift.add({ text, network, account, time });
    if (i % EVERY === 0) tell({ type: 'progress', done: posts.length + i, all });
  }
  const db = await database();
  const transaction = db.transaction('settings', 'readwrite');
  const house = readHouse(await transaction.store.get(HOUSE_KEY));
  const learned = { profile, at: Date.now(), drift: drift.rows() };
  // Whether the voice begins with it is not decided here: see `baseOf`.
  await transaction.store.put({ ...house, learned }, HOUSE_KEY);
  await transaction.done;
  tellChange('settings');
  tell({ type: 'learned', posts: profile.posts });
}
