import { GeneralSign } from 'jose';
import { describe, expect, it } from 'vitest';
import { exampleOrganisation, NOW } from './example-organisation.ts';
import { type Keys, makeKeys } from './keys.ts';
import { nextRoot, openRootChain, sealRoot } from './root.ts';
import { changedRoot, type RootChange, type Trust } from './root-document.ts';

const org = await exampleOrganisation();
const { keys, document, pinned, trust, envelopes } = org;
const stranger = await makeKeys();
const second = await makeKeys();

/** The next root after `from`, signed. */
async function next(from: Trust, change: RootChange, signers: readonly Keys[]): Promise<string> {
  return sealRoot(await changedRoot(from, change, NOW), signers);
}

async function taken(from: Trust, envelope: string): Promise<Trust> {
  const opened = await nextRoot(from, envelope);
  if (!opened.ok) throw new Error(opened.refusal);
  return opened.trust;
}

async function refusalOf(from: Trust, envelope: unknown) {
  const opened = await nextRoot(from, envelope);
  return opened.ok ? null : opened.refusal;
}

/** Signs any document, as somebody does who has the key and no scruples. */
async function forge(document: object, { kid, privateKey }: Keys): Promise<string> {
  const { payload, signatures } = await new GeneralSign(new TextEncoder().encode(JSON.stringify(document)))
    .addSignature(privateKey)
    .setProtectedHeader({ alg: 'EdDSA', typ: 'plainspoken-root+jws', kid })
    .sign();
  const [{ signature, protected: header } = { signature: '', protected: '' }] = signatures;
  return JSON.stringify({ payload, signatures: [{ signature, protected: header }] });
}

describe('the first root', () => {
  it('is taken when its key has the fingerprint that the desk was given', async () => {
    expect(await openRootChain(pinned, [envelopes.root])).toEqual({ ok: true, trust });
    expect([...trust.rootKeys.keys(), ...trust.policyKeys.keys(), ...trust.approverKeys.keys()]).toEqual([
      keys.root.kid,
      keys.policy.kid,
      keys.approver.kid,
    ]);
  });

  it('is refused with another key, even if it lists the right one as well', async () => {
    const forged = {
      ...document,
      keys: { ...document.keys, root: [keys.root.jwk, stranger.jwk] },
    };
    const refused = { ok: false, refusal: 'wrong-fingerprint', at: 0 };
    expect(await openRootChain(pinned, [await sealRoot(forged, [stranger])])).toEqual(refused);
    const twin = await exampleOrganisation();
    expect(await openRootChain(pinned, [twin.envelopes.root])).toEqual(refused);
    const claimed = await sealRoot(forged, [{ ...stranger, kid: keys.root.kid }]);
    expect(await openRootChain(pinned, [claimed])).toEqual({ ok: false, refusal: 'altered', at: 0 });
  });

  it('is refused from another organisation, and when it is missing or not the first', async () => {
    const elsewhere = { ...pinned, organisation: 'tarn-county' };
    expect(await openRootChain(elsewhere, [envelopes.root])).toMatchObject({ refusal: 'other-organisation' });
    expect(await openRootChain(pinned, [])).toEqual({ ok: false, refusal: 'no-root' });
    const late = await next(trust, {}, [keys.root]);
    expect(await openRootChain(pinned, [late])).toEqual({ ok: false, refusal: 'missing-root', at: 0 });
  });

  it('is told from what is not signed, and from what is something else', async () => {
    expect(await openRootChain(pinned, [JSON.stringify(document)])).toMatchObject({ refusal: 'unsigned' });
    const [payload] = [JSON.parse(envelopes.root) as { payload: string }];
    const bare = JSON.stringify({
      payload: payload.payload,
      signatures: [{ signature: '', protected: 'e30' }],
    });
    expect(await openRootChain(pinned, [bare])).toMatchObject({ refusal: 'unsigned' });
    expect(await openRootChain(pinned, [envelopes.policy])).toMatchObject({ refusal: 'wrong-type' });
  });
});

