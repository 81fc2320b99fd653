import type { Network } from '../draft.ts';
import type { PastPost } from '../situation.ts';
import { actOf } from './act.ts';
import { POST_ACTS, type PostAct } from './cues/cue.ts';

/** How often each act occurs among some posts. */
export type Mix = Readonly<Record<PostAct, number>>;

/** The acts that speak with people rather than at them. */
const CONVERSING: readonly PostAct[] = ['asks', 'answers', 'thanks', 'invites'];

/** Whether an act speaks with people. */
export function speaksWith(act: PostAct): boolean {
  return CONVERSING.includes(act);
}

/** The acts of the last `most` posts on a network, newest first. Posts without a network count everywhere. */
export function lastActs(posts: readonly PastPost[], network: Network, most: number): PostAct[] {
  return posts
    .filter((post) => post.network === undefined || post.network === network)
    .sort((a, b) => (b.time ?? 0) - (a.time ?? 0))
    .slice(0, most)
    .map(actOf);
}

/** Counts acts. */
export function mixOf(acts: readonly PostAct[]): Mix {
  const mix = Object.fromEntries(POST_ACTS.map((act) => [act, 0])) as Record<PostAct, number>;
  for (const act of acts) mix[act]++;
  return mix;
}

/** True when none of the acts speaks with people. */
export function isBroadcast(acts: readonly PostAct[]): boolean {
  return acts.length > 0 && !acts.some(speaksWith);
}
