import { useSignal } from '@preact/signals';
import { runs } from '../../core/policy/modes-schema.ts';
import type { Policy } from '../../core/policy/schema.ts';
import { inForce, newest } from '../state/published.ts';
import { bringTogether, overtaken } from '../state/together.ts';
import { publishChange } from '../versions/publish.ts';
import { type Mode, SPANS, withMode, withoutMode } from './mode-policy.ts';
import { MODES } from './words.ts';

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** Switches a mode on and off. It is published at once, and nothing of the draft goes out with it. */
export function ModePage({ mode }: { mode: Mode }) {
  const reason = useSignal('');
  const hours = useSignal(mode === 'emergency' ? 12 : 24);
  const isBusy = useSignal(false);
  const problem = useSignal('');
  const { name, about, example } = MODES[mode];
  const published = inForce(Date.now()) ?? newest();
  const period = published?.policy.modes[mode].period ?? null;
  const isOn = runs(period, Date.now());

  const send = async (change: (policy: Policy) => Policy, note: string) => {
    if (isBusy.value) return;
    isBusy.value = true;
    // Whoever has yet to see what somebody else has published is not led past it.
    const isBehind = overtaken.peek() !== null;
    problem.value = await publishChange(change, note, Date.now());
    if (problem.value === '') {
      if (!isBehind) bringTogether();
      reason.value = '';
    }
    isBusy.value = false;
  };
  const switchOn = (event: Event) => {
    event.preventDefault();
    const why = reason.value.trim();
    if (why === '') {
      problem.value = 'Please tell the authors why. A few words are enough.';
      document.getElementById('mode-reason')?.focus();
      return;
    }
    void send((policy) => withMode(policy, mode, why, hours.value, Date.now()), `${name} on: ${why}`);
  };

  return (
    <section class="part" aria-label={name}>
      <h2>{name}</h2>
      <p class="part-intro">{about}</p>
      {isOn && period && (
        <div class={`panel-card mode-on ${mode}`}>
          <h3>It is on until {TIME.format(Date.parse(period.until))}</h3>
          <p>{period.reason}</p>
          <p>
            <button
              type="button"
              class="button main large"
              aria-disabled={isBusy.value}
              onClick={() => void send((policy) => withoutMode(policy, mode), `${name} off`)}
            >
              {isBusy.value ? 'Publishing …' : 'Switch it off now'}
            </button>
          </p>
        </div>
      )}
      <form class="panel-card" onSubmit={switchOn}>
        <h3>{isOn ? 'Change its reason or its end' : 'Switch it on'}</h3>
        <div class="field">
          <label for="mode-reason">Why</label>
          <input
            id="mode-reason"
            type="text"
            maxLength={300}
            aria-describedby="mode-reason-help mode-problem"
            value={reason.value}
            onInput={({ currentTarget }) => {
              reason.value = currentTarget.value;
            }}
          />
          <p class="field-help" id="mode-reason-help">
            Every author reads this at once. <span class="field-example">Example: {example}</span>
          </p>
        </div>
        <div class="field">
          <label for="mode-hours">It ends by itself after</label>
          <select
            id="mode-hours"
            value={`${hours.value}`}
            onChange={({ currentTarget }) => {
              hours.value = Number(currentTarget.value);
            }}
          >
            {SPANS.map(([value, label]) => (
              <option key={value} value={`${value}`}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <p class="field-problem" id="mode-problem" role="alert">
          {problem.value}
        </p>
        <p>
          <button type="submit" class="button main large" aria-disabled={isBusy.value}>
            {isBusy.value ? 'Publishing …' : isOn ? 'Publish the change' : `Switch ${name.toLowerCase()} on`}
          </button>
        </p>
        <p class="field-help">It is published at once. Your draft stays here, and nothing of it goes out.</p>
      </form>
    </section>
  );
}
