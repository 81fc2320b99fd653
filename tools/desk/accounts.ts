import {
  type Export,
  encodeAccount,
  encodeOperator,
  encodeUser,
  type Import,
  newScopedSigner,
} from '@nats-io/jwt';
import { type DeskRole, liveSubjects } from '../../src/desk/nats/subjects.ts';
import { pairOf, type Seeds } from './keys.ts';

/** Stands for the public key of whoever signs in. NATS fills it in, so a new person needs no change at the server. */
const OWN = '{{subject()}}';
const NO_LIMIT = -1;

/**
 * Something of the house that another account may use: its subject there, and its subject in the house where that
 * differs.
 */
type Service = readonly [string, string?];

const get = (rest: string): Service => [`get.DIRECT.GET.${rest}`, `$JS.API.DIRECT.GET.${rest}`];

/**
 * A server answers a message wherever its sender tells it to, whatever the sender may publish. So the authors' account has
 * nothing behind which such an answer could end up in the policy or among the decisions.
 */
const FOR_AUTHORS: readonly Service[] = [
  ['put.case.*.*'],
  ['put.step.*.*'],
  ['put.presence.*'],
  get('POLICY'),
  get('POLICY.put.*'),
  get('DECISIONS.put.decision.*.*'),
];
const FOR_TEAM: readonly Service[] = [
  ...FOR_AUTHORS,
  ['put.root.*'],
  ['put.policy'],
  ['put.fresh'],
  ['put.decision.*.*'],
  get('CASES'),
  get('DECISIONS'),
  get('PRESENCE'),
];

/** What each role may publish: parcels, and questions to the streams. A role may also do what the one before it may. */
const AUTHOR = [
  `put.case.${OWN}.*`,
  `put.step.${OWN}.*`,
  'put.presence.*',
  'get.DIRECT.GET.POLICY',
  'get.DIRECT.GET.POLICY.put.*',
  `get.DIRECT.GET.DECISIONS.put.decision.${OWN}.*`,
];
const APPROVER = [...AUTHOR, 'put.decision.*.*', 'get.DIRECT.GET.CASES', 'get.DIRECT.GET.DECISIONS'];
const SUPERVISOR = [...APPROVER, 'put.root.*', 'put.policy', 'put.fresh', 'get.DIRECT.GET.PRESENCE'];
const MAY_PUBLISH: Readonly<Record<DeskRole, readonly string[]>> = {
  author: AUTHOR,
  approver: APPROVER,
  supervisor: SUPERVISOR,
};

/** The signed documents by which a server knows whom to let in, and what each may do. */
export interface Accounts {
  readonly operator: string;
  readonly systemAccount: string;
  /** By public key. */
  readonly accounts: Readonly<Record<string, string>>;
}

/** Who was let out: until when, in seconds since 1970, credentials that were made for a public key do not count. */
export type Revoked = Readonly<Record<string, number>>;

/** Signs the documents for a server with these keys. */
export async function encodeAccounts(seeds: Seeds, revoked: Revoked = {}): Promise<Accounts> {
  const operator = pairOf(seeds.operator);
  const house = pairOf(seeds.house).getPublicKey();
  const account = async (name: 'system' | 'house' | 'authors' | 'team', content: object = {}) => {
    const pair = pairOf(seeds[name]);
    const whole = { limits: LIMITS, revocations: revoked, ...content };
    return [pair.getPublicKey(), await encodeAccount(name, pair, whole, { signer: operator })] as const;
  };
  const scope = (role: DeskRole) => newScopedSigner(pairOf(seeds[role]), role, scopeOf(role));
  const systemAccount = pairOf(seeds.system).getPublicKey();
  return {
    operator: await encodeOperator('Plainspoken', operator, { system_account: systemAccount }),
    systemAccount,
    accounts: Object.fromEntries([
      await account('system'),
      await account('house', { exports: exportsOf(FOR_TEAM), limits: { ...LIMITS, ...STREAM_LIMITS } }),
      await account('authors', { imports: importsOf(FOR_AUTHORS, house), signing_keys: [scope('author')] }),
      await account('team', {
        imports: importsOf(FOR_TEAM, house),
        signing_keys: [scope('approver'), scope('supervisor')],
      }),
    ]),
  };
}

/** Credentials for the tool that sets up the streams. */
export function encodeKeeper(seeds: Seeds): Promise<string> {
  return encodeUser('keeper', pairOf(seeds.keeper), pairOf(seeds.house));
}

/** Credentials for the tool that lets people out. */
export function encodeWarden(seeds: Seeds): Promise<string> {
  return encodeUser('warden', pairOf(seeds.keeper), pairOf(seeds.system));
}

const LIMITS = {
  subs: NO_LIMIT,
  data: NO_LIMIT,
  payload: NO_LIMIT,
  imports: NO_LIMIT,
  exports: NO_LIMIT,
  wildcards: true,
  conn: NO_LIMIT,
  leaf: 0,
};
const STREAM_LIMITS = { mem_storage: 0, disk_storage: NO_LIMIT, streams: 4, consumer: 0 };

const LIVE = { name: 'live', subject: 'live.>', type: 'stream' as const };

function exportsOf(services: readonly Service[]): Export[] {
  return [
    LIVE,
    ...services.map(([local, subject = local]) => ({ name: subject, subject, type: 'service' as const })),
  ];
}

function importsOf(services: readonly Service[], house: string): Import[] {
  return [
    { ...LIVE, account: house },
    ...services.map(([local, subject = local]) => ({
      name: local,
      subject,
      account: house,
      type: 'service' as const,
      ...(local === subject ? {} : { local_subject: numbered(local) }),
    })),
  ];
}

/** `a.*.b.*` as `a.$1.b.$2`, the way NATS writes a mapping. */
function numbered(subject: string): string {
  let n = 0;
  return subject.replaceAll('*', () => `$${++n}`);
}

function scopeOf(role: DeskRole) {
  return {
    pub: { allow: [...MAY_PUBLISH[role]] },
    sub: { allow: [`_INBOX.${OWN}.>`, ...liveSubjects(role, OWN)] },
    subs: 30,
    data: NO_LIMIT,
    payload: NO_LIMIT,
    allowed_connection_types: ['WEBSOCKET' as const],
  };
}
