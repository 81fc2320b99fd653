import { describe, expect, it } from 'vitest';
import { compile } from '../check/checker.ts';
import { starterPolicy } from '../policy/starter.ts';
import type { Answer, CaseEvent } from './events.ts';
import { factsOf } from './facts.ts';
import { releaseOf } from './release.ts';
import { answerOf, fileOf } from './test-fixtures.ts';

const CLEAN = 'The Mill Park pool opens at noon on Saturday. Come and swim with us.';
const OTHER = 'The Mill Park pool opens at one on Saturday. Come and swim with us.';
const POSITION = { root: 1, sequence: 1 };
const checker = compile(starterPolicy);

/** The clauses on cases that a draft meets after its case has come so far. */
function met(text: string, events: readonly CaseEvent[], now = 10): string[] {
  const file = fileOf({ events: [...events], body: { text: CLEAN } });
  const draft = { network: 'x', account: 'MarlowFalls', kind: 'post', text } as const;
  const facts = factsOf(file, releaseOf(file, draft, [], POSITION, now), text, starterPolicy, now);
  return checker
    .check(draft, { now, ...facts })
    .findings.filter(({ level }) => level === 'block')
    .map(({ clause }) => clause);
}

const answered = (given: Partial<Answer>): CaseEvent[] => [
  { kind: 'answered', at: 5, answer: answerOf({ text: CLEAN, decided: 5, ...given }) },
];

describe('a draft that nothing is found in, and that was put before the approver all the same', () => {
  it('waits for the answer', () => {
    expect(met(CLEAN, [])).toEqual(['CHARGE-18']);
  });

  it('does not go out when it was declined, nor almost the same', () => {
    const declined = answered({ verdict: 'declined', text: '' });
    expect(met(CLEAN, declined)).toEqual(['CHARGE-18']);
    expect(met(`${CLEAN} Bring a towel.`, declined)).toEqual(['CHARGE-18']);
    expect(met('The library reads aloud at ten. Bring the little ones along.', declined)).toEqual([]);
  });

  it('goes out once it is approved, and not in other words or too late', () => {
    expect(met(CLEAN, answered({}))).toEqual([]);
    expect(met(OTHER, answered({}))).toEqual(['CHARGE-05']);
    expect(met('The library reads aloud at ten. Bring the little ones along.', answered({}))).toEqual([]);
    expect(met(CLEAN, answered({}), 5000)).toEqual(['CHARGE-06']);
  });

  it('goes out in the approver’s words, once they may go', () => {
    const changes = (frees: boolean) => answered({ verdict: 'changes', text: OTHER, frees });
    expect(met(CLEAN, changes(true))).toEqual(['CHARGE-18']);
    expect(met(OTHER, changes(true))).toEqual([]);
    expect(met(OTHER, changes(false))).toEqual(['CHARGE-18']);
  });
});
