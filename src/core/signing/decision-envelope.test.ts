import { describe, expect, it } from 'vitest';
import { type Decided, type Decision, openDecision, releases, sealDecision } from './decision-envelope.ts';
import { CASE, exampleOrganisation, NOW, TEXT } from './example-organisation.ts';
import type { Refusal } from './refusals.ts';
import { nextRoot, sealRoot } from './root.ts';
import { changedRoot, type RootChange } from './root-document.ts';
import { textHash } from './text-hash.ts';

const DAY = 24 * 3600 * 1000;
const { keys, trust, decision, envelopes } = await exampleOrganisation();
const sent: Decided = {
  author: keys.author.kid,
  person: 'jo',
  textHash: await textHash(TEXT),
  network: 'x',
  account: 'MarlowFalls',
  kind: 'post',
};
const otherHash = await textHash('Drink the water.');
const checks = {
  find: (id: string) => (id === CASE ? sent : null),
  fourEyes: true,
};

async function refusalOf(change: Partial<Decision>, signer = keys.approver, how = checks) {
  const envelope = await sealDecision({ ...decision, ...change } as Decision, signer);
  const opened = await openDecision(envelope, trust, how);
  return opened.ok ? null : opened.refusal;
}

describe('a decision', () => {
  it('opens at the desk that sent the case', async () => {
    expect(await openDecision(envelopes.decision, trust, checks)).toEqual({
      ok: true,
      decision,
      kid: keys.approver.kid,
    });
  });

  const strangers: [string, Partial<Decision>, Refusal][] = [
    ['another organisation', { organisation: 'tarn-county' }, 'other-organisation'],
    ['another case', { case: 'case-0002' }, 'other-case'],
    ['another author', { author: keys.policy.kid }, 'other-author'],
    ['another text', { textHash: otherHash }, 'other-text'],
    ['another network', { network: 'facebook' }, 'other-place'],
    ['another account', { account: 'MarlowParks' }, 'other-place'],
    ['an account that nobody knew', { account: null }, 'other-place'],
    ['another kind of post', { kind: 'reply' }, 'other-place'],
    ['another approver', { approver: 'kim' }, 'other-person'],
    ['a list of keys that has yet to come, if its key is unknown', { root: 2 }, 'unknown-root'],
  ];
  it.each(strangers)('is refused for %s', async (_, change, refusal) => {
    const signer = refusal === 'unknown-root' ? keys.author : keys.approver;
    expect(await refusalOf(change, signer)).toBe(refusal);
  });

  it('is refused from a key that may not decide', async () => {
    for (const signer of [keys.root, keys.policy, keys.author]) {
      expect(await refusalOf({}, signer)).toBe('wrong-key');
      expect(await refusalOf({}, { ...signer, kid: keys.approver.kid })).toBe('altered');
    }
  });

  it('is refused once its approver has gone, however long ago it claims to be made', async () => {
    const gone: [RootChange, string][] = [
      [{ revoke: [keys.approver.kid] }, 'revoked-key'],
      [{ keys: { approvers: [] } }, 'wrong-key'],
    ];
    for (const [change, refusal] of gone) {
      const document = await changedRoot(trust, change, NOW);
      const next = await nextRoot(trust, await sealRoot(document, [keys.root]));
      if (!next.ok) throw new Error(next.refusal);
      const backdated = await sealDecision({ ...decision, decided: NOW - DAY }, keys.approver);
      expect(await openDecision(backdated, next.trust, checks)).toEqual({ ok: false, refusal });
    }
  });

  it('may not be one’s own where the policy asks for four eyes: neither by key nor by person', async () => {
    const byKey = { ...sent, author: keys.approver.kid };
    const byPerson = { ...sent, person: 'dana' };
    for (const own of [byKey, byPerson]) {
      const change = { author: own.author };
      const at = (fourEyes: boolean) => ({ find: () => own, fourEyes });
      expect(await refusalOf(change, keys.approver, at(true))).toBe('self-made');
      expect(await refusalOf(change, keys.approver, at(false))).toBe(null);
    }
  });

  it('is opened also when it has run out, for it was given; and releases nothing', async () => {
    const late = await sealDecision({ ...decision, expires: NOW } as Decision, keys.approver);
    const opened = await openDecision(late, trust, checks);
    if (!opened.ok) throw new Error(opened.refusal);
    expect(await releases(opened.decision, TEXT, NOW)).toBe(false);
  });

  it('holds a suggested text as long as a network takes, and says when it is too long', async () => {
    const { expires } = decision as Extract<Decision, { verdict: 'approved' }>;
    const suggest = (text: string) =>
      sealDecision({ ...decision, verdict: 'changes', text, approved: false, expires }, keys.approver);
    expect(await openDecision(await suggest('x'.repeat(70_000)), trust, checks)).toMatchObject({ ok: true });
    await expect(suggest('x'.repeat(200_000))).rejects.toMatchObject({ refusal: 'oversized' });
  });

  it('is not signed when a part of it is missing', async () => {
    const { expires: _, ...rest } = decision as Extract<Decision, { verdict: 'approved' }>;
    await expect(sealDecision(rest as Decision, keys.approver)).rejects.toMatchObject({
      refusal: 'malformed',
    });
  });
});

describe('releasing', () => {
  const other = 'The notice is lifted. Thank you for your patience.';
  const { expires } = decision as Extract<Decision, { verdict: 'approved' }>;
  const changes: Decision = { ...decision, verdict: 'changes', text: other, approved: true, expires };

  it('lets out exactly the approved text, white space at its end aside', async () => {
    expect(await releases(decision, TEXT, NOW)).toBe(true);
    expect(await releases(decision, `${TEXT} \n`, NOW)).toBe(true);
    for (const text of [` ${TEXT}`, TEXT.replace(' ', '  '), TEXT.toUpperCase(), `${TEXT}!`, other, '']) {
      expect(await releases(decision, text, NOW)).toBe(false);
    }
  });

  it('does not mind how letters are composed', async () => {
    const hash = await textHash('Café');
    expect(await releases({ ...decision, textHash: hash }, 'Cafe\u0301', NOW)).toBe(true);
    expect(await releases({ ...decision, textHash: hash }, 'Cafe', NOW)).toBe(false);
  });

  it('ends when the approval runs out', async () => {
    expect(await releases(decision, TEXT, expires - 1)).toBe(true);
    expect(await releases(decision, TEXT, expires)).toBe(false);
    expect(await releases(changes, other, expires)).toBe(false);
  });

  it('lets out the suggested text only when the approver has said so, and never the first one', async () => {
    expect(await releases(changes, other, NOW)).toBe(true);
    expect(await releases(changes, TEXT, NOW)).toBe(false);
    expect(await releases({ ...changes, approved: false }, other, NOW)).toBe(false);
  });

  it('never follows from declining', async () => {
    expect(await releases({ ...decision, verdict: 'declined' } as Decision, TEXT, NOW)).toBe(false);
  });
});
