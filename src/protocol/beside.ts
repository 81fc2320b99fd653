/** What stands beside a draft: how it sounds, what the last posts did, how present the organisation is. */
import * as v from 'valibot';
import { POST_ACTS } from '../core/conversation/cues/cue.ts';
import { NETWORKS } from '../core/draft.ts';
import { draftId, offset, range } from './parts.ts';

const act = v.picklist(POST_ACTS);

const voice = v.strictObject({
  /** "Sounds like us", from 0 to 100. */
  score: v.number(),
  /** How many own posts it is compared with; 0 for a voice that was chosen. */
  posts: offset,
  /** What pulls it away, the strongest first, and the words responsible. */
  reasons: v.array(
    v.strictObject({ text: v.string(), words: v.array(v.strictObject({ ...range, quote: v.string() })) }),
  ),
  /** The nearest of the organisation's own past posts. `time` in milliseconds since 1970 UTC. */
  example: v.nullable(v.strictObject({ text: v.string(), time: v.nullable(v.number()) })),
});

const conversation = v.strictObject({
  /** What the account's last posts on this network did, newest first. */
  acts: v.array(act),
  /** Of so many posts, so many should speak with people. */
  lastPosts: offset,
  inviting: offset,
  /** A question to end this draft on, when the last posts only announced; null when there is no need. */
  question: v.nullable(v.string()),
});

const presence = v.strictObject({
  networks: v.array(
    v.strictObject({
      network: v.picklist(NETWORKS),
      /** Posts since Monday, and how many are planned at least. */
      thisWeek: offset,
      fewest: v.nullable(offset),
      /** Whole days since the last post; null when none is known. */
      quietFor: v.nullable(offset),
      longestSilenceDays: v.nullable(offset),
    }),
  ),
  /** Posts of the last four weeks that went out unchanged on several networks. */
  copied: offset,
});

export const beside = v.strictObject({
  type: v.literal('beside'),
  id: draftId,
  /** Null while nothing is written. */
  voice: v.nullable(voice),
  conversation,
  presence,
});

export type Beside = v.InferOutput<typeof beside>;
