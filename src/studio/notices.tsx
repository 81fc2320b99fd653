import { useSignal } from '@preact/signals';
import { PART_NAMES } from '../core/policy/names.ts';
import { team } from '../kit/office.ts';
import { inForce } from './state/published.ts';
import { recovered, startOver } from './state/session.ts';
import { base } from './state/sketch.ts';
import { bothChanged, bringTogether, otherNumbers, overtaken } from './state/together.ts';
import { Changes } from './versions/changes.tsx';

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** What somebody should know before they go on: a draft that was left here, and what others have published meanwhile. */
export function Notices() {
  return (
    <>
      <RoleNotice />
      <RecoveredNotice />
      <OvertakenNotice />
    </>
  );
}

function RoleNotice() {
  if (!team.value?.team || team.value.team.role === 'supervisor') return null;
  const { name, role } = inForce(Date.now())?.policy.approver ?? { name: 'your supervisor', role: '' };
  return (
    <p class="notice">
      This desk can read the policy and try changes, but only a supervisor’s desk publishes them. Save your
      draft as a file and send it. The final say has {name}
      {role && `, ${role}`}.
    </p>
  );
}

function RecoveredNotice() {
  if (recovered.value === null) return null;
  return (
    <div class="notice" role="status">
      <p>Your draft of {TIME.format(recovered.value)} is open again, as you left it.</p>
      <p>
        <button
          type="button"
          class="button other"
          onClick={() => {
            recovered.value = null;
          }}
        >
          Go on with it
        </button>{' '}
        <button type="button" class="button quiet" onClick={() => void startOver()}>
          Back to the published policy
        </button>
      </p>
    </div>
  );
}

function OvertakenNotice() {
  const isOpen = useSignal(false);
  const theirs = overtaken.value;
  const from = base.value;
  if (!theirs || !from) return <TogetherNotice />;
  return (
    <div class="alert overtaken" role="alert">
      <p>
        <strong>
          {theirs.author} has published version {theirs.sequence} while you were writing.
        </strong>{' '}
        {theirs.note} Nothing of yours is lost.
      </p>
      <p>
        <button type="button" class="button main" onClick={bringTogether}>
          Bring both together
        </button>{' '}
        <button
          type="button"
          class="button other"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          What changed there
        </button>
      </p>
      {isOpen.value && <Changes before={from.policy} after={theirs.policy} />}
    </div>
  );
}

/** What became of two changes that were brought together, where somebody should look at it. */
function TogetherNotice() {
  const both = bothChanged.value;
  const numbers = [...otherNumbers.value];
  if (both.length === 0 && numbers.length === 0) return null;
  return (
    <div class="notice" role="status">
      {both.length > 0 && (
        <p>
          Both versions are in your draft. Where you had both changed the same, yours was taken:{' '}
          {both.map(placeWords).join('; ')}.
        </p>
      )}
      {numbers.length > 0 && (
        <p>
          Both of you had given out the same numbers.{' '}
          {numbers.map(([before, after]) => `Your ${before} is ${after} now`).join('. ')}.
        </p>
      )}
      <button
        type="button"
        class="button other"
        onClick={() => {
          bothChanged.value = [];
          otherNumbers.value = new Map();
        }}
      >
        Good
      </button>
    </div>
  );
}

/** A place such as "topics.TOPIC-01.level" in words. */
function placeWords(place: string): string {
  return place
    .split('.')
    .map((key) => (Object.hasOwn(PART_NAMES, key) ? PART_NAMES[key] : key))
    .join(', ');
}
