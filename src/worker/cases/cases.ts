import type { CaseEvent } from '../../core/case/events.ts';
import type { CaseFile } from '../../core/case/file.ts';
import { type Standing, standingOf } from '../../core/case/for-draft.ts';
import { ownerOf } from '../../core/case/owner.ts';
import { disturbFrom } from '../../core/case/quiet.ts';
import { stateOf } from '../../core/case/state.ts';
import type { Parcel } from '../../desk/desk.ts';
import { decide } from './approver-acts.ts';
import { type Gone, notePosted, type Posted, type Put, put, takeStep } from './author-acts.ts';
import type { Ground } from './ground.ts';
import { readArrival } from './intake.ts';
import { Ledger, type Outside } from './ledger.ts';
import type { Word } from './sealing.ts';
import { allWaiting } from './shelf.ts';

/** The cases of this desk, as author and as approver. */
export class Cases {
  readonly #ledger: Ledger;

  private constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Reads what this desk has kept. */
  static async open(ground: Ground, outside: Outside): Promise<Cases> {
    const cases = new Cases(new Ledger(ground, outside));
    await cases.adopt(ground);
    return cases;
  }

  get ground(): Ground {
    return this.#ledger.ground;
  }

  /** All cases, those touched last first. */
  all(): CaseFile[] {
    return this.#ledger.all();
  }

  find(id: string): CaseFile | null {
    return this.#ledger.find(id);
  }

  /** Puts another policy, root or team under the cases. Answers that do not hold under it count no more. */
  adopt(ground: Ground | Promise<Ground>): Promise<void> {
    return this.#ledger.inTurn(async () => this.#ledger.adopt(await ground));
  }

  /** The ids of cases that this desk wrote and that wait for an answer, or may get another one. */
  awaited(): string[] {
    const now = this.#now();
    return this.all()
      .filter(({ own, events }) => own && !['withdrawn', 'posted'].includes(stateOf(events, now).stage))
      .map(({ id }) => id);
  }

  /** When a case may next go on to somebody else, or the quiet hours end while one waits; in milliseconds since 1970 UTC; null where none may. */
  nextTurn(): number | null {
    const now = this.#now();
    const { policy } = this.ground;
    const patience = policy.promises.approverAnswersWithinMinutes * 60_000;
    const turns = this.all().flatMap((file) => {
      const owner = ownerOf(file, policy, now);
      return owner.who === 'approver' && owner.since + patience > now ? [owner.since + patience] : [];
    });
    if (turns.length === 0) return null;
    const wakes = disturbFrom(policy, now);
    return Math.min(...turns, ...(wakes > now ? [wakes] : []));
  }

  /** What the cases of this desk do for a draft; null when none is about it. */
  standing(
    draft: Parameters<typeof standingOf>[1],
    findings: Parameters<typeof standingOf>[2],
  ): Standing | null {
    return standingOf(this.all(), draft, findings, this.ground.position, this.#now());
  }

  /** Puts a draft before the approver. The same id again changes nothing. Resolves to what went wrong, for people. */
  put(draft: Put): Promise<string> {
    return this.#ledger.inTurn(() => put(this.#ledger, draft));
  }

  /** Takes a case back, or asks again. Resolves to what went wrong, for people. */
  step(id: string, step: 'withdraw' | 'nudge'): Promise<string> {
    return this.#ledger.inTurn(() => takeStep(this.#ledger, id, step));
  }

  /** Signs what the approver at this desk decides. Resolves to what went wrong, for people. */
  decide(id: string, word: Word): Promise<string> {
    return this.#ledger.inTurn(() => decide(this.#ledger, id, word));
  }

  /** A text has gone out. Resolves to the case that it belongs to, if there is one, and whether the approval held. */
  posted(gone: Gone): Promise<Posted | null> {
    return this.#ledger.inTurn(() => notePosted(this.#ledger, gone));
  }

  /**
   * Takes what came from the desk or out of a file. Resolves to why it was not taken, for people; empty when it was, or
   * when it was here before. Rejects only when it could not be kept.
   */
  take(parcel: Pick<Parcel, 'topic' | 'body' | 'for'>): Promise<string> {
    return this.#ledger.inTurn(async () => {
      const now = this.#now();
      const taken = await readArrival(parcel, (id) => this.find(id), this.ground, now);
      if ('refused' in taken) return taken.refused;
      const { file, event } = taken;
      const kept = await this.#ledger.keep({ ...file, changed: now, events: [...file.events, event] }, null);
      this.#ledger.outside.turned(kept, event);
      return '';
    });
  }

  /** Forgets cases that were deleted. */
  dropGone(): Promise<void> {
    return this.#ledger.inTurn(() => this.#ledger.dropGone());
  }

  /** Looks what time has brought: cases that went on to a deputy, and what the desk has taken out of the outbox. `begun`: it is its turn. */
  look(begun: () => void = () => {}): Promise<void> {
    return this.#ledger.inTurn(() => {
      begun();
      return this.#look();
    });
  }

  async #look(): Promise<void> {
    const now = this.#now();
    const waiting = new Set((await allWaiting()).map(({ id }) => id));
    for (const file of this.all()) {
      const events: CaseEvent[] = [];
      const { sent } = stateOf(file.events, now);
      if (file.own && sent === null && !waiting.has(file.id)) events.push({ kind: 'sent', at: now });
      const owner = ownerOf(file, this.ground.policy, now);
      const isNew =
        owner.who === 'approver' &&
        owner.handed !== null &&
        !file.events.some((event) => event.kind === 'handed' && event.to === owner.id);
      if (isNew && owner.handed) {
        events.push({ kind: 'handed', at: now, to: owner.id, why: owner.handed });
      }
      if (events.length === 0) continue;
      const kept = await this.#ledger.keep({ ...file, events: [...file.events, ...events] }, null);
      for (const event of events) this.#ledger.outside.turned(kept, event);
    }
  }

  #now(): number {
    return this.#ledger.outside.now();
  }
}
