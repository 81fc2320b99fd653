import type { CaseFile } from '../../core/case/file.ts';
import { stateOf } from '../../core/case/state.ts';
import { trailOf } from '../../core/case/trail.ts';
import { KIND_NAMES } from '../../kit/names.ts';
import { policy } from '../policy.ts';
import { moment, whereLine } from '../words.ts';

const STAGE_WORDS = {
  waiting: 'Waits for an answer',
  withdrawn: 'Taken back',
  expired: 'Approval has run out',
  posted: 'Posted',
  approved: 'Approved',
  changes: 'Other words suggested',
  declined: 'Declined',
} as const;

/** One case, with all that has happened to it. */
export function CaseItem({ file }: { file: CaseFile }) {
  const { body, sent } = file;
  const zone = policy.value.organisation.timeZone;
  const { stage } = stateOf(file.events, Date.now());
  return (
    <li class="post">
      <p class="post-top">
        <span>{whereLine(body)}</span>
        <span>{moment(sent, zone)}</span>
        <span>{KIND_NAMES[body.kind]}</span>
        <span class="tag">{STAGE_WORDS[stage]}</span>
        {!file.own && <span class="tag">From {body.person?.name ?? 'another desk'}</span>}
      </p>
      <p class="post-text">{body.text}</p>
      <details>
        <summary>Every step</summary>
        <ol class="trail">
          {trailOf(file).map(({ at, what, by, words }) => (
            <li key={`${at} ${what}`}>
              <span class="soft">{moment(at, zone)}</span> <strong>{what}</strong>
              {by && ` by ${by}`}
              {words && <p class="post-text">{words}</p>}
            </li>
          ))}
        </ol>
        <p class="soft">
          Case {file.id}, policy version {body.policyVersion}
        </p>
      </details>
    </li>
  );
}
