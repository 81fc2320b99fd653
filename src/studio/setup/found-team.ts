import { type Answers, approverOf, foundPolicy, supervisorOf } from '../../core/policy/found.ts';
import { type DeskKind, deskKindOf } from '../../core/signing/desk-address.ts';
import { type Keys, makeKeys } from '../../core/signing/keys.ts';
import { sealPolicy } from '../../core/signing/policy-envelope.ts';
import { sealRoot } from '../../core/signing/root.ts';
import { goodFor } from '../../desk/pace.ts';
import { request } from '../../kit/office.ts';
import { database, type StoredKey } from '../../store/database.ts';
import { makeRootKey } from '../keyring/root-key.ts';

/** What a new organisation needs: its keys, and the first root and policy, signed. */
export interface Founding {
  readonly id: string;
  readonly keys: Readonly<Record<'root' | 'policy' | 'approver', Keys>>;
  readonly root: string;
  readonly policy: string;
  readonly person: string;
  /** The root key as a text file that only the passphrase opens; null when none was asked for. */
  readonly backup: string | null;
}

/**
 * Makes the keys of a new organisation and signs its first root and policy. `desk`: where it is to meet, as somebody has
 * written it. Nothing is kept or sent yet. Throws `CannotSign`.
 */
export async function makeFounding(
  answers: Answers,
  passphrase: string,
  desk: string,
  now: number,
): Promise<Founding> {
  const policy = foundPolicy(answers);
  const organisation = { id: organisationId(answers.name), name: answers.name };
  const { keys: rootKey, backup } = await makeRootKey(organisation, passphrase);
  const keys = {
    root: rootKey,
    policy: await makeKeys(),
    approver: await makeKeys(),
  };
  const supervisor = supervisorOf(answers);
  const root = await sealRoot(
    {
      format: 1,
      organisation,
      version: 1,
      issued: now,
      keys: {
        root: [keys.root.jwk],
        policy: [{ key: keys.policy.jwk, name: supervisor.name }],
        approvers: [{ key: keys.approver.jwk, person: approverOf(answers).id }],
      },
      revoked: [],
    },
    [keys.root],
  );
  const published = {
    organisation: organisation.id,
    root: 1,
    sequence: 1,
    issued: now,
    effectiveFrom: now,
    freshUntil: now + goodFor(kindOfDesk(desk)),
    note: 'The first policy.',
    author: supervisor.name,
    policy,
  };
  return {
    id: organisation.id,
    keys,
    root,
    policy: await sealPolicy(published, keys.policy),
    person: supervisor.id,
    backup,
  };
}

/** What is no address is a link to a server. */
function kindOfDesk(desk: string): DeskKind {
  return desk === '' ? 'file' : (deskKindOf(desk) ?? 'nats');
}

/** Keeps the keys on this device and brings the organisation into being. Resolves to what went wrong; empty when nothing did. */
export async function begin(founding: Founding, desk: string, now: number): Promise<string> {
  await keepKeys(founding.keys, now);
  return request({
    type: 'found',
    organisation: founding.id,
    fingerprint: founding.keys.root.kid,
    root: founding.root,
    policy: founding.policy,
    desk,
    person: founding.person,
  });
}

async function keepKeys(keys: Founding['keys'], made: number): Promise<void> {
  const transaction = (await database()).transaction('keys', 'readwrite');
  const pairs = Object.entries(keys) as [StoredKey['purpose'], Keys][];
  await Promise.all([
    ...pairs.map(([purpose, own]) => transaction.store.put({ ...own, purpose, made })),
    transaction.done,
  ]);
}

/** Names an organisation for ever: by its name, and some letters that no other draws. */
function organisationId(name: string): string {
  const plain =
    name
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-')
      .slice(0, 40) ?? 'organisation';
  const drawn = crypto.getRandomValues(new Uint8Array(4));
  return `${plain.replace(/-$/, '')}-${Array.from(drawn, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
