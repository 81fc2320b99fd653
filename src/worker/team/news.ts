import { differenceOf } from '../../core/policy/difference.ts';
import type { PanelView } from '../../protocol.ts';
import type { Held } from './held.ts';

/**
 * What an author is told of the policy in force, in a line: what its supervisor said of the change, or else what the change is,
 * where it came in the place of `former`. Comparing two policies takes a moment, and is done once somebody looks.
 */
export function newsOf(held: Held | null, former: Held | null): () => PanelView['news'] {
  let news: PanelView['news'] | undefined;
  return () => {
    if (news === undefined) news = tell(held, former);
    return news;
  };
}

function tell(held: Held | null, former: Held | null): PanelView['news'] {
  if (!held) return null;
  const { note, policy } = held.published;
  const line = note || (former ? changeLine(differenceOf(former.published.policy, policy)) : '');
  return line ? { note: line, received: held.received } : null;
}

function changeLine([first, ...more]: ReturnType<typeof differenceOf>): string {
  if (!first || more.length === 0) return first?.text ?? '';
  return `${first.text} And ${more.length} more ${more.length === 1 ? 'change' : 'changes'}.`;
}
