import * as v from 'valibot';
import { NETWORKS } from '../draft.ts';
import { POST_CLASSES } from '../situation.ts';
import { count, day, inOrder, name } from './parts.ts';

const account = v.strictObject({
  network: v.picklist(NETWORKS),
  /** Without "@". */
  handle: name,
  /** Page names under which the network shows it. */
  alsoShownAs: v.optional(v.array(name)),
  /** What it is for; anything when left out. */
  purpose: v.optional(v.array(v.picklist(POST_CLASSES))),
  postsPerDay: v.optional(count),
  longestSilenceDays: v.optional(count),
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
  away: v.array(inOrder(v.strictObject({ from: day, to: day }))),
});

/** Who writes where: the accounts that are in use, the roles, and the people who decide. */
export const teamSchema = v.strictObject({
  accounts: v.array(account),
  roles: v.array(role),
  people: v.array(person),
});

export type Team = v.InferOutput<typeof teamSchema>;
export type Account = Team['accounts'][number];
