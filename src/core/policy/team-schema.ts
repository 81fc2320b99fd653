import * as v from 'valibot';
import { NETWORKS } from '../draft.ts';
import { POST_CLASSES } from '../situation.ts';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const few = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const day = v.pipe(v.string(), v.isoDate());

const account = v.strictObject({
  network: v.picklist(NETWORKS),
  /** Without "@". */
  handle: name,
  /** Page names under which the network shows it. */
  alsoShownAs: v.optional(v.array(name)),
  /** What it is for; anything when left out. */
  purpose: v.optional(v.array(v.picklist(POST_CLASSES))),
  postsPerDay: v.optional(few),
  longestSilenceDays: v.optional(few),
  /** Whether replies end with the writer's initials, such as "^JT". Either way when left out. */
  replySignOff: v.optional(v.picklist(['required', 'barred'])),
  /** Roles that may write here; every role of the list when left out. */
  writers: v.optional(v.array(name)),
});

const role = v.strictObject({ name, alsoCalled: v.optional(v.array(name)) });

const person = v.strictObject({
  id: name,
  name,
  role: v.optional(name),
  /** Who decides while this person is away, by id. */
  deputy: v.optional(name),
  /** Days out of office, the last one included. */
  away: v.array(v.strictObject({ from: day, to: day })),
});

/** Who writes where: the accounts that are in use, the roles, and the people who decide. */
export const teamSchema = v.pipe(
  v.strictObject({ accounts: v.array(account), roles: v.array(role), people: v.array(person) }),
  v.check(
    ({ accounts, roles }) =>
      subset(
        accounts.flatMap(({ writers = [] }) => writers),
        roles.map(({ name }) => name),
      ),
    'an account names a writer that is not among the roles',
  ),
  v.check(
    ({ people }) =>
      subset(
        people.flatMap(({ deputy }) => deputy ?? []),
        people.map(({ id }) => id),
      ),
    'a deputy is not among the people',
  ),
);

export type Team = v.InferOutput<typeof teamSchema>;
export type Account = Team['accounts'][number];

function subset(some: readonly string[], all: readonly string[]): boolean {
  return some.every((one) => all.includes(one));
}
