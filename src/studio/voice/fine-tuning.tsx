import { useState } from 'preact/hooks';
import { describe } from '../../core/voice/describe.ts';
import { within } from '../../core/voice/measures/scale.ts';
import type { Profile } from '../../core/voice/profile-schema.ts';
import { SLIDERS } from '../../core/voice/sliders.ts';
import { edit } from '../state/document.ts';
import { sliding } from './sliding.ts';

const STEPS = 40;

/** Sets the voice by hand. What it says in words follows while a slider moves. */
export function FineTuning({ profile }: { profile: Profile }) {
  const [slide] = useState(sliding);
  return (
    <div class="voice-fine">
      <fieldset class="group">
        <legend>Fine tuning</legend>
        <div class="fields">
          {SLIDERS.map(({ measure, label, less, more, low, high }) => (
            <div key={measure} class="field">
              <label for={`voice-${measure}`}>{label}</label>
              <input
                id={`voice-${measure}`}
                type="range"
                min={low}
                max={high}
                step={(high - low) / STEPS}
                aria-describedby={`voice-${measure}-ends`}
                value={within(profile.measures[measure].usual, low, high)}
                onInput={({ currentTarget }) =>
                  edit(
                    ['voice', 'profile'],
                    slide(profile, measure, currentTarget.valueAsNumber),
                    `the voice, ${label.toLowerCase()}`,
                  )
                }
              />
              <span id={`voice-${measure}-ends`} class="ends">
                <span>{less}</span>
                <span class="vh"> to </span>
                <span>{more}</span>
              </span>
            </div>
          ))}
        </div>
      </fieldset>
      <div aria-live="polite">
        <h3>In words</h3>
        <ul class="voice-words">
          {describe(profile).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
