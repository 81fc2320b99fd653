/** Why single posts of a file were left out. */
export const FAULTS = {
  broken: 'could not be read',
  empty: 'had no words',
  repost: 'passed on somebody else’s post',
  undated: 'came in without a date, because the date could not be read',
  late: 'came after the 200,000 posts that fit',
  huge: 'took more room than a post can',
} as const;
export type Fault = keyof typeof FAULTS;

/** The most posts that are brought in at once. */
export const MOST_POSTS = 200_000;

/** A file that cannot be read at all. Its message is a sentence for people that says what to do. */
export class Unreadable extends Error {}

/** A file that is what it should be, or could be, and holds no post. */
export class WithoutPosts extends Unreadable {}

/** A table whose columns the person has to point out. */
export class Unclear extends Error {
  readonly headers: readonly string[];
  /** The first rows, for people to recognise the columns by. */
  readonly sample: readonly (readonly string[])[];

  constructor(headers: readonly string[], sample: readonly (readonly string[])[]) {
    super('The columns are not clear.');
    this.headers = headers;
    this.sample = sample;
  }
}

/** Where a reader puts what it finds. */
export interface Sink<R> {
  post(row: R): void;
  /** One post was left out or came in part. `place`: its row or number in the file, from 1. */
  fault(fault: Fault, place: number): void;
  /** Something about the file as a whole, as a sentence for people. */
  note(sentence: string): void;
}
