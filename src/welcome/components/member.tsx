import { useSignal } from '@preact/signals';
import { readable } from '../../core/signing/keys.ts';
import { Frame } from '../../kit/frame.tsx';
import { request } from '../../kit/office.ts';
import type { TeamView } from '../../protocol.ts';
import { comingLine, connectionLine, freshnessLine, MANAGED, ROLE_NAMES, since } from '../words.ts';
import { FileChoice } from './file-choice.tsx';
import { Join } from './join.tsx';
import { KeyCard } from './key-card.tsx';
import { Leave } from './leave.tsx';
import { Who } from './who.tsx';

/** How this browser stands in its team. */
export function Member({ view, team }: { view: TeamView; team: NonNullable<TeamView['team']> }) {
  const told = useSignal('');
  const { policy, connection, waiting } = view;
  const fresh = freshnessLine(policy.freshness);
  const meet = async () => {
    told.value = 'Asking the desk…';
    told.value = (await request({ type: 'meet' })) || 'Everything is up to date.';
  };
  const takeFile = async (file: string) => {
    told.value = (await request({ type: 'take', file })) || 'The file was taken in.';
  };
  return (
    <Frame
      here="welcome"
      heading={`You are in the team of ${policy.position ? policy.organisation : team.name}`}
    >
      {view.refused && <p class="told warn">{view.refused}</p>}
      <dl class="facts">
        <dt>You are here as</dt>
        <dd>{ROLE_NAMES[team.role]}</dd>
        {policy.people.length > 0 && (
          <>
            <dt>
              <label for="who">Your name</label>
            </dt>
            <dd>
              <Who person={team.person} people={policy.people} />
              <span class="aside"> So that whoever decides knows who asks.</span>
            </dd>
          </>
        )}
        <dt>Policy</dt>
        <dd>
          {policy.position && policy.received !== null
            ? `Version ${policy.version}, here since ${since(policy.received)}`
            : 'None has arrived yet. Until then the coach uses the starter policy.'}
          {policy.coming && <span class="aside"> {comingLine(policy.coming)}</span>}
          {fresh && <span class="aside"> {fresh}</span>}
        </dd>
        <dt>Desk</dt>
        <dd>
          {connectionLine(connection)}
          {waiting > 0 && <span class="aside"> {waiting} waiting to be sent.</span>}
        </dd>
        <dt>Fingerprint</dt>
        <dd>
          <code>{readable(team.fingerprint)}</code>
          <span class="aside"> Read it to your supervisor once, by telephone. Both must be the same.</span>
        </dd>
      </dl>
      <div class="row">
        {connection.state !== 'none' && (
          <button type="button" class="button other" onClick={meet}>
            Ask the desk now
          </button>
        )}
        <FileChoice label="Open a file from my team" onText={takeFile} />
      </div>
      <p role="status" class="told">
        {told.value}
      </p>
      {team.role !== 'author' && <KeyCard role={team.role} />}
      {team.isManaged ? (
        <p class="leave">{MANAGED}</p>
      ) : (
        <>
          <NewLink />
          <Leave name={team.name} />
        </>
      )}
    </Frame>
  );
}

/** Another link of the same team: what the desk lets this browser in by was renewed, or the desk has moved. */
function NewLink() {
  return (
    <section class="way" aria-labelledby="renew">
      <h2 id="renew">A new join link</h2>
      <p>For when the desk has moved, or no longer lets this browser in. Everything that is here stays.</p>
      <Join
        act={{ name: 'Take the new link', busy: 'Taking it…', done: 'The new link counts from now on.' }}
      />
    </section>
  );
}
