import { describe, expect, it } from 'vitest';
import { doneWords } from './words.ts';

describe('what came of a decision', () => {
  it('is with the author only once it has left this desk', () => {
    expect(doneWords('approved', 'desk', true)).toBe('Approved. It goes out to the author.');
    expect(doneWords('approved', 'desk', false)).toBe('Approved. The author can post exactly this text.');
    expect(doneWords('declined', 'here', false)).toBe('Declined. The author reads your reason.');
  });

  it('is with nobody yet where it goes by file', () => {
    for (const verdict of ['approved', 'changes', 'declined'] as const) {
      expect(doneWords(verdict, 'file', true)).toContain('The author has nothing yet.');
      expect(doneWords(verdict, 'file', false)).not.toContain('can post');
    }
  });
});
