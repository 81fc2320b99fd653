import { wallClock } from '../check/text/clock.ts';
import type { Policy } from '../policy/schema.ts';
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

/** Who has a case now, by the policy's order of deputies. `now`: milliseconds since 1970 UTC. */
export function ownerOf(file: CaseFile, policy: Policy, now: number): Owner {
  const { stage } = stateOf(file.events, now);
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
  // Each of them has the policy's time, one after the other.
  const passed = Math.min(able.length - 1, Math.max(0, Math.floor((now - file.sent) / patience)));
  const { id, name } = able[passed] ?? last;
  const since = file.sent + passed * patience;
  const handed = passed > 0 ? 'silent' : able[0] === first ? null : obstacle(first);
  return { who: 'approver', id, name, since, due: now - since > patience ? 'late' : 'in-time', handed };
}

/** Those who may decide on a case, in the policy's order: who is asked first, then each one's deputy. */
export function chainOf({ body }: Pick<CaseFile, 'body'>, policy: Policy): Person[] {
  const { people } = policy.team;
  const clauses = new Set(body.findings.map(({ clause }) => clause));
  const topics = [...policy.topics, ...policy.layers.flatMap((layer) => layer.topics)];
  const special = topics.find(({ id, approver }) => approver !== undefined && clauses.has(id))?.approver;
  const chain: Person[] = [];
  let next: Person | undefined = people.find(({ id }) => id === special) ?? finalApprover(policy);
  while (next && !chain.includes(next)) {
    chain.push(next);
    const { deputy }: Person = next;
    next = people.find(({ id }) => id === deputy);
  }
  return chain;
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
export function isOwn({ body }: Pick<CaseFile, 'body'>, policy: Policy, { id }: Pick<Person, 'id'>): boolean {
  return policy.approver.fourEyes && body.person?.id === id;
}

/** The calendar day as the policy writes it, which sorts as time goes. */
function dayOf({ organisation }: Policy, now: number): string {
  const { year, month, day } = wallClock(organisation.timeZone)(now);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isAway({ away }: Person, today: string): boolean {
  return away.some(({ from, to }) => from <= today && today <= to);
}
