import type { CaseEvent } from '../../core/case/events.ts';
import { factsOf } from '../../core/case/facts.ts';
import type { CaseFile } from '../../core/case/file.ts';
import { type Standing, standingOf } from '../../core/case/for-draft.ts';
import { nextTurn } from '../../core/case/next-turn.ts';
import { ownerOf } from '../../core/case/owner.ts';
import { stateOf } from '../../core/case/state.ts';
import type { Situation } from '../../core/situation.ts';
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
  /** Why an answer to a case was not taken, for people, by the case's id. */
  readonly #refused = new Map<string, string>();
  /** The ids of cases whose answer from here has not left this desk. */
  #unsent: ReadonlySet<string> = new Set();

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

  /** Why the last answer to a case was not taken, for people; empty when none was refused, or one was taken since. */
  refusedFor(id: string): string {
    return this.#refused.get(id) ?? '';
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

  /** Whether a desk may bring something about cases at any time: whoever works here decides, or waits for an answer. */
  expectsMore(): boolean {
    const { way, decides } = this.ground;
    const now = this.#now();
    const waits = ({ own, events }: CaseFile) => own && stateOf(events, now).stage === 'waiting';
    return way === 'desk' && (decides || this.all().some(waits));
  }

  /** When there is next something to tell about cases that wait, in milliseconds since 1970 UTC; null where nothing is to come. */
  nextTurn(): number | null {
    return nextTurn(this.all(), this.ground.policy, this.#now());
  }

  /** What the cases of this desk do for a draft; null when none is about it. */
  standing(
    draft: Parameters<typeof standingOf>[1],
    findings: Parameters<typeof standingOf>[2],
  ): Standing | null {
    return standingOf(this.all(), draft, findings, this.ground.position, this.#now());
  }

  /** What checks are told of the case of a draft. */
  factsFor(draft: Parameters<typeof standingOf>[1]): Pick<Situation, 'cases' | 'approved'> {
    const standing = this.standing(draft, []);
    const file = standing && this.find(standing.case);
    return file ? factsOf(file, standing.release, draft.text, this.ground.policy, this.#now()) : {};
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
    return this.#ledger.inTurn(async () => {
      const problem = await decide(this.#ledger, id, word);
      if (!problem && this.ground.way !== 'here') this.#unsent = new Set([...this.#unsent, id]);
      return problem;
    });
  }

  /** Whether the answer that was given here to a case has not left this desk yet. */
  isUnsent(id: string): boolean {
    return this.#unsent.has(id);
  }

  /** A text has gone out. Resolves to the case that it belongs to, if there is one, and whether the approval held. */
  posted(gone: Gone): Promise<Posted | null> {
    return this.#ledger.inTurn(() => notePosted(this.#ledger, gone));
  }

  /**
   * Takes what came from the desk or out of a file. Resolves to why it was not taken, for people; empty when it was, or
   * when it was here before. Rejects only when it could not be kept.
   */
  take(parcel: Pick<Parcel, 'topic' | 'body' | 'for' | 're'>): Promise<string> {
    return this.#ledger.inTurn(async () => {
      const now = this.#now();
      const taken = await readArrival(parcel, (id) => this.find(id), this.ground, now);
      if ('refused' in taken) {
        this.#noteRefused(parcel, taken.refused);
        return taken.refused;
      }
      const { file, event } = taken;
      if (event.kind === 'answered') this.#refused.delete(file.id);
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

  /** Whoever waits for an answer is to know that one came which does not hold. */
  #noteRefused({ topic, re = '' }: Pick<Parcel, 'topic' | 're'>, refused: string): void {
    const file = this.find(re);
    if (topic !== 'decision' || refused === '' || !file?.own) return;
    if (stateOf(file.events, this.#now()).stage !== 'waiting') return;
    this.#refused.set(re, refused);
    this.#ledger.outside.changed();
  }

  async #look(): Promise<void> {
    const now = this.#now();
    const parcels = await allWaiting();
    const waiting = new Set(parcels.map(({ id }) => id));
    const unsent = new Set(parcels.flatMap(({ topic, re }) => (topic === 'decision' && re ? [re] : [])));
    const wasUnsent = this.#unsent;
    this.#unsent = unsent;
    if (wasUnsent.size !== unsent.size || [...wasUnsent].some((id) => !unsent.has(id)))
      this.#ledger.outside.changed();
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
        events.push({ kind: 'handed', at: now, to: owner.id, name: owner.name, why: owner.handed });
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
