import * as v from 'valibot';
import { DRAFT_KINDS, NETWORKS } from '../../core/draft.ts';
import type { DryRunSum } from '../../core/policy/dry-run.ts';

const post = v.strictObject({
  network: v.picklist(NETWORKS),
  kind: v.picklist(DRAFT_KINDS),
  text: v.string(),
  account: v.nullable(v.string()),
  time: v.nullable(v.number()),
});

/** studio → dry run. Policies travel in short, and are read again. */
export const toRun = v.strictObject({
  draft: v.unknown(),
  base: v.unknown(),
  posts: v.array(post),
  now: v.number(),
});
export type ToRun = v.InferOutput<typeof toRun>;

/** dry run → studio. The worker is a part of this page, so what it says is taken as it is. */
export type FromRun =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'sum'; readonly sum: DryRunSum; readonly took: number }
  | { readonly type: 'problem'; readonly problem: string };
