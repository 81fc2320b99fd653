import { type CaseEvent, gathered } from '../../core/case/events.ts';
import type { CaseFile } from '../../core/case/file.ts';
import { readCases } from '../../store/cases.ts';
import { database, type StoredParcel } from '../../store/database.ts';
import type { Ground } from './ground.ts';
import { readDecision } from './sealing.ts';
import { keepCase } from './shelf.ts';

/** What the cases need of the worker around them. */
export interface Outside {
  now(): number;
  /** Something has changed that is shown, or that lets a draft go. */
  changed(): void;
  /** Something waits to be sent to the desk. */
  written(): void;
  /** A case is somebody's turn: the approver's, or the author's again. */
  turned(file: CaseFile, event: CaseEvent): void;
}

/**
 * The cases that this desk knows. All that is known lies in the database first; here it is at hand, with every answer
 * verified under the keys that count now.
 */
export class Ledger {
  readonly outside: Outside;
  #ground: Ground;
  #files = new Map<string, CaseFile>();
  /** One thing after another: each rests on what the one before has kept. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(ground: Ground, outside: Outside) {
    this.#ground = ground;
    this.outside = outside;
  }

  get ground(): Ground {
    return this.#ground;
  }

  /** All cases, those touched last first. */
  all(): CaseFile[] {
    return [...this.#files.values()].sort((a, b) => b.changed - a.changed);
  }

  find(id: string): CaseFile | null {
    return this.#files.get(id) ?? null;
  }

  inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => {});
    return done;
  }

  /** Reads the cases anew, on another policy, root or team. Answers that do not hold there count no more. */
  async adopt(ground: Ground): Promise<void> {
    this.#ground = ground;
    // Those of another team, or from before there was one, stay in the database as they are.
    const here = (await readCases()).filter(
      ({ organisation }) => organisation === ground.trust.root.organisation.id,
    );
    const files = new Map(here.map((file) => [file.id, file]));
    for (const file of files.values()) {
      const events = await Promise.all(
        file.events.map(async (event) => {
          if (event.kind !== 'answered') return [event];
          const find = (id: string) => files.get(id) ?? null;
          const read = await readDecision(event.answer.envelope, find, ground);
          return read.ok && read.file.id === file.id ? [{ ...event, answer: read.answer }] : [];
        }),
      );
      files.set(file.id, { ...file, events: events.flat() });
    }
    this.#files = files;
    this.outside.changed();
  }

  /** Forgets what is not kept any more: its time was over, and somebody has deleted it. */
  async dropGone(): Promise<void> {
    const kept = new Set(await (await database()).getAllKeys('cases'));
    const gone = [...this.#files.keys()].filter((id) => !kept.has(id));
    if (gone.length === 0) return;
    for (const id of gone) this.#files.delete(id);
    this.outside.changed();
  }

  /** Keeps what is new about a case, with what is to be sent about it, both or neither. */
  async keep(file: CaseFile, parcel: StoredParcel | null): Promise<CaseFile> {
    const kept = { ...file, events: gathered(file.events) };
    const toSend = this.#ground.way === 'here' ? null : parcel;
    await keepCase(kept, toSend);
    if (toSend) this.outside.written();
    // What is at hand stays what was verified here, whatever else is kept.
    this.#files.set(kept.id, kept);
    this.outside.changed();
    return kept;
  }
}
