/** What a post does towards its readers. */
export const POST_ACTS = ['announces', 'asks', 'answers', 'thanks', 'invites', 'alerts', 'corrects'] as const;
export type PostAct = (typeof POST_ACTS)[number];

/** Where a cue is looked for. The opening is the first sentence, the end the last one that has words. */
export type Place = 'anywhere' | 'opening' | 'end';

/** Words that speak for an act, or against it when the weight is negative. Each counts once. */
export interface Cue {
  readonly act: PostAct;
  readonly weight: number;
  readonly place: Place;
  readonly form: RegExp;
}

/** A cue; anywhere when no place is given. */
export function cue(act: PostAct, weight: number, form: RegExp, place: Place = 'anywhere'): Cue {
  return { act, weight, place, form };
}