describe('the next root', () => {
  it('changes people under the same key with one signature', async () => {
    const one = await next(trust, { name: 'Marlow Falls', keys: { approvers: [] } }, [keys.root]);
    const after = await taken(trust, one);
    expect(after.root).toMatchObject({ version: 2, organisation: { name: 'Marlow Falls' } });
    expect(after.approverKeys.size).toBe(0);
    expect(after.policyKeys.size).toBe(1);
  });

  it('rotates the root key, signed with the old and the new one', async () => {
    const change = { keys: { root: [second.jwk] } };
    const rotated = await next(trust, change, [keys.root, second]);
    const after = await taken(trust, rotated);
    expect([...after.rootKeys.keys()]).toEqual([second.kid]);
    expect(await openRootChain(pinned, [envelopes.root, rotated])).toEqual({ ok: true, trust: after });

    expect(await refusalOf(trust, await next(trust, change, [keys.root]))).toBe('new-signature-missing');
    expect(await refusalOf(trust, await next(trust, change, [second]))).toBe('old-signature-missing');
    expect(await refusalOf(trust, await next(trust, change, [stranger]))).toBe('wrong-key');
    expect(await refusalOf(trust, await next(trust, change, [keys.root, second, stranger]))).toBe(
      'wrong-key',
    );
    const posing = { ...stranger, kid: keys.root.kid };
    expect(await refusalOf(trust, await next(trust, change, [posing, second]))).toBe('altered');

    // The old key has had its day, and so has the root that it signed.
    expect(await refusalOf(after, await next(after, {}, [keys.root]))).toBe('wrong-key');
    expect(await refusalOf(after, envelopes.root)).toBe('older-version');
    expect(await refusalOf(after, rotated)).toBe('same-version');
  });

  it('is not signed with keys of other purposes', async () => {
    for (const signer of [keys.policy, keys.approver, keys.author]) {
      expect(await refusalOf(trust, await next(trust, {}, [signer]))).toBe('wrong-key');
    }
  });

  it('withdraws a key for good', async () => {
    const revoking = await next(trust, { revoke: [keys.policy.kid, keys.author.kid] }, [keys.root]);
    const after = await taken(trust, revoking);
    expect(after.policyKeys.size).toBe(0);
    expect(after.root.revoked).toEqual([
      { kid: keys.policy.kid, since: NOW },
      { kid: keys.author.kid, since: NOW },
    ]);

    // The studio drops a withdrawn key by itself, and does not withdraw it twice.
    const document = await changedRoot(after, { ...backIn(after), revoke: [keys.policy.kid] }, NOW + 1);
    expect(document.keys.policy).toEqual([]);
    expect(document.revoked).toEqual(after.root.revoked);

    const forgetful = await sealRoot({ ...document, revoked: [] }, [keys.root]);
    expect(await refusalOf(after, forgetful)).toBe('revocation-dropped');
    const back = {
      ...document,
      keys: { ...document.keys, policy: [{ key: keys.policy.jwk, name: 'Sam Poe' }] },
    };
    await expect(sealRoot(back, [keys.root])).rejects.toMatchObject({ refusal: 'revoked-key' });
    expect(await refusalOf(after, await forge(back, keys.root))).toBe('revoked-key');
    const named = await next(after, {}, [{ ...keys.root, kid: keys.policy.kid }]);
    expect(await refusalOf(after, named)).toBe('revoked-key');
  });

  it('is taken with a second root key when the first is lost', async () => {
    const both = await next(trust, { keys: { root: [keys.root.jwk, second.jwk] } }, [keys.root]);
    const after = await taken(trust, both);
    const without = await next(after, { revoke: [keys.root.kid] }, [second]);
    expect([...(await taken(after, without)).rootKeys.keys()]).toEqual([second.kid]);
  });

  it('is refused from another organisation and beyond a gap', async () => {
    const document = await changedRoot(trust, {}, NOW);
    const elsewhere = { ...document, organisation: { ...document.organisation, id: 'tarn-county' } };
    expect(await refusalOf(trust, await sealRoot(elsewhere, [keys.root]))).toBe('other-organisation');
    expect(await refusalOf(trust, await sealRoot({ ...document, version: 3 }, [keys.root]))).toBe(
      'missing-root',
    );
    const two = await next(trust, {}, [keys.root]);
    const three = await next(await taken(trust, two), {}, [keys.root]);
    expect(await openRootChain(pinned, [envelopes.root, three])).toMatchObject({
      refusal: 'missing-root',
      at: 1,
    });
    expect(await openRootChain(pinned, [envelopes.root, two, three])).toMatchObject({ ok: true });
  });

  it('lists a key once and for one purpose', async () => {
    const twice = {
      ...document,
      keys: { ...document.keys, approvers: [{ key: keys.policy.jwk, person: 'sam' }] },
    };
    const refusal = 'key-listed-twice';
    await expect(sealRoot(twice, [keys.root])).rejects.toMatchObject({ refusal });
    const forged = await forge(twice, keys.root);
    expect(await openRootChain(pinned, [forged])).toEqual({ ok: false, refusal, at: 0 });
    expect(await refusalOf(trust, await forge({ ...twice, version: 2 }, keys.root))).toBe(refusal);
  });

  it('is not signed without a root key, or larger than any desk takes', async () => {
    const none = { ...document, keys: { ...document.keys, root: [] } };
    await expect(sealRoot(none, [keys.root])).rejects.toMatchObject({ refusal: 'malformed' });
    expect(await refusalOf(trust, await forge({ ...none, version: 2 }, keys.root))).toBe('malformed');
    const approvers = await Promise.all(
      Array.from({ length: 200 }, async () => ({ key: (await makeKeys()).jwk, person: 'é'.repeat(120) })),
    );
    const crowd = { ...document, keys: { ...document.keys, approvers } };
    await expect(sealRoot(crowd, [keys.root])).rejects.toMatchObject({ refusal: 'oversized' });
  });
});

describe('a lost root key without a backup', () => {
  it('cannot be replaced by anybody: the organisation starts anew, and desks join it by the new fingerprint', async () => {
    const change = { keys: { root: [second.jwk] } };
    for (const signers of [[second], [second, keys.policy], [second, keys.approver]]) {
      expect((await nextRoot(trust, await next(trust, change, signers))).ok).toBe(false);
    }
    const anew = await exampleOrganisation('marlow-falls-2');
    expect((await nextRoot(trust, anew.envelopes.root)).ok).toBe(false);
    expect(await openRootChain(anew.pinned, [anew.envelopes.root])).toEqual({ ok: true, trust: anew.trust });
  });
});

/** Brings the withdrawn policy key back in. */
function backIn({ root }: Trust): RootChange {
  return { keys: { ...root.keys, policy: document.keys.policy } };
}
