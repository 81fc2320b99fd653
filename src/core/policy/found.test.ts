import { describe, expect, it } from 'vitest';
import { compile } from '../check/checker.ts';
import { failingFixtures } from './fixtures.ts';
import { type Answers, foundPolicy } from './found.ts';
import { packsIn } from './packs/pack.ts';
import { parsePolicy } from './schema.ts';
import { starterPolicy } from './starter.ts';

const OAKDALE: Answers = {
  name: 'City of Oakdale',
  shortNames: ['Oakdale'],
  domains: ['oakdale.gov'],
  timeZone: 'America/Denver',
  accounts: [
    { network: 'x', handle: 'CityOfOakdale' },
    { network: 'facebook', handle: 'OakdaleCity' },
  ],
  voice: 'calm-and-official',
  approver: { name: 'Ann Lee', role: 'City Manager' },
  supervisor: 'Jo Park',
  start: 'starter',
  packs: [],
};

const THREE_RIVERS: Answers = {
  ...OAKDALE,
  name: 'Three Rivers Borough Council',
  shortNames: [],
  domains: ['three-rivers.org.uk'],
  timeZone: 'Europe/London',
  accounts: [{ network: 'instagram', handle: 'threerivers' }],
  approver: { name: 'Maeve O’Brien-Katz', role: 'Chief Executive' },
  supervisor: 'Maeve O’Brien-Katz',
};

/** A pace, accounts for replies and of departments, a directory, a second language, the country's weather service. */
const RESTS_ON_FACTS = [
  'PLAN-12 flag',
  'VOICE-26 flag',
  'TRUST-09 flag',
  'CHARGE-02 flag',
  'ACCESS-22 flag',
  'TRUST-37 pass',
  'CHARGE-08 pass',
  'PLAN-01 pass',
];

describe.each([OAKDALE, THREE_RIVERS])('the first policy of $name', (answers) => {
  const policy = foundPolicy(answers);

  it('is a policy', () => {
    const parsed = parsePolicy(JSON.parse(JSON.stringify(policy)));
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  });

  it('has nothing of the fictional city left', () => {
    const text = JSON.stringify(policy);
    const left = /marlow|ruiz|osei|okafor|dana\b|tarn ?county/gi;
    expect(text.match(new RegExp(`.{0,40}(?:${left.source}).{0,40}`, 'gi')) ?? []).toEqual([]);
    for (const { number } of starterPolicy.facts.phones.slice(0, -2)) {
      expect(JSON.stringify([policy.facts, policy.templates])).not.toContain(number);
    }
  });

  it('knows who writes it, and who has the final say', () => {
    expect(policy.approver).toMatchObject(answers.approver);
    expect(policy.team.people.map(({ name }) => name)).toEqual([
      ...new Set([answers.approver.name, answers.supervisor]),
    ]);
  });

  it('uses only the networks that it has accounts on', () => {
    const used = new Set(answers.accounts.map(({ network }) => network));
    for (const [network, { notUsed }] of Object.entries(policy.networks)) {
      expect(notUsed === undefined).toBe(used.has(network as 'x'));
    }
  });

  it('has clauses whose examples hold, but those that rest on facts it has yet to tell', () => {
    const failing = failingFixtures(policy, compile(policy), Date.parse('2027-05-05T15:00:00Z'));
    const names = failing.map(({ clause, which }) => `${clause} ${which}`);
    expect(names.filter((name) => !RESTS_ON_FACTS.includes(name))).toEqual([]);
  });
});

it.each([
  ['nothing', 'empty', ['us-access'], [], 0],
  ['the law alone', 'law', ['us-elections', 'us-access'], ['us-elections', 'us-access'], 0],
  ['the law above all else', 'starter', ['us-privacy'], ['us-privacy'], starterPolicy.clauses.length - 4],
] as const)('begins with %s when asked to', (_, start, packs, layers, own) => {
  const policy = foundPolicy({ ...OAKDALE, start, packs });
  expect(policy.clauses).toHaveLength(own);
  expect(packsIn(policy)).toEqual(layers);
  expect(parsePolicy(policy).ok).toBe(true);
});
