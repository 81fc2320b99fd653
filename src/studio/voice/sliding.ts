import { adjust } from '../../core/voice/describe.ts';
import type { MeasureName } from '../../core/voice/names.ts';
import type { Profile } from '../../core/voice/profile-schema.ts';

/**
 * Moves sliders. One that goes on from where it stands counts from where it began: on the way to an end and back, what
 * sets the networks apart is not lost.
 */
export function sliding(): (profile: Profile, measure: MeasureName, value: number) => Profile {
  let last: { readonly measure: MeasureName; readonly from: Profile; readonly to: Profile } | null = null;
  return (profile, measure, value) => {
    const from = last?.measure === measure && last.to === profile ? last.from : profile;
    const to = adjust(from, measure, value);
    last = { measure, from, to };
    return to;
  };
}
