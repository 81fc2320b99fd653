import { NETWORKS, type Network } from '../draft.ts';
import { PERSONALITIES } from '../voice/personalities.ts';
import { LAW_PACKS } from './packs/all.ts';
import { withPack } from './packs/pack.ts';
import { type Place, placeIn, placeOf } from './place.ts';
import { movedTo } from './rename.ts';
import type { Policy } from './schema.ts';
import { standardFor } from './standard.ts';
import { starterPolicy } from './starter.ts';

/** What a new organisation tells of itself. Everything else begins with what suits most, and can be changed later. */
export interface Answers {
  /** Such as "City of Oakdale". */
  readonly name: string;
  readonly shortNames: readonly string[];
  /** Its own domains, the main one first, such as "oakdale.gov". */
  readonly domains: readonly string[];
  /** IANA name, such as "America/Denver". */
  readonly timeZone: string;
  /** Handles without "@". */
  readonly accounts: readonly { readonly network: Network; readonly handle: string }[];
  /** The id of one of the ready personalities. */
  readonly voice: string;
  readonly approver: { readonly name: string; readonly role: string };
  /** Whoever writes the policy. */
  readonly supervisor: string;
  /** `starter`: with the clauses of the starter policy. `law`: with those of the law packs alone. `empty`: without any. */
  readonly start: 'starter' | 'law' | 'empty';
  /** The law packs that are taken on. */
  readonly packs: readonly string[];
}

/** Whoever writes the policy has this id, unless they have the final say themselves. */
const SUPERVISOR_ROLE = 'communications';
const NOT_USED = 'We have no account there.';

/** The first policy of a new organisation, with nothing of the fictional city in it. */
export function foundPolicy(answers: Answers): Policy {
  const { name, domains, timeZone, accounts, voice, start } = answers;
  const shortNames = answers.shortNames.filter((short) => short !== name);
  const approver = approverOf(answers);
  const supervisor = supervisorOf(answers);
  const american = timeZone.startsWith('America/') || timeZone.startsWith('Pacific/');
  const { team, facts, modes } = starterPolicy;
  const policy: Policy = {
    ...starterPolicy,
    organisation: {
      name,
      shortNames,
      timeZone,
      holidays: american ? starterPolicy.organisation.holidays : [],
    },
    approver: {
      ...starterPolicy.approver,
      name: approver.name,
      role: approver.role,
      // Somebody who is alone has the final say over their own drafts too.
      fourEyes: approver.id !== supervisor.id,
    },
    networks: networksWith(accounts),
    team: {
      accounts: accounts.map(({ network, handle }) => ({
        network,
        handle,
        alsoShownAs: [...new Set([...shortNames, name, placeIn(name)])],
      })),
      roles: team.roles,
      people:
        approver.id === supervisor.id ? [approverPerson(approver)] : [approverPerson(approver), supervisor],
    },
    facts: {
      phones: american ? facts.phones.filter(({ number }) => number === '911') : [],
      addresses: [],
      hours: [],
      domains: [...domains, ...(american ? ['.gov', '.mil'] : [])],
      trustedAccounts: american
        ? facts.trustedAccounts.filter((account) => !/marlow|tarn/i.test(account))
        : [],
      people: [{ name: approver.name, title: approver.role }],
    },
    voice: { profile: (PERSONALITIES.find(({ id }) => id === voice) ?? PERSONALITIES[0])?.profile ?? null },
    vocabulary: { prefer: [], avoid: [], block: [], names: [name], acronyms: [] },
    templates: starterPolicy.templates.filter(({ text }) => !/\d{3}-\d{4}/.test(text)),
    modes,
    languages: [],
    clauses: [],
  };
  const begun: Policy = {
    ...policy,
    templates: movedTo(policy.templates, placeOf(policy)),
    clauses: start === 'starter' ? [...standardFor(policy).values()] : [],
  };
  const packs = start === 'empty' ? [] : LAW_PACKS.filter(({ id }) => answers.packs.includes(id));
  return packs.reduce(withPack, begun);
}

/** The id of whoever writes the policy, in the policy that `foundPolicy` makes. */
export function supervisorOf(answers: Answers): Policy['team']['people'][number] {
  const { supervisor } = answers;
  return { id: personId(supervisor), name: supervisor.trim(), role: SUPERVISOR_ROLE, away: [] };
}

/** Whoever has the final say. */
export function approverOf({ approver }: Answers): Place['approver'] {
  return { id: personId(approver.name), name: approver.name.trim(), role: approver.role.trim() };
}

function approverPerson({ id, name, role }: Place['approver']): Policy['team']['people'][number] {
  const known = starterPolicy.team.roles.find((one) => one.name === role.toLowerCase());
  return { id, name, away: [], ...(known ? { role: known.name } : {}) };
}

/** An id that reads like its name: "Dana Ruiz" is "dana.ruiz". */
function personId(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join('.').slice(0, 60) ?? 'person';
}

function networksWith(accounts: Answers['accounts']): Policy['networks'] {
  const used = new Set(accounts.map(({ network }) => network));
  return Object.fromEntries(
    NETWORKS.map((network) => {
      const { notUsed: _, ...own } = starterPolicy.networks[network];
      return [network, used.has(network) ? own : { ...own, notUsed: NOT_USED }];
    }),
  ) as Policy['networks'];
}
