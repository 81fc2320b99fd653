import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../core/policy/schema.ts';
import { inShort } from '../../core/policy/standard.ts';
import { starterPolicy } from '../../core/policy/starter.ts';
import { takeFitting } from './take-fitting.ts';

const draft = { ...starterPolicy, clauses: starterPolicy.clauses.slice(0, 3) };

describe('a file taken in', () => {
  it('is the policy again that was saved', () => {
    const data = JSON.parse(JSON.stringify(inShort(starterPolicy)));
    expect(takeFitting(draft, data)).toEqual({ policy: starterPolicy, problems: [] });
  });

  it('gives what fits, and tells what does not, with place, found and expected', () => {
    const { policy, problems } = takeFitting(draft, {
      approver: { name: 'Ann Lee', role: 'City Manager' },
      promises: { replyWithinBusinessDays: 'soon' },
      secret: true,
    });
    const approver = expect.objectContaining({ name: 'Ann Lee', role: 'City Manager' });
    expect(policy).toEqual({ ...draft, approver });
    expect(problems).toContainEqual({
      path: 'promises.replyWithinBusinessDays',
      found: '"soon"',
      expected: 'number',
    });
    expect(problems.map(({ path }) => path)).toContain('secret');
    expect(parsePolicy(policy).ok).toBe(true);
  });

  it('gives the entries of a list that fit', () => {
    const topics = [
      { id: 'TOPIC-01', name: 'Lawsuits', level: 'approval', phrases: ['lawsuit'] },
      { id: 'TOPIC-02', name: 'Weather', level: 'scold', phrases: ['weather'] },
    ];
    const { policy, problems } = takeFitting(draft, { topics });
    expect(policy.topics.map(({ id }) => id)).toEqual(['TOPIC-01']);
    expect(problems.map(({ path }) => path)).toEqual(['topics.1.level']);
  });

  it('leaves the draft alone for what is no policy at all', () => {
    for (const data of [null, 7, 'policy', [], { x: 1 }]) {
      const { policy, problems } = takeFitting(draft, data);
      expect(policy).toBe(draft);
      expect(problems.length).toBeGreaterThan(0);
    }
  });
});
