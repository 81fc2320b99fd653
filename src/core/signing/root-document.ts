import * as v from 'valibot';
import { type Jwk, jwkSchema, kidOf } from './keys.ts';
import { digest, name, ordinal, organisationId, time } from './parts.ts';
import type { Refusal } from './refusals.ts';

const policyKey = v.strictObject({ key: jwkSchema, name });
const approverKey = v.strictObject({
  key: jwkSchema,
  /** The id of a person of the policy. */
  person: name,
});

/** Which keys an organisation goes by. Only the root keys may change it; see `root.ts`. */
export const rootSchema = v.strictObject({
  format: v.literal(1),
  organisation: v.strictObject({ id: organisationId, name }),
  /** 1 for the first one, then without gaps. */
  version: ordinal,
  issued: time,
  keys: v.strictObject({
    root: v.pipe(v.array(jwkSchema), v.minLength(1), v.maxLength(5)),
    /** Who may publish a policy. */
    policy: v.pipe(v.array(policyKey), v.maxLength(50)),
    /** Who may decide on cases. */
    approvers: v.pipe(v.array(approverKey), v.maxLength(200)),
  }),
  /** Keys of any purpose, desks' keys too, that count no more. `since` is for people to read: a thief can backdate. */
  revoked: v.pipe(v.array(v.strictObject({ kid: digest, since: time })), v.maxLength(400)),
});

export type RootDocument = v.InferOutput<typeof rootSchema>;

/** What this desk goes by: the newest root that it has verified. */
export interface Trust {
  readonly root: RootDocument;
  readonly rootKeys: ReadonlyMap<string, Jwk>;
  readonly policyKeys: ReadonlyMap<string, { readonly key: Jwk; readonly name: string }>;
  readonly approverKeys: ReadonlyMap<string, { readonly key: Jwk; readonly person: string }>;
  readonly revoked: ReadonlySet<string>;
}

/** Finds the keys of a root document by their names, or says why such a document cannot be. */
export async function trustIn(root: RootDocument): Promise<Trust | Refusal> {
  const named = async <T extends { readonly key: Jwk }>(list: readonly T[]) =>
    new Map(await Promise.all(list.map(async (one) => [await kidOf(one.key), one] as const)));
  const { keys } = root;
  const rootKeys = await named(keys.root.map((key) => ({ key })));
  const policyKeys = await named(keys.policy);
  const approverKeys = await named(keys.approvers);
  const revoked = new Set(root.revoked.map(({ kid }) => kid));

  const kids = [...rootKeys.keys(), ...policyKeys.keys(), ...approverKeys.keys()];
  if (new Set(kids).size < keys.root.length + keys.policy.length + keys.approvers.length)
    return 'key-listed-twice';
  if (kids.some((kid) => revoked.has(kid))) return 'revoked-key';
  return {
    root,
    rootKeys: new Map([...rootKeys].map(([kid, { key }]) => [kid, key])),
    policyKeys,
    approverKeys,
    revoked,
  };
}

/** What a supervisor changes in the list of keys. What is left out stays as it is. */
export interface RootChange {
  readonly name?: string | undefined;
  readonly keys?: Partial<RootDocument['keys']> | undefined;
  /** Names of keys to withdraw. They leave the lists by themselves. */
  readonly revoke?: readonly string[] | undefined;
}

/** The next root after the one in force, yet to be signed. `now`: milliseconds since 1970 UTC. */
export async function changedRoot({ root }: Trust, change: RootChange, now: number): Promise<RootDocument> {
  const gone = new Set([...root.revoked.map(({ kid }) => kid), ...(change.revoke ?? [])]);
  const keys = { ...root.keys, ...change.keys };
  const kept = async <T>(list: readonly T[], keyOf: (one: T) => Jwk) => {
    const kids = await Promise.all(list.map((one) => kidOf(keyOf(one))));
    return list.filter((_, i) => !gone.has(kids[i] ?? ''));
  };
  const known = new Set(root.revoked.map(({ kid }) => kid));
  const fresh = [...new Set(change.revoke)].filter((kid) => !known.has(kid));
  return {
    ...root,
    organisation: { ...root.organisation, name: change.name ?? root.organisation.name },
    version: root.version + 1,
    issued: now,
    keys: {
      root: await kept(keys.root, (key) => key),
      policy: await kept(keys.policy, ({ key }) => key),
      approvers: await kept(keys.approvers, ({ key }) => key),
    },
    revoked: [...root.revoked, ...fresh.map((kid) => ({ kid, since: now }))],
  };
}
