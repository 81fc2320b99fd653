import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseFile } from '../../core/case/file.ts';
import { frees, stateOf } from '../../core/case/state.ts';
import { starterPolicy } from '../../core/policy/starter.ts';
import { type Example, exampleOrganisation } from '../../core/signing/example-organisation.ts';
import { makeKeys } from '../../core/signing/keys.ts';
import type { Ground } from './ground.ts';
import { readArrival, type Taken } from './intake.ts';
import { newCase, newDecision, newStep, type Word } from './sealing.ts';

const NOW = Date.parse('2027-05-05T15:00:00Z');
const HOUR = 3_600_000;

let example: Example;
let ground: Ground;
let sent: CaseFile;

beforeAll(async () => {
  example = await exampleOrganisation();
  const { trust } = example;
  ground = {
    policy: starterPolicy,
    position: { root: 1, sequence: 7 },
    trust,
    person: null,
    writer: null,
    decides: false,
    way: 'desk',
  };
  sent = await caseOf('case-00001', example.keys.author);
});

function caseOf(id: string, keys: Example['keys']['author']): Promise<CaseFile> {
  const place = { network: 'x', account: 'MarlowFalls', kind: 'post', field: 'text' } as const;
  const rest = { reason: 'choice', note: '', media: null, policyVersion: '1', correction: null } as const;
  const body = { ...place, ...rest, text: 'The pool opens at noon.', findings: [], person: null };
  return newCase(id, body, null, ground, keys, NOW);
}

type Topic = 'case' | 'step' | 'decision';

const arrives = (topic: Topic, body: string, known: CaseFile | null, at = NOW) =>
  readArrival({ topic, body, for: 'address' }, (id) => (known?.id === id ? known : null), ground, at);

const YES = { verdict: 'approved', text: '', frees: false, reason: '' } as const;
const decide = (word: Word = YES, at = NOW) =>
  newDecision(sent, word, ground, { keys: example.keys.approver, person: 'dana' }, at);

/** The case as a desk has it after something has arrived. */
function grown(taken: Taken): CaseFile {
  if ('refused' in taken) throw new Error(taken.refused);
  return { ...taken.file, events: [...taken.file.events, taken.event] };
}

describe('what arrives twice', () => {
  it('is one case, one step and one decision', async () => {
    const received = grown(await arrives('case', sent.envelope, null));
    expect(await arrives('case', sent.envelope, received)).toEqual({ refused: '' });

    const nudge = await newStep(sent, 'nudge', 1, example.keys.author, NOW);
    const nudged = grown(await arrives('step', nudge, received));
    expect(await arrives('step', nudge, nudged)).toEqual({ refused: '' });

    const decision = await decide();
    const decided = grown(await arrives('decision', decision, nudged));
    expect(await arrives('decision', decision, decided)).toEqual({ refused: '' });
  });
});

describe('what does not belong to a case', () => {
  it('cannot take its place under its id', async () => {
    const other = await caseOf(sent.id, await makeKeys());
    expect(await arrives('case', other.envelope, sent)).toMatchObject({
      refused: expect.stringMatching(/./),
    });
  });

  it('cannot take it back for its author', async () => {
    const step = await newStep(sent, 'withdraw', 1, await makeKeys(), NOW);
    expect(await arrives('step', step, sent)).toMatchObject({ refused: expect.stringMatching(/./) });
  });

  it('says so when the case is not here', async () => {
    const step = await newStep(sent, 'nudge', 1, example.keys.author, NOW);
    expect(await arrives('step', step, null)).toMatchObject({ refused: expect.stringMatching(/./) });
  });
});

describe('a decision that comes when it has run out', () => {
  const LATE = NOW + 30 * 24 * HOUR;

  it('is an answer all the same, and releases nothing', async () => {
    const { events } = grown(await arrives('decision', await decide(), sent, LATE));
    expect(stateOf(events, LATE).stage).toBe('expired');
    expect(frees(events, sent.body.text, LATE)).toBe(false);
  });

  it('brings other words, or a no, as if it had come in time', async () => {
    const other = { verdict: 'changes', text: 'The pool opens at one.', frees: false, reason: '' } as const;
    const changes = grown(await arrives('decision', await decide(other), sent, LATE));
    expect(stateOf(changes.events, LATE)).toMatchObject({ stage: 'changes', answer: { text: other.text } });
    const no = { verdict: 'declined', text: '', frees: false, reason: 'Not yet.' } as const;
    const declined = grown(await arrives('decision', await decide(no), sent, LATE));
    expect(stateOf(declined.events, LATE).stage).toBe('declined');
  });
});

describe('the author’s desk and the approver’s', () => {
  const verdict = fc.constantFrom('approved' as const, 'changes' as const, 'declined' as const);
  const deed = fc.oneof(
    fc.record({ does: fc.constant('decide' as const), verdict }),
    fc.record({ does: fc.constantFrom('nudge' as const, 'withdraw' as const) }),
    fc.record({ does: fc.constant('arrive' as const), which: fc.nat(9) }),
  );
  const story = fc.array(fc.tuple(deed, fc.integer({ min: 0, max: 40 })), { maxLength: 8 });

  it('come to the same answer, however late and in whatever order things arrive', async () => {
    await fc.assert(
      fc.asyncProperty(story, fc.nat(200), async (deeds, last) => {
        let now = NOW;
        const desks = { author: sent, approver: { ...sent, own: false } };
        const way: { to: keyof typeof desks; topic: Topic; body: string }[] = [];
        const deliver = async (which: number) => {
          const [parcel] = way.splice(which % Math.max(1, way.length), 1);
          if (!parcel) return;
          const taken = await arrives(parcel.topic, parcel.body, desks[parcel.to], now);
          if (!('refused' in taken)) desks[parcel.to] = grown(taken);
        };
        for (const [it, hours] of deeds) {
          now += hours * HOUR;
          if (it.does === 'arrive') await deliver(it.which);
          else if (it.does === 'decide') {
            if (['withdrawn', 'posted'].includes(stateOf(desks.approver.events, now).stage)) continue;
            const text = it.verdict === 'changes' ? 'The pool opens at one.' : '';
            const body = await decide({ verdict: it.verdict, text, frees: true, reason: '' }, now);
            const taken = await arrives('decision', body, desks.approver, now);
            // Twice the same word in the same moment is one decision.
            if ('refused' in taken) continue;
            desks.approver = grown(taken);
            way.push({ to: 'author', topic: 'decision', body });
          } else {
            const { stage, steps } = stateOf(desks.author.events, now);
            if (stage !== 'waiting') continue;
            const body = await newStep(sent, it.does, steps + 1, example.keys.author, now);
            desks.author = grown(await arrives('step', body, desks.author, now));
            way.push({ to: 'approver', topic: 'step', body });
          }
          expect(frees(desks.author.events, sent.body.text, now)).toBe(
            stateOf(desks.author.events, now).stage === 'approved',
          );
        }
        now += last * HOUR;
        while (way.length > 0) await deliver(last);
        const [mine, theirs] = [stateOf(desks.author.events, now), stateOf(desks.approver.events, now)];
        expect(mine.stage).toBe(theirs.stage);
        expect(mine.answer).toEqual(theirs.answer);
      }),
      { numRuns: 60 },
    );
  });
});
