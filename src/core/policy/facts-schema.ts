import * as v from 'valibot';
import { phraseProblem } from '../check/text/phrase.ts';
import { inOrder, name, timeOfDay } from './parts.ts';

const label = v.pipe(
  v.string(),
  v.check((text) => phraseProblem(text) === null, 'a label must read as a phrase'),
);
const labels = v.pipe(v.array(label), v.minLength(1));
/** One with a dot first is a suffix, such as ".gov". */
const domain = v.pipe(v.string(), v.regex(/^\.?[a-z0-9-]+(?:\.[a-z0-9-]+){0,8}$/));

/** What is true of the organisation, to hold drafts against. */
export const factsSchema = v.strictObject({
  phones: v.array(
    v.strictObject({
      labels,
      number: name,
      /** What people call it about. Weaker than a name: it tells whose number was meant, not that one is wrong. */
      topics: v.optional(v.array(label)),
    }),
  ),
  addresses: v.array(v.strictObject({ labels, address: name })),
  /** On ordinary weekdays. */
  hours: v.array(inOrder(v.strictObject({ labels, from: timeOfDay, to: timeOfDay }))),
  /** Official and partner domains. */
  domains: v.array(domain),
  /** Accounts outside the organisation whose posts may be passed on, "*" for any ending. */
  trustedAccounts: v.array(name),
  /** People by their right titles, such as "Kim Osei", "Public Works Director". */
  people: v.array(v.strictObject({ name, title: name })),
});
