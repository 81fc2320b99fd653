import type { CaseView } from '../../protocol.ts';
import { excerpt } from '../derive.ts';
import { draftTitle } from '../words.ts';
import { bring, withdraw } from './actions.ts';
import { CaseStatus } from './case-status.tsx';
import { now, otherCases, told } from './state.ts';
import { answerLines, silenceLine, whereLine } from './words.ts';

/** The author's cases whose draft is not the one that is shown. */
export function MyCases() {
  const others = otherCases.value;
  const comesByFile =
    told.value?.way === 'file' || (told.value?.cases ?? []).some((view) => silenceLine(view) !== null);
  if (others.length === 0 && !comesByFile) return null;
  return (
    <section class="my-cases" aria-labelledby="my-cases">
      <h2 id="my-cases">Sent to the approver</h2>
      <ul>
        {others.map((view) => (
          <li key={view.id}>
            <OtherCase view={view} />
          </li>
        ))}
      </ul>
      {comesByFile && <Bring />}
    </section>
  );
}

function OtherCase({ view }: { view: CaseView }) {
  const lines = answerLines(view, null, false, now.value);
  return (
    <details class="other-case">
      <summary>
        {draftTitle(view)}: {excerpt(view.text, 48)}
        <span class="detail">{lines?.heading ?? whereLine(view)}</span>
      </summary>
      {view.stage === 'waiting' ? (
        <CaseStatus view={view} />
      ) : (
        <>
          {view.answer?.reason && <blockquote class="quote">{view.answer.reason}</blockquote>}
          {view.answer?.text && <p class="difference">{view.answer.text}</p>}
          <p class="detail">Open the compose box with this draft to go on, or put it aside.</p>
          <button type="button" class="button quiet" onClick={() => withdraw(view.id)}>
            Put aside
          </button>
        </>
      )}
    </details>
  );
}

function Bring() {
  return (
    <label class="bring">
      Open an answer that came as a file
      <input
        type="file"
        accept=".txt,text/plain"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void bring(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
