import { useSignal } from '@preact/signals';
import { deskKindOf } from '../../core/signing/desk-address.ts';
import { team } from '../../kit/office.ts';
import { draft } from '../state/document.ts';
import { problems, readyNow, readyPolicy } from '../state/problems.ts';
import { hrefOf } from '../state/route.ts';
import { startOver } from '../state/session.ts';
import { base } from '../state/sketch.ts';
import { followPublished, isBeingSent, overtaken } from '../state/together.ts';
import { Changes } from './changes.tsx';
import { HandOut } from './hand-out.tsx';
import { publish } from './publish.ts';

/** What changes, why, and from when; then it is signed and published. */
export function PublishPage() {
  const note = useSignal('');
  const from = useSignal('');
  const isBusy = useSignal(false);
  const problem = useSignal('');
  const done = useSignal('');
  const policy = readyPolicy.value;
  const before = base.value;
  const isChanged = draft.value !== before?.policy;
  const mayPublish = team.value?.team?.role === 'supervisor';
  const faults = problems.value.length;

  const submit = async (event: Event) => {
    event.preventDefault();
    const current = readyNow();
    const sent = draft.value;
    if (!current || !sent || isBusy.value || !isChanged) return;
    isBusy.value = true;
    problem.value = '';
    done.value = '';
    isBeingSent(sent, current);
    const time = from.value === '' ? null : new Date(from.value).getTime();
    problem.value = await publish(
      { policy: current, note: note.value.trim(), effectiveFrom: time },
      Date.now(),
    );
    if (problem.value === '') {
      followPublished(sent);
      done.value =
        time === null
          ? `Published. ${goesOut()}`
          : `Published. It comes into force as you said. ${goesOut()}`;
      note.value = '';
      from.value = '';
    }
    isBusy.value = false;
  };

  return (
    <section class="part" aria-label="Publish">
      <h2>Publish</h2>
      {done.value !== '' && (
        <p class="notice" role="status">
          {done.value}
        </p>
      )}
      <DesksLine />
      <ComingNotice />
      {!isChanged && (
        <p class="part-intro">The draft is as published. Change something, and see here what is different.</p>
      )}
      {isChanged && before && draft.value && (
        <>
          <h3>What changes</h3>
          {policy ? (
            <Changes before={before.policy} after={policy} />
          ) : (
            <p class="alert">
              {faults === 1 ? 'One thing does' : `${faults} things do`} not fit yet. The sections on the left
              show where.
            </p>
          )}
          <p>
            <a href={hrefOf('dry-run')}>See what it does to past posts</a>
          </p>
          <form class="fields" onSubmit={submit}>
            <div class="field">
              <label for="publish-note">What changed and why</label>
              <textarea
                id="publish-note"
                rows={2}
                aria-describedby="publish-note-help"
                value={note.value}
                onInput={({ currentTarget }) => {
                  note.value = currentTarget.value;
                }}
              />
              <p class="field-help" id="publish-note-help">
                Authors and later supervisors read this.
              </p>
            </div>
            <div class="field">
              <label for="publish-from">
                In force from <span class="field-optional">optional</span>
              </label>
              <input
                id="publish-from"
                type="datetime-local"
                aria-describedby="publish-from-help"
                value={from.value}
                onInput={({ currentTarget }) => {
                  from.value = currentTarget.value;
                }}
              />
              <p class="field-help" id="publish-from-help">
                By this device’s clock. At once when left empty.
              </p>
            </div>
            {overtaken.value && (
              <p class="alert">Somebody has published in the meantime. Please bring both together first.</p>
            )}
            {!mayPublish && <p class="alert">Only a supervisor’s desk can publish.</p>}
            {problem.value !== '' && (
              <p class="alert" role="alert">
                {problem.value}
              </p>
            )}
            <p>
              <button
                type="submit"
                class="button main large"
                aria-disabled={!policy || isBusy.value}
                disabled={!mayPublish || overtaken.value !== null}
              >
                {isBusy.value ? 'Signing and publishing …' : 'Sign and publish'}
              </button>{' '}
              <button type="button" class="button quiet" onClick={() => void startOver()}>
                Back to the published policy
              </button>
            </p>
          </form>
        </>
      )}
      {!meetsAtServer() && <HandOut />}
    </section>
  );
}

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

const meetsAtServer = () => deskKindOf(team.value?.team?.desk ?? '') === 'nats';

/** How what was published comes to the desks. */
function goesOut(): string {
  switch (deskKindOf(team.value?.team?.desk ?? '')) {
    case 'nats':
      return 'Every desk has it in moments.';
    case 'feed':
      return 'Save it as a feed below and put it in the place of the file on your web host. Desks ask there every quarter of an hour.';
    default:
      return 'It counts here. Save it for your colleagues below, and send it to them.';
  }
}

/** A version that was published for later. */
function ComingNotice() {
  const coming = team.value?.policy.coming;
  if (!coming) return null;
  return (
    <p class="notice">
      Version {coming.sequence} comes into force on {TIME.format(coming.effectiveFrom)}. Your draft goes on
      from it: what you publish at once brings its changes at once as well. To publish without them, bring
      back the version in force under <a href={hrefOf('history')}>History</a>.
    </p>
  );
}

/** How many desks have which version. Desks, not people. */
function DesksLine() {
  const desks = team.value?.desks ?? [];
  if (desks.length === 0) return null;
  const words = [...desks]
    .sort((a, b) => b.sequence - a.sequence)
    .map(({ sequence, count }) => `${count} ${count === 1 ? 'desk has' : 'desks have'} version ${sequence}`);
  return <p class="field-help">{words.join(', ')}.</p>;
}
