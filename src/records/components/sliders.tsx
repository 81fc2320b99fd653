import { within } from '../../core/voice/measures/scale.ts';
import type { Profile } from '../../core/voice/profile-schema.ts';
import { SLIDERS } from '../../core/voice/sliders.ts';
import { house, keepHouse } from '../state.ts';

const STEPS = 40;

/** Sets the voice by hand. The description above follows while a slider moves; letting go keeps it. */
export function Sliders({ voice }: { voice: Profile }) {
  const { moved } = house.value;
  return (
    <div class="sliders">
      {SLIDERS.map(({ measure, label, less, more, low, high }) => {
        const at = (value: number) => ({ ...house.value, moved: { ...house.value.moved, [measure]: value } });
        return (
          <label key={measure} class="slider">
            <span class="slider-label">{label}</span>
            <input
              type="range"
              min={low}
              max={high}
              step={(high - low) / STEPS}
              value={within(voice.measures[measure].usual, low, high)}
              onInput={({ currentTarget }) => {
                house.value = at(currentTarget.valueAsNumber);
              }}
              onChange={({ currentTarget }) => void keepHouse(at(currentTarget.valueAsNumber))}
            />
            <span class="ends">
              <span>{less}</span>
              <span>{more}</span>
            </span>
          </label>
        );
      })}
      {Object.keys(moved).length > 0 && (
        <p>
          <button
            type="button"
            class="button quiet"
            onClick={() => void keepHouse({ ...house.value, moved: {} })}
          >
            Put the sliders back
          </button>
        </p>
      )}
    </div>
  );
}
