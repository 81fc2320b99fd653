import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from './difference.ts';
import type { Policy } from './schema.ts';
import { starterPolicy } from './starter.ts';

/** Few clauses, so that a thousand copies are made in no time. */
const policy: Policy = {
  ...starterPolicy,
  clauses: starterPolicy.clauses.slice(0, 4),
  topics: [
    { id: 'TOPIC-01', name: 'Ballot measures', level: 'confirm', phrases: ['measure b'] },
    { id: 'TOPIC-02', name: 'Lawsuits', level: 'approval', phrases: ['lawsuit'] },
  ],
};
const copy = (): Policy => JSON.parse(JSON.stringify(policy));
const texts = (after: Policy) => differenceOf(policy, after).map(({ text }) => text);

describe('the difference between two policies', () => {
  it('is none for the same, whatever the order of keys and the version', () => {
    const other = Object.fromEntries(Object.entries(copy()).reverse()) as Policy;
    expect(differenceOf(policy, { ...other, version: 'another' })).toEqual([]);
  });

  it('tells of a level in the words of the interface', () => {
    const after = copy();
    after.topics = after.topics.map((topic) =>
      topic.id === 'TOPIC-01' ? { ...topic, level: 'block' } : topic,
    );
    expect(differenceOf(policy, after)).toEqual([
      {
        section: 'topics',
        kind: 'changed',
        clause: 'TOPIC-01',
        text: 'Topic TOPIC-01, “Ballot measures”: Level goes from “Please confirm” to “Not from this desk”.',
      },
    ]);
  });

  it('tells of clauses that come and go', () => {
    const [first, ...rest] = policy.clauses;
    expect(texts({ ...policy, clauses: rest })).toEqual([`Clause ${first?.id}, “${first?.title}” is gone.`]);
    expect(differenceOf({ ...policy, clauses: rest }, policy).map(({ kind }) => kind)).toEqual(['added']);
  });

  it('tells of words that come and go', () => {
    const after = { ...policy, vocabulary: { ...policy.vocabulary, avoid: ['synergy'] } };
    expect(texts(after)).toEqual(['Words to avoid: “synergy” added.']);
  });

  it('tells of days and numbers by their names', () => {
    const after = copy();
    after.networks.x.postsPerDay = 4;
    after.networks.facebook.hours[0] = { from: '10:00', to: '12:00' };
    expect(texts(after)).toEqual([
      'X, posts a day is now 4.',
      'Facebook, hours, Sunday goes from nothing to 10:00 – 12:00.',
    ]);
  });

  it('tells of any change at all', () => {
    const places = leaves(policy);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom('x', 7, null, 'gone'), (path, value) => {
        const after = changed(policy, path, value === 'gone' ? undefined : value) as Policy;
        const same = JSON.stringify(after) === JSON.stringify(policy);
        expect(differenceOf(policy, after).length > 0 || same).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('tells of another order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(policy.clauses, { minLength: 4 }), (clauses) => {
        const same = clauses.every((clause, i) => clause === policy.clauses[i]);
        expect(differenceOf(policy, { ...policy, clauses }).length > 0).toBe(!same);
      }),
    );
  });
});

type Path = readonly (string | number)[];

/** The way to every single thing in a policy, but its version. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return path[0] === 'version' ? [] : [path];
  return Object.entries(value).flatMap(([key, one]) =>
    leaves(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    const put = changed(value[key as number], rest, to);
    return value.flatMap((one, i) => (i === key ? (put === undefined ? [] : [put]) : [one]));
  }
  return { ...(value as object), [key]: changed((value as Record<string, unknown>)[key], rest, to) };
}
