import { isAnswer } from '../check/past.ts';
import { NETWORKS, type Network } from '../draft.ts';
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
    .flatMap(spells)
    .flatMap((near) => {
      const [last] = near;
      const networks = NETWORKS.filter((one) => near.some(({ network }) => network === one));
      return last && networks.length > 1 ? [{ text: last.text, networks, time: last.time ?? 0 }] : [];
    })
    .sort((a, b) => b.time - a.time);
}

/** Posts in stretches without three days between, newest first: the same words may go round more than once. */
function spells(same: readonly PastPost[]): PastPost[][] {
  const found: PastPost[][] = [];
  for (const post of [...same].sort((a, b) => (b.time ?? 0) - (a.time ?? 0))) {
    const spell = found.at(-1);
    const later = spell?.at(-1)?.time ?? 0;
    if (spell && later - (post.time ?? 0) <= NEAR_MS) spell.push(post);
    else found.push([post]);
  }
  return found;
}

function sameWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
