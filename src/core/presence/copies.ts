import { isAnswer } from '../check/past.ts';
import type { Network } from '../draft.ts';
import { groupBy } from '../group.ts';
import type { PastPost } from '../situation.ts';

const NEAR_MS = 3 * 86_400_000;

/** A text that went out unchanged on several networks within three days. */
export interface Copy {
  readonly text: string;
  readonly networks: readonly Network[];
  readonly time: number;
}

/** Texts that were copied unchanged to another network, newest first. */
export function copies(posts: readonly PastPost[]): Copy[] {
  const whole = posts.filter(
    ({ kind, time, network }) => network && time !== undefined && !isAnswer({ kind }),
  );
  return [...groupBy(whole, ({ text }) => sameWords(text)).values()]
    .flatMap((same) => {
      const first = same.reduce((a, b) => ((b.time ?? 0) > (a.time ?? 0) ? b : a));
      const near = same.filter(({ time }) => Math.abs((time ?? 0) - (first.time ?? 0)) <= NEAR_MS);
      const networks = [...new Set(near.flatMap(({ network }) => network ?? []))];
      return networks.length > 1 ? [{ text: first.text, networks, time: first.time ?? 0 }] : [];
    })
    .sort((a, b) => b.time - a.time);
}

function sameWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
