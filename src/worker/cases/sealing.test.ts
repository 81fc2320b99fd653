import { beforeAll, describe, expect, it } from 'vitest';
import { caseFindings } from '../../core/case/body.ts';
import type { CaseFile } from '../../core/case/file.ts';
import { releaseOf } from '../../core/case/release.ts';
import { starterPolicy } from '../../core/policy/starter.ts';
import { type Example, exampleOrganisation } from '../../core/signing/example-organisation.ts';
import { makeKeys } from '../../core/signing/keys.ts';
import type { Ground } from './ground.ts';
import { newCase, newDecision, readDecision, receivedCase, type Word } from './sealing.ts';

const NOW = Date.parse('2027-05-05T15:00:00Z');
const HOUR = 3_600_000;
const TEXT = 'Mayor Ruiz says the county is to blame.';
const YES: Word = { verdict: 'approved', text: '', frees: false, reason: '' };
const found = { clause: 'CHARGE-16', level: 'approval' as const };

let example: Example;
let ground: Ground;
let own: CaseFile;

async function caseOf(text: string, person: string | null = null, keys = example.keys.author) {
  const findings = caseFindings([
    { ...found, tip: 'final-say', title: '', message: '', why: '', from: 0, to: 4 },
  ]);
  const place = { network: 'x', account: 'MarlowFalls', kind: 'post', field: 'text' } as const;
  const rest = { reason: 'findings', note: '', media: null, policyVersion: '1', correction: null } as const;
  const body = { ...place, ...rest, text, findings, person: person ? { id: person, name: person } : null };
  return newCase(crypto.randomUUID(), body, null, ground, keys, NOW);
}

beforeAll(async () => {
  example = await exampleOrganisation();
  const policy = { ...starterPolicy, approver: { ...starterPolicy.approver, fourEyes: true } };
  ground = {
    policy,
    position: { root: 1, sequence: 7 },
    trust: example.trust,
    person: null,
    writer: null,
    decides: false,
    way: 'desk',
  };
  own = await caseOf(TEXT);
});

const decide = (file: CaseFile, word = YES, keys = example.keys.approver, person = 'dana') =>
  newDecision(file, word, ground, { keys, person }, NOW);

/** What the author's desk makes of a decision: whether the draft may be posted, or why the decision was not taken. */
async function outcome(envelope: string, file = own, now = NOW + HOUR, text = TEXT) {
  const read = await readDecision(envelope, (id) => (id === file.id ? file : null), ground);
  if (!read.ok) return read.refusal;
  const events = [{ kind: 'answered' as const, at: now, answer: read.answer }];
  const draft = { network: 'x', account: 'MarlowFalls', kind: 'post', text } as const;
  return releaseOf({ ...file, events }, draft, [found], ground.position, now).freed;
}

describe('a decision', () => {
  it('lets the text go that it was made for, from the desk of its author', async () => {
    expect(await outcome(await decide(own))).toBe(true);
  });

  it('of other words lets those go, and not the first ones', async () => {
    const other = 'The county and we are on it.';
    const envelope = await decide(own, { verdict: 'changes', text: other, frees: true, reason: '' });
    expect(await outcome(envelope)).toBe(false);
    expect(await outcome(envelope, own, NOW + HOUR, other)).toBe(true);
  });

  it('is nothing when forged with a key that nobody listed', async () => {
    expect(await outcome(await decide(own, YES, await makeKeys()))).toBe('wrong-key');
  });

  it('is nothing when the author signs it with the key of the desk', async () => {
    expect(await outcome(await decide(own, YES, example.keys.author))).toBe('wrong-key');
  });

  it('is nothing under another person’s name', async () => {
    expect(await outcome(await decide(own, YES, example.keys.approver, 'sam'))).toBe('other-person');
  });

  it('is nothing when a letter was changed on the way', async () => {
    const [header, payload = '', signature] = (await decide(own)).split('.');
    const changed = `${payload.slice(0, 40)}${payload[40] === 'A' ? 'B' : 'A'}${payload.slice(41)}`;
    expect(await outcome([header, changed, signature].join('.'))).not.toBe(true);
  });

  it('is nothing when replayed on another case', async () => {
    const other = await caseOf('The county is to blame, says Mayor Ruiz.');
    expect(await outcome(await decide(own), other)).toBe('other-case');
  });

  it('is nothing for another author’s case', async () => {
    const strangers = await caseOf(TEXT, null, await makeKeys());
    const envelope = await decide({ ...strangers, id: own.id });
    expect(await outcome(envelope)).toBe('other-author');
  });

  it('is nothing on a text that the approver was not sent', async () => {
    const envelope = await decide({ ...own, body: { ...own.body, text: 'Something harmless.' } });
    expect(await outcome(envelope)).toBe('other-text');
  });

  it('is nothing when it has run out', async () => {
    expect(await outcome(await decide(own), own, NOW + 25 * HOUR)).toBe(false);
  });

  it('is nothing when the author decides alone, where the policy wants two pairs of eyes', async () => {
    const mine = await caseOf(TEXT, 'dana');
    expect(await outcome(await decide(mine), mine)).toBe('self-made');
  });
});

describe('a case', () => {
  it('arrives as it was sent, and is refused once anything in it was changed', async () => {
    const read = await receivedCase(own.envelope, 'address', ground, NOW);
    expect(read).toMatchObject({ ok: true, file: { id: own.id, own: false, body: own.body } });
    const [header, payload = '', signature] = own.envelope.split('.');
    const changed = [header, payload.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), signature].join(
      '.',
    );
    expect((await receivedCase(changed, 'address', ground, NOW)).ok).toBe(false);
  });
});
