import { describe, expect, it } from 'vitest';
import { isKnownWord } from './known.ts';

describe('words that are known', () => {
  it.each(['shelter', 'neighbours', 'neighbors', 'evacuated', 'ruiz', 'ordinances'])('knows %s', (word) =>
    expect(isKnownWord(word)).toBe(true),
  );

  it('knows hardly any made of letters at random', () => {
    let seed = 1;
    const letter = () => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return String.fromCharCode(97 + ((seed >>> 16) % 26));
    };
    const made = Array.from({ length: 5000 }, () => Array.from({ length: 9 }, letter).join(''));
    expect(made.filter(isKnownWord).length).toBeLessThan(100);
  });
});
