import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../check/checker.ts';
import { type Policy, parsePolicy } from './schema.ts';
import { starterPolicy } from './starter.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const few = starterPolicy.clauses.filter(({ id }) =>
  ['PLAN-10', 'TRUST-01', 'VOICE-20', 'CONV-01'].includes(id),
);
const small: Policy = { ...starterPolicy, clauses: few };
const pattern = {
  id: 'TEST-01',
  tip: 'plan',
  level: 'advise',
  title: 'x',
  message: 'x',
  why: 'x',
  kind: 'pattern',
  fixture: { flag: { text: 'a' }, pass: { text: 'b' } },
};
const copy = () => JSON.parse(JSON.stringify(small)) as { [key: string]: Json };
const draft = {
  network: 'x',
  kind: 'post',
  account: 'MarlowFalls',
  text: 'Join us May 7 :( 650.555.0142',
} as const;

/** Every place in a JSON value, as the way to it. */
function places(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((one, i) => places(one, [...path, i]))
    : Object.entries(value).flatMap(([key, one]) => places(one, [...path, key]));
  return [path, ...inner];
}

function put(
  root: Json,
  path: readonly (string | number)[],
  change: (found: Json) => Json | undefined,
): Json {
  const [key, ...rest] = path;
  if (key === undefined) return change(root) ?? null;
  const holder = root as Record<string | number, Json>;
  const changed = put(holder[key] ?? null, rest, change);
  if (changed === undefined) delete holder[key];
  else holder[key] = changed;
  return root;
}

/** What is wrong with the policy once `value` stands at `path`; without a value, nothing stands there. */
function problemsWith(path: readonly (string | number)[], value: Json | undefined): string[] {
  const parsed = parsePolicy(put(copy(), path, () => value));
  return parsed.ok
    ? []
    : parsed.problems.map(({ path, found, expected }) => `${path}: ${found}; ${expected}`);
}

describe('a policy from outside', () => {
  it('is refused with the place, what was found and what was expected', () => {
    const topic = { id: 'TOPIC-01', name: 'x', level: 'free', phrases: ['x'] };
    const backwards = [{ labels: ['x'], from: '17:00', to: '08:00' }];
    const cases: [string, (string | number)[], Json | undefined][] = [
      ['surprise: ', ['surprise'], 1],
      ['version: ', ['version'], undefined],
      ['clauses.0.level: "loud"; ', ['clauses', 0, 'level'], 'loud'],
      ['clauses.1.id: ', ['clauses', 1, 'id'], few[0]?.id],
      ['facts.hours.0', ['facts', 'hours'], backwards],
      ['enforcement.0.clause: "NONE-01"', ['enforcement', 0], { clause: 'NONE-01' }],
      ['team.people.0.deputy: "nobody"', ['team', 'people', 0, 'deputy'], 'nobody'],
      ['team.accounts.0.writers.0: "pirate"', ['team', 'accounts', 0, 'writers'], ['pirate']],
      ['topics.0.approver: "nobody"', ['topics', 0], { ...topic, approver: 'nobody' }],
      ['topics.0.phrases.0: ', ['topics', 0], { ...topic, phrases: ['*'] }],
      ['organisation.timeZone: ', ['organisation', 'timeZone'], 'Mars/Olympus'],
      [
        'layers.0.accounts.0: "Nobody"',
        ['layers', 0],
        { layer: 'department', name: 'x', accounts: ['Nobody'] },
      ],
      ['clauses.0.pattern: ', ['clauses', 0], { ...pattern, pattern: '(a' }],
      ['clauses.0.pattern: ', ['clauses', 0], { ...pattern, pattern: 'a*' }],
    ];
    expect(problemsWith(['version'], '1')).toEqual([]);
    for (const [expected, path, value] of cases) {
      const found = problemsWith(path, value);
      expect(
        found.filter((problem) => problem.startsWith(expected)),
        expected + found.join('|'),
      ).toHaveLength(1);
    }
  });

  it('is never half applied, never throws, and pollutes nothing, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const parsed = parsePolicy(data);
        expect(parsed.ok).toBe(false);
        if (!parsed.ok) for (const { expected } of parsed.problems) expect(expected).not.toBe('');
      }),
      { numRuns: 500 },
    );
    parsePolicy(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('with anything changed anywhere is refused with a message, or compiles and checks', () => {
    const all = places(copy());
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.oneof(fc.jsonValue(), fc.constant(undefined)),
        (path, value) => {
          const parsed = parsePolicy(put(copy(), path, () => value as Json | undefined));
          if (parsed.ok) compile(parsed.policy).check(draft, { now: 0 });
          else expect(parsed.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('with strings changed anywhere is refused with a message, or compiles and checks', () => {
    const texts = places(copy()).filter((path) => {
      let found: Json = null;
      put(copy(), path, (at) => (found = at));
      return typeof found === 'string';
    });
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '*',
        '..',
        '(a)',
        'a|',
        '|',
        '_',
        '{link}',
        '(((',
        'a .. ..',
        '𝔘',
        '\u0000',
        '__proto__',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...texts), odd, (path, text) => {
        const parsed = parsePolicy(put(copy(), path, () => text));
        if (parsed.ok) compile(parsed.policy).check(draft, { now: 0 });
      }),
      { numRuns: 400 },
    );
  });
});
