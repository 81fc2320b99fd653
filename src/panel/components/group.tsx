import type { DraftView } from '../../protocol.ts';
import type { Group as GroupOf } from '../derive.ts';
import { stepThroughCards } from '../focus.ts';
import { pointedCard } from '../state.ts';
import { TIP_HEADINGS } from '../words.ts';
import { Card } from './card.tsx';

/** The findings of one tip. */
export function Group({ group, draft }: { group: GroupOf; draft: DraftView }) {
  const id = `tip-${group.tip}`;
  return (
    // j and k work only while the focus is in a card, so that they never get in the way of typing.
    <section class="group" aria-labelledby={id} onKeyDown={stepThroughCards}>
      <h2 id={id}>{TIP_HEADINGS[group.tip]}</h2>
      {group.items.map(({ key, finding }) => (
        <Card key={key} id={key} finding={finding} draft={draft} pointed={pointedCard.value === key} />
      ))}
    </section>
  );
}
