import type { Entry } from '../../core/record/entry.ts';
import { decisionLine } from '../../core/record/export.ts';
import { clausesOf } from '../../core/record/filter.ts';
import { KIND_NAMES } from '../../kit/names.ts';
import { policy } from '../policy.ts';
import { moment, whereLine } from '../words.ts';

/** One post, with what the coach found in it. */
export function PostItem({ entry }: { entry: Entry }) {
  const { record, text, kind, time } = entry;
  return (
    <li class="post">
      <p class="post-top">
        <span>{whereLine(entry)}</span>
        <span>{moment(time, policy.value.organisation.timeZone)}</span>
        {kind && <span>{KIND_NAMES[kind]}</span>}
        {record ? (
          !record.checked && <span class="tag">Posted without a check</span>
        ) : (
          <span class="tag">Brought in</span>
        )}
      </p>
      <p class="post-text">{text}</p>
      {record?.decision && <p class="soft">The final approver’s word: {decisionLine(record.decision)}</p>}
      {record && clausesOf(entry).length > 0 && <Findings entry={entry} />}
    </li>
  );
}

function Findings({ entry }: { entry: Entry }) {
  const { record } = entry;
  if (!record) return null;
  const reasons = new Map(
    record.overrides.map(({ clause, words, reason }) => [`${clause} ${words}`, reason]),
  );
  const told = [
    ...record.findings.map(({ clause, words }) => ({ clause, words })),
    ...record.overrides.filter(
      ({ clause, words }) => !record.findings.some((one) => one.clause === clause && one.words === words),
    ),
  ];
  return (
    <details>
      <summary>{clausesOf(entry).join(', ')}</summary>
      <ul class="findings">
        {told.map(({ clause, words }) => {
          const reason = reasons.get(`${clause} ${words}`);
          return (
            <li key={`${clause} ${words}`}>
              <strong>{clause}</strong>
              {words && ` “${words}”`}
              {reason !== undefined && (
                <span class="soft"> Posted all the same{reason && `: ${reason}`}</span>
              )}
            </li>
          );
        })}
      </ul>
      <p class="soft">Policy version {record.policyVersion}</p>
    </details>
  );
}
