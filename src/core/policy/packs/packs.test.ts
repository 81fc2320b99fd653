import { describe, expect, it } from 'vitest';
import { compile } from '../../check/checker.ts';
import { failingFixtures } from '../fixtures.ts';
import { lockOn } from '../locks.ts';
import { stricter } from '../rules-schema.ts';
import { parsePolicy } from '../schema.ts';
import { inShort } from '../standard.ts';
import { starterPolicy } from '../starter.ts';
import { LAW_PACKS } from './all.ts';
import { packsIn, withoutPack, withPack } from './pack.ts';

const NOON = Date.parse('2027-05-05T15:00:00Z');
const sent = (policy: Parameters<typeof inShort>[0]) => JSON.parse(JSON.stringify(inShort(policy)));
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

describe.each(LAW_PACKS)('$name', (pack) => {
  const policy = withPack(starterPolicy, pack);

  it('is a layer of a policy, sent by the numbers of its clauses', () => {
    const parsed = parsePolicy(sent(policy));
    expect(parsed).toEqual({ ok: true, policy });
    expect(JSON.stringify(sent(policy)).length).toBeLessThan(20_000);
    expect(packsIn(policy)).toEqual([pack.id]);
  });

  it('holds clauses that flag their examples at its level, with the reason that it gives', () => {
    expect(failingFixtures(policy, compile(policy), NOON)).toEqual([]);
    const layer = policy.layers.find(({ name }) => name === pack.name);
    expect(layer?.clauses.map(({ id, why }) => ({ clause: id, why }))).toEqual(
      pack.clauses.map(({ clause, why }) => ({ clause, why })),
    );
    for (const { id, level } of layer?.clauses ?? []) {
      const least = pack.clauses.find(({ clause }) => clause === id)?.level ?? 'advise';
      // A pack may not be milder than what comes with Plainspoken.
      expect(stricter(level, least)).toBe(least);
    }
  });

  it('can be made stricter, and neither milder nor silent', () => {
    for (const { clause, level } of pack.clauses) {
      const ruled = (own: string) => parsePolicy({ ...policy, enforcement: [{ clause, level: own }] });
      expect(ruled('block').ok).toBe(true);
      expect(ruled('off').ok).toBe(false);
      if (level !== 'advise') expect(ruled('advise').ok).toBe(false);
      expect(lockOn(policy, clause)).toEqual({ layer: pack.name, pack: pack.id, level });
    }
  });

  it('can be given back, as if it had never been taken on', () => {
    const back = withoutPack(policy, pack.id);
    expect({ ...back, clauses: back.clauses.toSorted(byId) }).toEqual({
      ...starterPolicy,
      clauses: starterPolicy.clauses.toSorted(byId),
    });
    expect(withPack(policy, pack).layers).toHaveLength(1);
  });

  it('takes nothing away that the organisation has ruled more strictly, and all that was milder', () => {
    const [first, second] = pack.clauses.map(({ clause }) => clause);
    const enforcement = [
      { clause: first ?? '', level: 'block' as const, reason: true },
      { clause: second ?? '', level: 'off' as const },
    ];
    expect(withPack({ ...starterPolicy, enforcement }, pack).enforcement).toEqual(enforcement.slice(0, 1));
  });
});

it('are taken on together, also without any other clause', () => {
  const all = LAW_PACKS.reduce(withPack, { ...starterPolicy, clauses: [] });
  const parsed = parsePolicy(sent(all));
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  expect(all.clauses).toEqual([]);
  const { findings } = compile(all).check(
    { network: 'x', kind: 'post', account: 'MarlowFalls', text: 'Vote yes on Measure B!' },
    { now: NOON },
  );
  expect(findings.map(({ clause, level }) => `${clause} ${level}`)).toEqual(['PLAN-05 block']);
});
