import { type JetStreamManager, jetstreamManager, type StoredMsg } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import type { Mark } from './marks.ts';
import { GET, type StreamName } from './subjects.ts';

const PATIENCE = 10_000;
/** How many questions are out at a time. */
const WINDOW = 64;

/** Messages in the order in which they were taken, and the last of them or the old mark. */
export interface ReadOn {
  readonly messages: readonly StoredMsg[];
  readonly mark: Mark | undefined;
}

/** Reads streams by asking for single messages, which needs no consumer and leaves nothing behind at the server. */
export class Reader {
  private constructor(private readonly direct: JetStreamManager['direct']) {}

  static async over(connection: NatsConnection): Promise<Reader> {
    const options = { apiPrefix: GET, checkAPI: false, timeout: PATIENCE };
    return new Reader((await jetstreamManager(connection, options)).direct);
  }

  /** The newest message under each of `subjects` that has one. A server can permit this by subject. */
  async newest(stream: StreamName, subjects: readonly string[]): Promise<StoredMsg[]> {
    const found: StoredMsg[] = [];
    for (let i = 0; i < subjects.length; i += WINDOW) {
      const answers = await Promise.all(
        subjects.slice(i, i + WINDOW).map((last_by_subj) => this.direct.getMessage(stream, { last_by_subj })),
      );
      found.push(...answers.filter((message) => message !== null));
    }
    return found;
  }

  /**
   * Every message under `subject`, which may have wildcards, that came after `mark`; where there is no mark that holds, those
   * that the stream took at `since` or later, in milliseconds since 1970 UTC.
   */
  async readOn(stream: StreamName, subject: string, mark: Mark | undefined, since = 0): Promise<ReadOn> {
    const messages: StoredMsg[] = [];
    const isHeld = mark && (await this.#stillHolds(stream, mark));
    let from = isHeld ? mark.seq + 1 : await this.#firstSince(stream, since);
    // One question tells that there is nothing, as is usual; then more at a time.
    for (let window = 1; ; window = Math.min(window * 8, WINDOW)) {
      const answers = await Promise.all(
        Array.from({ length: window }, (_, i) => this.#next(stream, subject, from + i)),
      );
      for (const message of answers) {
        if (!message || message.seq < from) continue;
        messages.push(message);
        from = message.seq + 1;
      }
      if (answers.includes(null)) break;
    }
    const last = messages.at(-1);
    return { messages, mark: last ? markOf(last) : mark };
  }

  /** Every message under `subject` after `mark`, or from the first where there is none, up to `last`, which is known. */
  async upTo(
    stream: StreamName,
    subject: string,
    mark: Mark | undefined,
    last: StoredMsg,
  ): Promise<StoredMsg[]> {
    const messages: StoredMsg[] = [];
    // A mark beyond the last is of a stream that there is no more.
    let from = mark && mark.seq < last.seq ? mark.seq + 1 : 1;
    while (from < last.seq) {
      const message = await this.#next(stream, subject, from);
      if (!message || message.seq >= last.seq) break;
      messages.push(message);
      from = message.seq + 1;
    }
    return [...messages, last];
  }

  /** False when the stream is another one than the one that the mark was set in. */
  async #stillHolds(stream: StreamName, { seq, at }: Mark): Promise<boolean> {
    const there = await this.direct.getMessage(stream, { seq });
    if (there) return markOf(there).at === at;
    // It was replaced or grew too old; then there is a later one, or the stream begins anew and reading all of it is cheap.
    return (await this.#next(stream, '>', seq)) !== null;
  }

  /** The place from which on everything was taken at `since` or later: by doubling, then by halving what is left. */
  async #firstSince(stream: StreamName, since: number): Promise<number> {
    let [low, high] = [1, Number.POSITIVE_INFINITY];
    while (since > 0 && low < high) {
      const at = high === Number.POSITIVE_INFINITY ? low * 2 - 1 : Math.floor((low + high) / 2);
      const there = await this.#next(stream, '>', at);
      if (there && there.time.getTime() < since) low = there.seq + 1;
      else high = at;
    }
    return low;
  }

  /** The first message under `subject` at `seq` or after it. */
  #next(stream: StreamName, subject: string, seq: number): Promise<StoredMsg | null> {
    return this.direct.getMessage(stream, { seq, next_by_subj: subject });
  }
}

export function markOf(message: StoredMsg): Mark {
  return { seq: message.seq, at: message.timestamp };
}
