import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { seal } from './envelope.ts';
import { exampleOrganisation, NOW } from './example-organisation.ts';
import { isEffective, openPolicy, sealPolicy } from './policy-envelope.ts';
import { nextRoot, sealRoot } from './root.ts';
import { changedRoot } from './root-document.ts';

const DAY = 24 * 3600 * 1000;
const org = await exampleOrganisation();
const { keys, trust, published, envelopes } = org;

const nextOf = async (change: Parameters<typeof changedRoot>[1], signer = keys.root) => {
  const opened = await nextRoot(trust, await sealRoot(await changedRoot(trust, change, NOW), [signer]));
  if (!opened.ok) throw new Error(opened.refusal);
  return opened.trust;
};

describe('a published policy', () => {
  it('opens with all that was said about it', async () => {
    expect(await openPolicy(envelopes.policy, trust, null)).toEqual({
      ok: true,
      published: { ...published, kid: keys.policy.kid },
    });
  });

  it('is taken when it comes after the one in force, and only then', async () => {
    const behind = (root: number, sequence: number) =>
      openPolicy(envelopes.policy, trust, { root, sequence });
    expect(await behind(1, 6)).toMatchObject({ ok: true });
    expect(await behind(1, 7)).toEqual({ ok: false, refusal: 'same-version' });
    expect(await behind(1, 8)).toEqual({ ok: false, refusal: 'older-version' });
    expect(await behind(2, 1)).toEqual({ ok: false, refusal: 'older-version' });
  });

  it('comes after anything signed under an older root, so that a stolen key cannot use up the numbers', async () => {
    const highest = await sealPolicy({ ...published, sequence: Number.MAX_SAFE_INTEGER }, keys.policy);
    expect(await openPolicy(highest, trust, null)).toMatchObject({ ok: true });
    const next = await nextOf({});
    const anew = await sealPolicy({ ...published, root: 2, sequence: 1 }, keys.policy);
    const newest = { root: 1, sequence: Number.MAX_SAFE_INTEGER };
    expect(await openPolicy(anew, next, newest)).toMatchObject({ ok: true });
  });

  it('is refused under a root that the desk does not have, and taken when that has come', async () => {
    const { policy: other } = (await exampleOrganisation()).keys;
    const next = await nextOf({ keys: { policy: [{ key: other.jwk, name: 'Ada Lund' }] } });
    for (const signer of [keys.policy, other]) {
      const mixed = await sealPolicy({ ...published, root: 2 }, signer);
      expect(await openPolicy(mixed, trust, null)).toEqual({ ok: false, refusal: 'unknown-root' });
    }
    const mixed = await sealPolicy({ ...published, root: 2 }, other);
    expect(await openPolicy(mixed, next, null)).toMatchObject({ ok: true });
  });

  it('goes on under a newer root that keeps its key, and is refused under one that withdraws it', async () => {
    expect(await openPolicy(envelopes.policy, await nextOf({}), null)).toMatchObject({ ok: true });
    const without = await nextOf({ keys: { policy: [] } });
    expect(await openPolicy(envelopes.policy, without, null)).toEqual({ ok: false, refusal: 'wrong-key' });
    const revoked = await nextOf({ revoke: [keys.policy.kid] });
    expect(await openPolicy(envelopes.policy, revoked, null)).toEqual({ ok: false, refusal: 'revoked-key' });
  });

  it('is not taken from the keys of others, whatever else they may sign', async () => {
    for (const signer of [keys.root, keys.approver, keys.author]) {
      const forged = await sealPolicy(published, signer);
      expect(await openPolicy(forged, trust, null)).toEqual({ ok: false, refusal: 'wrong-key' });
    }
    const claimed = await sealPolicy(published, { ...keys.author, kid: keys.policy.kid });
    expect(await openPolicy(claimed, trust, null)).toEqual({ ok: false, refusal: 'altered' });
  });

  it('is not taken from another organisation, even under the same key', async () => {
    const other = await sealPolicy({ ...published, organisation: 'tarn-county' }, keys.policy);
    expect(await openPolicy(other, trust, null)).toEqual({ ok: false, refusal: 'other-organisation' });
    const twin = await exampleOrganisation();
    expect(await openPolicy(twin.envelopes.policy, trust, null)).toEqual({ ok: false, refusal: 'wrong-key' });
  });

  it('is neither signed nor opened when it is no policy', async () => {
    const bad = { ...published, policy: { ...published.policy, script: 'alert(1)' } };
    await expect(sealPolicy(bad, keys.policy)).rejects.toMatchObject({ refusal: 'malformed' });
    const anyway = await seal('policy', v.unknown(), bad, keys.policy);
    expect(await openPolicy(anyway, trust, null)).toEqual({ ok: false, refusal: 'not-a-policy' });
    const more = await seal('policy', v.unknown(), { ...published, more: 1 }, keys.policy);
    expect(await openPolicy(more, trust, null)).toEqual({ ok: false, refusal: 'malformed' });
  });

  it('is opened by a clock that is wrong by a day, and in force at once when it was meant so', async () => {
    const at = (effectiveFrom: number, now: number) => isEffective({ ...published, effectiveFrom }, now);
    for (const now of [NOW - DAY, NOW, NOW + DAY]) expect(at(NOW, now)).toBe(true);
    expect(at(NOW + DAY, NOW)).toBe(false);
    expect(at(NOW + DAY, NOW + DAY)).toBe(true);
  });
});
