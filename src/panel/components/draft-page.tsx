import type { DraftView } from '../../protocol.ts';
import { DraftCase } from '../cases/draft-case.tsx';
import { Correction } from '../correction/correction.tsx';
import { groups } from '../state.ts';
import { Templates } from '../templates/templates.tsx';
import { accountLine, draftTitle, switchedLine } from '../words.ts';
import { Beside } from './beside.tsx';
import { Count } from './count.tsx';
import { DraftChoice } from './draft-choice.tsx';
import { Group } from './group.tsx';
import { Ignored } from './ignored.tsx';
import { PointedFollower } from './pointed.tsx';
import { Praise } from './praise.tsx';
import { SafeFixes } from './safe-fixes.tsx';
import { State } from './state-line.tsx';

/** The account was changed in the middle of the draft: the blunder that the whole town sees. */
function Switched({ draft }: { draft: DraftView }) {
  const words = switchedLine(draft);
  return words && <p class="switched">{words}</p>;
}

/** All there is to say about one draft. */
export function DraftPage({ draft }: { draft: DraftView }) {
  const { count, praise } = draft.assessment;
  return (
    <>
      <DraftChoice />
      <div class="what">
        <div class="what-words">
          <h1>{draftTitle(draft)}</h1>
          <p class={draft.account ? 'account' : 'account unknown'}>{accountLine(draft)}</p>
          <Switched draft={draft} />
        </div>
        <Count count={count} />
      </div>
      <State draft={draft} />
      <DraftCase key={draft.id} draft={draft} />
      <Praise praise={praise} />
      <SafeFixes draft={draft} />
      {groups.value.map((group) => (
        <Group key={group.tip} group={group} draft={draft} />
      ))}
      <Ignored draft={draft} />
      <Templates draft={draft} />
      <Correction draft={draft} />
      <Beside draft={draft} />
      <PointedFollower />
    </>
  );
}
