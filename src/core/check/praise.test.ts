import { describe, expect, it } from 'vitest';
import { starterPolicy } from '../policy/starter.ts';
import { compile } from './checker.ts';

const checker = compile(starterPolicy);
const praised = (text: string) =>
  checker
    .check({ network: 'x', kind: 'post', text, account: null }, { now: Date.parse('2027-05-05T15:00:00Z') })
    .praise.map(({ message }) => message)
    .join(' ');

describe('praise', () => {
  it('says what a good post does well, at most three things', () => {
    const text =
      'Movie night: Friday, June 11, 8:30 p.m., Mill Park. Bring your chairs. Details: marlowfalls.gov/movies';
    expect(praised(text)).toContain('Day, time and place');
    expect(praised(text).match(/\./g)?.length).toBeLessThan(8);
  });

  it('never praises what a finding contradicts', () => {
    expect(praised('What should we do with the old depot on Oak Street?')).not.toContain('question');
    expect(praised('Hearing on Tuesday, May 5, 2027, at 6 p.m. in Mill Park.')).toBe('');
  });

  it('has nothing to say of a nearly empty draft', () => {
    expect(praised('')).toBe('');
    expect(praised('Thank you')).toBe('');
  });
});
