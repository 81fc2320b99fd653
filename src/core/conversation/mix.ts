import type { Network } from '../draft.ts';
import type { PastPost } from '../situation.ts';
import { actOf } from './act.ts';
import { POST_ACTS, type PostAct } from './cues/cue.ts';

/** How often each act occurs among some posts. */
export type Mix = Readonly<Record<PostAct, number>>;

/** What a policy aims at: the least share of posts, from 0 to 1, that should do something. */
export type Aim = Partial<Readonly<Record<PostAct, number>>>;

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

/** The acts that fall short of the aim, the farthest first. */
export function shortOf(mix: Mix, aim: Aim): PostAct[] {
  const posts = POST_ACTS.reduce((sum, act) => sum + mix[act], 0);
  const missing = (act: PostAct) => (aim[act] ?? 0) - (posts === 0 ? 0 : mix[act] / posts);
  return POST_ACTS.filter((act) => missing(act) > 0).sort((a, b) => missing(b) - missing(a));
}

/** True when none of the acts speaks with people. */
export function isBroadcast(acts: readonly PostAct[]): boolean {
  return acts.length > 0 && !acts.some(speaksWith);
}
