import { describe, expect, it } from 'vitest';
import { compile } from '../check/checker.ts';
import type { Draft } from '../draft.ts';
import type { Situation } from '../situation.ts';
import { failingFixtures } from './fixtures.ts';
import { type Policy, parsePolicy } from './schema.ts';
import { starterPolicy } from './starter.ts';

const NOW = Date.parse('2027-05-05T15:00:00Z');
const NO_WORDS = { prefer: [], avoid: [], block: [], names: [], acronyms: [] };

/** The starter policy with the clauses of these numbers only, and what a test puts in place. */
function policyOf(change: Partial<Policy>, ids: readonly string[] = ['PLAN-10', 'ACCESS-07']): Policy {
  return { ...starterPolicy, clauses: starterPolicy.clauses.filter(({ id }) => ids.includes(id)), ...change };
}

function levels(
  policy: Policy,
  text: string,
  draft: Partial<Draft> = {},
  situation: Partial<Situation> = {},
) {
  const { findings } = compile(policy).check(
    { network: 'x', kind: 'post', account: 'MarlowFalls', text, ...draft },
    { now: NOW, ...situation },
  );
  return findings.map(({ clause, level }) => `${clause} ${level}`);
}

function problems(policy: unknown): string[] {
  const parsed = parsePolicy(JSON.parse(JSON.stringify(policy)));
  return parsed.ok
    ? []
    : parsed.problems.map(({ path, found, expected }) => `${path}: ${found}; ${expected}`);
}

const SMILE = 'Leaf pickup is late :(';

describe('enforcement', () => {
  it('makes a clause stricter, milder, or silent', () => {
    const [own] = levels(policyOf({}), SMILE);
    expect(own).toMatch(/^ACCESS-07 /);
    for (const level of ['advise', 'confirm', 'approval', 'block'] as const) {
      const policy = policyOf({ enforcement: [{ clause: 'ACCESS-07', level }] });
      expect(levels(policy, SMILE)).toEqual([`ACCESS-07 ${level}`]);
    }
    expect(levels(policyOf({ enforcement: [{ clause: 'ACCESS-07', level: 'off' }] }), SMILE)).toEqual([]);
  });

  it('is overruled by a layer below it, where that layer rules', () => {
    const policy = policyOf({
      enforcement: [{ clause: 'ACCESS-07', level: 'confirm' }],
      layers: [
        {
          layer: 'situation',
          mode: 'emergency',
          name: 'Emergencies',
          clauses: [],
          topics: [],
          enforcement: [{ clause: 'ACCESS-07', level: 'off' }],
        },
        {
          layer: 'network',
          networks: ['facebook'],
          name: 'Facebook',
          clauses: [],
          topics: [],
          enforcement: [{ clause: 'ACCESS-07', level: 'approval' }],
        },
        {
          layer: 'department',
          accounts: ['MarlowLibrary'],
          name: 'Library',
          clauses: [],
          topics: [],
          enforcement: [{ clause: 'ACCESS-07', level: 'block' }],
        },
      ],
    });
    expect(problems(policy)).toEqual([]);
    expect(levels(policy, SMILE)).toEqual(['ACCESS-07 confirm']);
    expect(levels(policy, SMILE, { network: 'facebook' })).toEqual(['ACCESS-07 approval']);
    expect(levels(policy, SMILE, { account: '@marlowlibrary' })).toEqual(['ACCESS-07 block']);
    // Facebook shows a page by its name.
    expect(levels(policy, SMILE, { account: 'Marlow Falls Library' })).toEqual(['ACCESS-07 block']);
    expect(levels(policy, SMILE, { network: 'facebook', account: 'MarlowLibrary' })).toEqual([
      'ACCESS-07 approval',
    ]);
    expect(levels(policy, SMILE, { network: 'facebook' }, { emergency: true })).toEqual([]);
  });

  it('lets no layer loosen what one above has locked, and says which layer that is', () => {
    const law = {
      layer: 'law',
      name: 'State records law',
      enforcement: [
        { clause: 'ACCESS-07', level: 'approval', lock: true, reason: true, overriddenBy: ['mayor'] },
      ],
    };
    const under = (measure: object) =>
      problems({ ...policyOf({}), layers: [law], enforcement: [{ clause: 'ACCESS-07', ...measure }] });
    expect(under({ level: 'block' })).toEqual([]);
    expect(under({ level: 'confirm' })).toEqual([
      'enforcement.0.level: "confirm"; "approval" or stricter: “State records law” has locked ACCESS-07',
    ]);
    expect(under({ level: 'off' })).toHaveLength(1);
    expect(under({ reason: false })[0]).toContain('enforcement.0.reason');
    expect(under({ overriddenBy: ['mayor'] })).toEqual([]);
    expect(under({ overriddenBy: ['mayor', 'parks'] })[0]).toContain('only mayor');
  });

  it('does not take one department for the law of another', () => {
    const department = (account: string, level: string, lock: boolean) => ({
      layer: 'department',
      name: account,
      accounts: [account],
      enforcement: [{ clause: 'ACCESS-07', level, lock }],
    });
    const layers = [department('MarlowLibrary', 'block', true), department('MarlowParks', 'advise', false)];
    expect(problems({ ...policyOf({}), layers })).toEqual([]);
  });
});

describe('words and topics', () => {
  const policy = policyOf({
    vocabulary: {
      prefer: [{ say: 'green cart', insteadOf: ['recycling bin', 'blue bin'], why: 'It is green.' }],
      avoid: ['fiscal cliff'],
      block: ['nanny state'],
      names: ['RecTrac', 'Marlow Falls'],
      acronyms: [],
    },
    topics: [
      { id: 'TOPIC-01', name: 'the bond', level: 'approval', phrases: ['bond*'] },
      { id: 'TOPIC-02', name: 'hearings', level: 'free', phrases: ['bond hearing'] },
    ],
  });

  it('become findings, with the reason and the better word', () => {
    expect(problems(policy)).toEqual([]);
    const { findings } = compile(policy).check(
      { network: 'x', kind: 'post', account: null, text: 'Put the recycling bin out.' },
      { now: NOW },
    );
    const [finding] = findings;
    expect(finding).toMatchObject({ clause: 'WORD-01', level: 'advise', why: 'It is green.' });
    expect(finding?.message).toBe('We say “green cart” rather than “recycling bin”.');
    expect(finding?.fixes[0]?.insert).toBe('green cart');
    expect(levels(policy, 'A fiscal cliff is near.')).toEqual(['WORD-02 confirm']);
    expect(levels(policy, 'Nanny state, they say.')).toEqual(['WORD-03 block']);
  });

  it('puts the capitals of names right, and leaves headlines and hashtags alone', () => {
    expect(levels(policy, 'Sign up in rectrac or Rectrac.')).toEqual(['WORD-04 advise', 'WORD-04 advise']);
    expect(levels(policy, 'Sign up in RecTrac in Marlow Falls. MARLOW FALLS #marlowfalls')).toEqual([]);
  });

  it('lets a free topic excuse the words of others', () => {
    expect(levels(policy, 'The bonds are sold.')).toEqual(['TOPIC-01 approval']);
    expect(levels(policy, 'The bond hearing is on Monday.')).toEqual([]);
  });

  it('are tried on examples of their own', () => {
    expect(failingFixtures(policy, compile(policy), NOW)).toEqual([]);
    const lame = policyOf({ vocabulary: { ...NO_WORDS, names: ['|'] } });
    expect(failingFixtures(lame, compile(lame), NOW).map(({ clause }) => clause)).toEqual(['WORD-04']);
  });
});
