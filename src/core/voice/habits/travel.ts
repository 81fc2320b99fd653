/** What fewer posts show may be about one person or event, and is no habit that others need to know. */
const FEWEST = 3;
/** A name on a network, or a phone number, wherever a post has it. */
const SOMEBODY = /^[pm]:|@\w|(?:\d\D?){7}/;

/** Whether a habit may leave this device, in a policy that everybody can read. `posts`: how many show it. */
export function mayTravel(term: string, posts: number): boolean {
  return posts >= FEWEST && !SOMEBODY.test(term);
}
