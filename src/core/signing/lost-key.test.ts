import { describe, expect, it } from 'vitest';
import { backupOf, openBackup } from './backup.ts';
import { exampleOrganisation, NOW } from './example-organisation.ts';
import { type Keys, makeKeys } from './keys.ts';
import { openPolicy, sealPolicy } from './policy-envelope.ts';
import { nextRoot, openRootChain, sealRoot } from './root.ts';
import { changedRoot, type RootChange, type Trust } from './root-document.ts';

const PASSPHRASE = 'otter lamp seven café drift';
const org = await exampleOrganisation();
const { organisation } = org.document;

/** What somebody has in another building: a file, and a passphrase on paper. */
async function backedUp(): Promise<{ readonly keys: Keys; readonly file: string }> {
  const keys = await makeKeys(true);
  return { keys, file: await backupOf(keys, { organisation, purpose: 'root' }, PASSPHRASE) };
}

async function fromBackup(file: string): Promise<Keys> {
  const opened = await openBackup(file, PASSPHRASE);
  if (!opened.ok) throw new Error(opened.refusal);
  return opened.keys;
}

/** A desk takes the next root, signed by these keys. */
async function taken(trust: Trust, change: RootChange, signers: readonly Keys[]) {
  const envelope = await sealRoot(await changedRoot(trust, change, NOW), signers);
  const opened = await nextRoot(trust, envelope);
  if (!opened.ok) throw new Error(opened.refusal);
  return { trust: opened.trust, envelope };
}

function policyUnder(trust: Trust, sequence: number, signer: Keys): Promise<string> {
  return sealPolicy({ ...org.published, root: trust.root.version, sequence }, signer);
}

describe('a device with the root key and the policy key is lost', () => {
  it('and the organisation goes on from the backup, on every desk, without a new link', async () => {
    const backup = await backedUp();
    const begun = await taken(org.trust, { keys: { root: [org.keys.root.jwk, backup.keys.jwk] } }, [
      org.keys.root,
    ]);
    const inForce = await openPolicy(await policyUnder(begun.trust, 8, org.keys.policy), begun.trust, null);
    if (!inForce.ok) throw new Error(inForce.refusal);

    // Another browser, with nothing but the file and the passphrase.
    const root = await fromBackup(backup.file);
    const policy = await makeKeys();
    const listed = await taken(
      begun.trust,
      { keys: { policy: [...begun.trust.root.keys.policy, { key: policy.jwk, name: 'Jo Park' }] } },
      [root],
    );
    const withdrawn = await taken(listed.trust, { revoke: [org.keys.root.kid, org.keys.policy.kid] }, [root]);

    // A desk that slept through all of it follows the chain from the fingerprint that it was given when it joined.
    const chain = await openRootChain(org.pinned, [
      org.envelopes.root,
      begun.envelope,
      listed.envelope,
      withdrawn.envelope,
    ]);
    expect(chain).toEqual({ ok: true, trust: withdrawn.trust });
    const next = await openPolicy(
      await policyUnder(withdrawn.trust, 9, policy),
      withdrawn.trust,
      inForce.published,
    );
    expect(next).toMatchObject({ ok: true, published: { sequence: 9, kid: policy.kid } });

    // Whoever found the device has keys that count no more.
    const stolen = await openPolicy(
      await policyUnder(withdrawn.trust, 10, org.keys.policy),
      withdrawn.trust,
      inForce.published,
    );
    expect(stolen).toEqual({ ok: false, refusal: 'revoked-key' });
    const back = await sealRoot(await changedRoot(withdrawn.trust, {}, NOW), [org.keys.root]);
    expect(await nextRoot(withdrawn.trust, back)).toEqual({ ok: false, refusal: 'revoked-key' });
  });
});

describe('the only root key is exchanged for one of its own backup', () => {
  it('and the backup of the earlier one opens, and signs nothing that counts', async () => {
    const first = await backedUp();
    const start = await sealRoot(
      { ...org.document, keys: { ...org.document.keys, root: [first.keys.jwk] } },
      [first.keys],
    );
    const opened = await openRootChain({ ...org.pinned, fingerprint: first.keys.kid }, [start]);
    if (!opened.ok) throw new Error(opened.refusal);
    const second = await backedUp();
    const rotated = await taken(
      opened.trust,
      { keys: { root: [second.keys.jwk] }, revoke: [first.keys.kid] },
      [await fromBackup(first.file), await fromBackup(second.file)],
    );
    expect([...rotated.trust.rootKeys.keys()]).toEqual([second.keys.kid]);
    const late = await sealRoot(await changedRoot(rotated.trust, {}, NOW), [await fromBackup(first.file)]);
    expect((await nextRoot(rotated.trust, late)).ok).toBe(false);
    const well = await sealRoot(await changedRoot(rotated.trust, {}, NOW), [await fromBackup(second.file)]);
    expect((await nextRoot(rotated.trust, well)).ok).toBe(true);
  });
});
