import { wallClock } from '../check/text/clock.ts';
import type { Policy } from '../policy/schema.ts';
import type { CaseFinding } from './body.ts';
import type { CaseFile } from './file.ts';
import { stateOf } from './state.ts';

const MINUTE = 60_000;

type Person = Policy['team']['people'][number];

/**
 * In whose hands a case is. `author`: it has come back, or is on its way out. `closed`: it is withdrawn or posted.
 * `approver`: somebody is to decide; `since` when it is theirs, in milliseconds since 1970 UTC. `due`: whether they are
 * in time, `late`, or nobody of those who may decide can (`away`: they are out of office; `own`: they wrote it). Then it
 * stays with the one it would be with, because silence never approves, and everybody sees that it is stuck.
 */
export type Owner =
  | { readonly who: 'author' }
  | { readonly who: 'closed' }
  | {
      readonly who: 'approver';
      readonly id: string;
      readonly name: string;
      readonly since: number;
      readonly due: 'in-time' | 'late' | 'away' | 'own';
      /** Why it is not with the first one any more; null while it is. */
      readonly handed: 'away' | 'silent' | 'own' | null;
    };

/** What it takes to tell who decides. */
interface Asked {
  readonly body: {
    readonly findings: readonly Pick<CaseFinding, 'clause'>[];
    readonly person: CaseFile['body']['person'];
  };
}

/** Who has a case now, by the policy's order of deputies. `now`: milliseconds since 1970 UTC. */
export function ownerOf(
  file: Asked & Pick<CaseFile, 'own' | 'sent' | 'events'>,
  policy: Policy,
  now: number,
): Owner {
  const { stage, sent } = stateOf(file.events, now);
  if (stage === 'withdrawn' || stage === 'posted') return { who: 'closed' };
  if (stage !== 'waiting') return { who: 'author' };

  const chain = chainOf(file, policy);
  const patience = policy.promises.approverAnswersWithinMinutes * MINUTE;
  const today = dayOf(policy, now);
  const obstacle = (person: Person) => {
    if (isOwn(file, policy, person)) return 'own' as const;
    return isAway(person, today) ? ('away' as const) : null;
  };
  const able = chain.filter((person) => obstacle(person) === null);
  const [first] = chain;
  const last = able.at(-1);
  if (!last || !first) {
    const { id, name } = first ?? virtual(policy);
    const due = (first && obstacle(first)) ?? 'away';
    return { who: 'approver', id, name, since: file.sent, due, handed: null };
  }
  // Each of them has the policy's time, one after the other; and nobody's time runs while the case is still on its author's
  // desk.
  const begun = file.own ? Math.max(file.sent, sent ?? now) : file.sent;
  const passed = Math.min(able.length - 1, Math.max(0, Math.floor((now - begun) / patience)));
  const { id, name } = able[passed] ?? last;
  const since = begun + passed * patience;
  const handed = passed > 0 ? 'silent' : able[0] === first ? null : obstacle(first);
  return { who: 'approver', id, name, since, due: now - since > patience ? 'late' : 'in-time', handed };
}

/** Those who may decide on a case, in the policy's order: who is asked first, then each one's deputy. */
export function chainOf({ body }: Asked, policy: Policy): Person[] {
  const { people } = policy.team;
  const clauses = new Set(body.findings.map(({ clause }) => clause));
  const special = ownTopics(policy).find(({ id }) => clauses.has(id))?.approver;
  const chain: Person[] = [];
  let next: Person | undefined = people.find(({ id }) => id === special) ?? finalApprover(policy);
  while (next && !chain.includes(next)) {
    chain.push(next);
    const { deputy }: Person = next;
    next = people.find(({ id }) => id === deputy);
  }
  return chain;
}

/** The topics on which somebody else than the final approver decides. */
function ownTopics({ topics, layers }: Policy): Policy['topics'] {
  return [...topics, ...layers.flatMap((layer) => layer.topics)].filter(
    ({ approver }) => approver !== undefined,
  );
}

/**
 * Who would be asked now about what somebody writes, by name: as a rule, and for what these topics find, the one that counts
 * first. `writer`: who writes, where the policy names them. `now`: milliseconds since 1970 UTC.
 */
export function wouldBeAsked(
  policy: Policy,
  writer: CaseFile['body']['person'],
  now: number,
): { readonly approver: string; readonly special: { readonly clause: string; readonly name: string }[] } {
  const asked = (clauses: readonly string[]) => {
    const body = { findings: clauses.map((clause) => ({ clause })), person: writer };
    const owner = ownerOf({ body, own: false, sent: now, events: [] }, policy, now);
    return owner.who === 'approver' ? owner.name : finalApprover(policy).name;
  };
  const special = ownTopics(policy).map(({ id }) => ({ clause: id, name: asked([id]) }));
  return { approver: asked([]), special };
}

/** The policy's final approver, whether or not its list of people says more of them. */
export function finalApprover(policy: Policy): Person {
  const called = policy.approver.name.toLowerCase();
  const known = policy.team.people.find(
    ({ id, name }) => id.toLowerCase() === called || name.toLowerCase() === called,
  );
  return known ?? virtual(policy);
}

function virtual({ approver }: Policy): Person {
  return { id: approver.name, name: approver.name, role: approver.role, away: [] };
}

/** Whether somebody would decide on a case of their own where the policy does not want that. */
function isOwn({ body }: Asked, policy: Policy, { id }: Pick<Person, 'id'>): boolean {
  return policy.approver.fourEyes && body.person?.id === id;
}

/**
 * Whether a desk would decide on a case of its own: whoever decides there wrote it, or it was written there. One who holds
 * another person's key as well is no second pair of eyes. `decider`: who decides there, by id.
 */
export function isOwnHere(
  file: Pick<CaseFile, 'body' | 'own'>,
  policy: Policy,
  decider: string | null,
): boolean {
  return isOwn(file, policy, { id: decider ?? '' }) || (policy.approver.fourEyes && file.own);
}

/** The calendar day as the policy writes it, which sorts as time goes. */
function dayOf({ organisation }: Policy, now: number): string {
  const { year, month, day } = wallClock(organisation.timeZone)(now);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isAway({ away }: Person, today: string): boolean {
  return away.some(({ from, to }) => from <= today && today <= to);
}
