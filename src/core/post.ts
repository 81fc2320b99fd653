import * as v from 'valibot';
import type { Draft } from './draft.ts';
import type { Clause } from './policy/schema.ts';
import { makePostSchema, type Post } from './post-schema.ts';
import type { Situation } from './situation.ts';

/** A post as a draft in its situation. `now` counts when the post names no time of its own. */
export function readPost(post: Post, now: number): { draft: Draft; situation: Situation } {
  const { network = 'x', text, field, account = null, role, media, context = {} } = post;
  const { kind = network === 'instagram' ? 'caption' : 'post' } = post;
  const { now: own, author, format, repliesLimited, automated, replyTo, reshares, ...rest } = context;
  const known = author !== undefined || (role ?? null) !== null;
  return {
    draft: {
      network,
      kind,
      text,
      account: account?.replace(/^@/, '') ?? null,
      field,
      media,
      format,
      repliesLimited,
      automated,
      replyTo,
      reshares,
    },
    situation: {
      ...rest,
      now: own ?? now,
      ...(known ? { author: { id: author, role: role ?? undefined } } : {}),
    },
  };
}

const inUtc = makePostSchema('UTC');

/** A clause's example as a draft in its situation. `now` counts when the example names no time of its own. */
export function readExample(
  { now: own, ...example }: Clause['fixture']['flag'],
  now: number,
): { draft: Draft; situation: Situation } {
  return readPost(v.parse(inUtc, example), own === undefined ? now : Date.parse(own));
}
