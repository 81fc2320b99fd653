import { runs } from '../../core/policy/modes-schema.ts';
import { inForce } from '../state/published.ts';
import { hrefOf, route } from '../state/route.ts';
import { MODES } from './words.ts';

const TIME = new Intl.DateTimeFormat(undefined, { weekday: 'short', hour: 'numeric', minute: '2-digit' });

/** The two switches at the top of the studio, each with how it stands. */
export function Switches() {
  const modes = inForce(Date.now())?.policy.modes;
  return (
    <ul class="switches">
      {(['emergency', 'pause'] as const).map((mode) => {
        const period = modes?.[mode].period ?? null;
        const isOn = runs(period, Date.now());
        return (
          <li key={mode}>
            <a
              class={`switch ${isOn ? 'on' : ''}`}
              href={hrefOf(mode)}
              aria-current={route.value.view === mode ? 'page' : undefined}
            >
              <span class="switch-knob" aria-hidden="true" />
              {MODES[mode].name}:{' '}
              {isOn && period ? `on until ${TIME.format(Date.parse(period.until))}` : 'off'}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
