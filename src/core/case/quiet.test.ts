import { describe, expect, it } from 'vitest';
import { starterPolicy } from '../policy/starter.ts';
import { disturbFrom } from './quiet.ts';

// 21:00 to 07:00 in Chicago, which is five hours behind in May.
const at = (hour: number, minute = 0) => Date.UTC(2027, 4, 3, hour + 5, minute);

describe('quiet hours', () => {
  it.each([
    [at(12), at(12)],
    [at(20, 59), at(20, 59)],
    [at(21), at(31)],
    [at(26, 30), at(31)],
    [at(31), at(31)],
  ])('lead over midnight', (now, then) => {
    expect(disturbFrom(starterPolicy, now)).toBe(then);
  });

  it('are none in an emergency', () => {
    const period = { from: '2027-05-03T00:00:00Z', until: '2027-05-05T00:00:00Z' };
    const { modes } = starterPolicy;
    const policy = { ...starterPolicy, modes: { ...modes, emergency: { ...modes.emergency, period } } };
    expect(disturbFrom(policy, at(23))).toBe(at(23));
  });
});
