import { describe, expect, it } from 'vitest';
import { exampleOrganisation, NOW } from './example-organisation.ts';
import { freshnessOf, openFresh, sealFresh } from './fresh-envelope.ts';
import { nextRoot, sealRoot } from './root.ts';
import { changedRoot } from './root-document.ts';

const DAY = 24 * 3600 * 1000;
const { keys, trust, fresh, published, envelopes } = await exampleOrganisation();

describe('the word on which policy is the newest', () => {
  it('opens, and gives way only to a later one', async () => {
    expect(await openFresh(envelopes.fresh, trust, null)).toEqual({ ok: true, fresh });
    const last = (issued: number) => openFresh(envelopes.fresh, trust, { ...fresh, issued });
    expect(await last(fresh.issued - 1)).toMatchObject({ ok: true });
    expect(await last(fresh.issued)).toEqual({ ok: false, refusal: 'same-version' });
    expect(await last(fresh.issued + 1)).toEqual({ ok: false, refusal: 'older-version' });
  });

  it('waits for the list of keys that it was signed under', async () => {
    for (const change of [{ root: 2 }, { policy: { root: 2, sequence: 1 } }]) {
      const ahead = await sealFresh({ ...fresh, ...change }, keys.policy);
      expect(await openFresh(ahead, trust, null)).toEqual({ ok: false, refusal: 'unknown-root' });
    }
  });

  it('comes after whatever a stolen key has said under an older list of keys', async () => {
    const stolen = { ...fresh, issued: 8e15, freshUntil: 8e15, policy: { root: 1, sequence: 2 ** 53 - 1 } };
    const opened = await openFresh(await sealFresh(stolen, keys.policy), trust, null);
    if (!opened.ok) throw new Error(opened.refusal);
    expect(freshnessOf(published, opened.fresh, NOW)).toEqual({ state: 'behind' });

    const next = await nextRoot(trust, await sealRoot(await changedRoot(trust, {}, NOW), [keys.root]));
    if (!next.ok) throw new Error(next.refusal);
    const held = { ...published, root: 2, sequence: 1 };
    expect(freshnessOf(held, opened.fresh, NOW)).toEqual({ state: 'fresh' });
    expect(freshnessOf(held, opened.fresh, held.freshUntil).state).toBe('not-renewed');
    const anew = await sealFresh({ ...fresh, root: 2, policy: { root: 2, sequence: 1 } }, keys.policy);
    expect(await openFresh(anew, next.trust, opened.fresh)).toMatchObject({ ok: true });
  });

  it('is taken from the keys that publish policies only', async () => {
    for (const signer of [keys.root, keys.approver, keys.author]) {
      const forged = await sealFresh(fresh, signer);
      expect(await openFresh(forged, trust, null)).toEqual({ ok: false, refusal: 'wrong-key' });
    }
    const elsewhere = await sealFresh({ ...fresh, organisation: 'tarn-county' }, keys.policy);
    expect(await openFresh(elsewhere, trust, null)).toEqual({ ok: false, refusal: 'other-organisation' });
  });
});

describe('a frozen feed', () => {
  it('shows, with the time since when nobody has renewed it', () => {
    const at = (now: number) => freshnessOf(published, null, now);
    expect(at(NOW)).toEqual({ state: 'fresh' });
    expect(at(published.freshUntil - 1)).toEqual({ state: 'fresh' });
    expect(at(published.freshUntil)).toEqual({ state: 'not-renewed', since: published.issued });
  });

  it('is put off by a word that nothing is newer, until that is old itself', () => {
    const at = (now: number) => freshnessOf(published, fresh, now);
    expect(at(published.freshUntil)).toEqual({ state: 'fresh' });
    expect(at(fresh.freshUntil)).toEqual({ state: 'not-renewed', since: fresh.issued });
  });

  it('shows at once when a newer policy is being kept back', () => {
    const behind = { state: 'behind' };
    const policy = { root: 1, sequence: 8 };
    expect(freshnessOf(published, { ...fresh, policy }, NOW)).toEqual(behind);
    expect(freshnessOf({ ...published, sequence: 9 }, fresh, NOW)).toEqual({ state: 'fresh' });
  });

  it('is not seen where the clock is a day behind, and only shown where it is a day ahead', () => {
    expect(freshnessOf(published, null, NOW - DAY)).toEqual({ state: 'fresh' });
    expect(freshnessOf(published, null, NOW + DAY).state).toBe('not-renewed');
  });
});
