import { describe, expect, it } from 'vitest';
import { starterPolicy } from '../policy/starter.ts';
import { countDraft } from './count.ts';
import { countX } from './x.ts';
import cases from './x-cases.json' with { type: 'json' };

describe('the length on X', () => {
  it.each(cases.map((one) => [one.about, one] as const))('%s', (_, { text, used, fits, lastFitting }) => {
    const counted = countX(text, 280);
    expect(counted.used).toBe(used);
    expect(counted.overflow).toBe(fits ? null : lastFitting + 1);
  });

  it('counts a long text in pieces as it would whole', () => {
    const text = 'Crews are on Elm Street, https://marlowfalls.gov/roads 🚧 '.repeat(120);
    expect(text.length).toBeGreaterThan(4000);
    const perLine = countX('Crews are on Elm Street, https://marlowfalls.gov/roads 🚧 ', 280).used;
    expect(countX(text, 280).used).toBe(perLine * 120);
    expect(countX(text, 280).overflow).toBe(countX(text.slice(0, 3000), 280).overflow);
  });
});

describe('the length on Facebook and Instagram', () => {
  const count = (text: string, network: 'facebook' | 'instagram') =>
    countDraft({ network, kind: 'post', text, account: null }, starterPolicy);

  it('does not count white space at the ends', () => {
    expect(count('  Hello \n', 'facebook')).toEqual({ used: 5, limit: 63_206, overflow: null });
  });

  it('finds where a caption runs over, never inside a character', () => {
    expect(count(`${'a'.repeat(2199)}🚧b`, 'instagram')).toEqual({ used: 2202, limit: 2200, overflow: 2199 });
    expect(count('a'.repeat(2200), 'instagram').overflow).toBeNull();
  });
});
