import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseFile } from '../../core/case/file.ts';
import { starterPolicy } from '../../core/policy/starter.ts';
import { type Example, exampleOrganisation } from '../../core/signing/example-organisation.ts';
import { makeKeys } from '../../core/signing/keys.ts';
import type { Ground } from './ground.ts';
import { readArrival, type Taken } from './intake.ts';
import { newCase, newDecision, newStep } from './sealing.ts';

const NOW = Date.parse('2027-05-05T15:00:00Z');

let example: Example;
let ground: Ground;
let sent: CaseFile;

beforeAll(async () => {
  example = await exampleOrganisation();
  const { trust } = example;
  ground = { policy: starterPolicy, position: { root: 1, sequence: 7 }, trust, person: null, way: 'desk' };
  sent = await caseOf('case-00001', example.keys.author);
});

function caseOf(id: string, keys: Example['keys']['author']): Promise<CaseFile> {
  const place = { network: 'x', account: 'MarlowFalls', kind: 'post', field: 'text' } as const;
  const rest = { reason: 'choice', note: '', media: null, policyVersion: '1', correction: null } as const;
  const body = { ...place, ...rest, text: 'The pool opens at noon.', findings: [], person: null };
  return newCase(id, body, null, ground, keys, NOW);
}

const arrives = (topic: 'case' | 'step' | 'decision', body: string, known: CaseFile | null) =>
  readArrival({ topic, body, for: 'address' }, (id) => (known?.id === id ? known : null), ground, NOW);

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

    const word = { verdict: 'approved', text: '', frees: false, reason: '' } as const;
    const approver = { keys: example.keys.approver, person: 'dana' };
    const decision = await newDecision(sent, word, ground, approver, NOW);
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
