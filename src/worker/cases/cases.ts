import { type CaseBody, caseFindings, MAX_CASE_TEXT } from '../../core/case/body.ts';
import { type CaseEvent, gathered } from '../../core/case/events.ts';
import type { CaseFile } from '../../core/case/file.ts';
import { type Standing, standingOf } from '../../core/case/for-draft.ts';
import { finalApprover, isOwn, ownerOf } from '../../core/case/owner.ts';
import { disturbFrom } from '../../core/case/quiet.ts';
import { frees, stateOf } from '../../core/case/state.ts';
import { sameText } from '../../core/case/text.ts';
import type { Finding } from '../../core/finding.ts';
import type { Keys } from '../../core/signing/keys.ts';
import { sentenceOf } from '../../core/signing/refusals.ts';
import type { Parcel } from '../../desk/desk.ts';
import type { StoredParcel } from '../../store/database.ts';
import { keyFor, ownKeys } from '../../store/keys.ts';
import type { Ground } from './ground.ts';
import { readArrival } from './intake.ts';
import { newCase, newDecision, newStep, readDecision, type Word } from './sealing.ts';
import { allWaiting, keepCase, readCases } from './shelf.ts';

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

/** A draft as it is put before the approver. */
export interface Put {
  readonly id: string;
  readonly draft: string | null;
  readonly body: Omit<CaseBody, 'findings' | 'policyVersion' | 'person' | 'reason'> & {
    readonly findings: readonly Finding[];
  };
}

/** The case of a text that has gone out, and whether an approval held for it. */
export interface Posted {
  readonly file: CaseFile;
  readonly approved: boolean;
}

/**
 * The cases of this desk, as author and as approver. All that is known lies in the database first; here it is at hand, with
 * every answer verified under the keys that count now.
 */
export class Cases {
  readonly #outside: Outside;
  #ground: Ground;
  #files = new Map<string, CaseFile>();
  /** One thing after another: each rests on what the one before has kept. */
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(ground: Ground, outside: Outside) {
    this.#ground = ground;
    this.#outside = outside;
  }

  /** Reads what this desk has kept. */
  static async open(ground: Ground, outside: Outside): Promise<Cases> {
    const cases = new Cases(ground, outside);
    await cases.adopt(ground);
    return cases;
  }

  get ground(): Ground {
    return this.#ground;
  }

  /** All cases, those touched last first. */
  all(): CaseFile[] {
    return [...this.#files.values()].sort((a, b) => b.changed - a.changed);
  }

  /** Puts another policy, root or team under the cases. Answers that do not hold under it count no more. */
  adopt(ground: Ground | Promise<Ground>): Promise<void> {
    return this.#inTurn(async () => this.#adopt(await ground));
  }

  async #adopt(ground: Ground): Promise<void> {
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
          // Whether it has run out is told by the clock, whenever it matters.
          const read = await readDecision(event.answer.envelope, find, ground, event.answer.decided);
          return read.ok && read.file.id === file.id ? [{ ...event, answer: read.answer }] : [];
        }),
      );
      files.set(file.id, { ...file, events: events.flat() });
    }
    this.#files = files;
    this.#outside.changed();
  }

  /** The ids of cases that this desk wrote and that wait for an answer, or may get another one. */
  awaited(): string[] {
    const now = this.#outside.now();
    return this.all()
      .filter(({ own, events }) => own && !['withdrawn', 'posted'].includes(stateOf(events, now).stage))
      .map(({ id }) => id);
  }

  /** When a case may next go on to somebody else, or the quiet hours end while one waits; in milliseconds since 1970 UTC; null where none may. */
  nextTurn(): number | null {
    const now = this.#outside.now();
    const patience = this.#ground.policy.promises.approverAnswersWithinMinutes * 60_000;
    const turns = this.all().flatMap((file) => {
      const owner = ownerOf(file, this.#ground.policy, now);
      return owner.who === 'approver' && owner.since + patience > now ? [owner.since + patience] : [];
    });
    if (turns.length === 0) return null;
    const wakes = disturbFrom(this.#ground.policy, now);
    return Math.min(...turns, ...(wakes > now ? [wakes] : []));
  }

  /** What the cases of this desk do for a draft; null when none is about it. */
  standing(
    draft: Parameters<typeof standingOf>[1],
    findings: Parameters<typeof standingOf>[2],
  ): Standing | null {
    return standingOf(this.all(), draft, findings, this.#outside.now());
  }

  /** Puts a draft before the approver. The same id again changes nothing. Resolves to what went wrong, for people. */
  put(put: Put): Promise<string> {
    return this.#inTurn(() => this.#put(put));
  }

  async #put({ id, draft, body }: Put): Promise<string> {
    if (this.#files.has(id)) return '';
    if (body.text.trim() === '') return 'There is nothing to send yet. Write your draft first.';
    if (body.text.length > MAX_CASE_TEXT) return 'This text is too long to be sent to the approver.';
    const { policy } = this.#ground;
    const now = this.#outside.now();
    const asks = body.findings.some(({ level }) => level === 'approval' || level === 'block');
    const signer = await keyFor('author', now);
    const file = await newCase(
      id,
      {
        ...body,
        findings: caseFindings(body.findings),
        reason: body.correction ? 'correction' : asks ? 'findings' : 'choice',
        policyVersion: policy.version,
        person: this.#author(),
      },
      draft,
      this.#ground,
      signer,
      now,
    );
    const isHere = this.#ground.way === 'here';
    const events: CaseEvent[] = isHere
      ? [
          { kind: 'sent', at: now },
          { kind: 'received', at: now },
        ]
      : [];
    await this.#keep(
      { ...file, events },
      { id, topic: 'case', body: file.envelope, for: signer.kid, written: now },
    );
    return '';
  }

  /** Takes a case back, or asks again. Resolves to what went wrong, for people. */
  step(id: string, step: 'withdraw' | 'nudge'): Promise<string> {
    return this.#inTurn(() => this.#step(id, step));
  }

  async #step(id: string, step: 'withdraw' | 'nudge'): Promise<string> {
    const file = this.#files.get(id);
    if (!file?.own) return 'This case is not here any more.';
    const now = this.#outside.now();
    const { stage, steps } = stateOf(file.events, now);
    if (stage === 'withdrawn' || stage === 'posted') return '';
    if (step === 'nudge' && stage !== 'waiting') return 'This case has been decided.';
    const signer = (await ownKeys('author')).find(({ kid }) => kid === file.author);
    if (!signer) return 'The key that this case was signed with is not on this device any more.';
    const number = steps + 1;
    const event: CaseEvent =
      step === 'nudge'
        ? { kind: 'nudged', at: now, number }
        : { kind: 'withdrawn', at: now, number, note: '' };
    await this.#keep(
      { ...file, changed: now, events: [...file.events, event] },
      {
        id: `${id}-step-${number}`,
        topic: 'step',
        body: await newStep(file, step, number, signer, now),
        for: file.author,
        written: now,
      },
    );
    return '';
  }

  /** Signs what the approver at this desk decides. Resolves to what went wrong, for people. */
  decide(id: string, word: Word): Promise<string> {
    return this.#inTurn(() => this.#decide(id, word));
  }

  async #decide(id: string, word: Word): Promise<string> {
    const file = this.#files.get(id);
    if (!file) return 'This case is not here any more.';
    const now = this.#outside.now();
    const { stage } = stateOf(file.events, now);
    if (stage === 'withdrawn') return 'The author has taken this back. Nothing was decided.';
    if (stage === 'posted') return 'This has been posted. Nothing was changed.';
    const approver = await this.#approver();
    if (!approver) return 'This desk has no approver’s key that your organisation lists.';
    if (isOwn(file, this.#ground.policy, { id: approver.person })) return sentenceOf('self-made');
    if (word.verdict !== 'declined' && word.frees && word.verdict === 'approved' && isBlocked(file)) {
      return 'Your policy lets nobody approve what it blocks. Suggest other words, or decline.';
    }
    const envelope = await newDecision(file, word, this.#ground, approver, now);
    const find = () => file;
    const read = await readDecision(envelope, find, this.#ground, now);
    if (!read.ok) return sentenceOf(read.refusal);
    const event: CaseEvent = { kind: 'answered', at: now, answer: read.answer };
    await this.#keep(
      { ...file, changed: now, events: [...file.events, event] },
      {
        id: crypto.randomUUID(),
        topic: 'decision',
        body: envelope,
        for: file.address ?? file.author,
        re: id,
        written: now,
      },
    );
    return '';
  }

  /**
   * Takes what came from the desk or out of a file. Resolves to why it was not taken, for people; empty when it was, or
   * when it was here before. Rejects only when it could not be kept.
   */
  take(parcel: Pick<Parcel, 'topic' | 'body' | 'for'>): Promise<string> {
    return this.#inTurn(async () => {
      const now = this.#outside.now();
      const taken = await readArrival(parcel, (id) => this.#files.get(id) ?? null, this.#ground, now);
      if ('refused' in taken) return taken.refused;
      const { file, event } = taken;
      const kept = await this.#keep({ ...file, changed: now, events: [...file.events, event] }, null);
      this.#outside.turned(kept, event);
      return '';
    });
  }

  /** A text has gone out. Resolves to the case that it belongs to, if there is one, and whether the approval held. */
  posted(sent: Parameters<typeof standingOf>[1]): Promise<Posted | null> {
    return this.#inTurn(() => this.#posted(sent));
  }

  async #posted(sent: Parameters<typeof standingOf>[1]): Promise<Posted | null> {
    const now = this.#outside.now();
    const here = this.all().filter(
      ({ own, body }) =>
        own && body.network === sent.network && body.kind === sent.kind && body.account === sent.account,
    );
    const freed = here.find(({ events }) => frees(events, sent.text, now));
    const file =
      freed ??
      here.find(
        ({ body, events }) =>
          sameText(body.text, sent.text) && !['withdrawn', 'posted'].includes(stateOf(events, now).stage),
      );
    if (!file) return null;
    const event: CaseEvent = { kind: 'posted', at: now, text: sent.text };
    await this.#keep({ ...file, changed: now, events: [...file.events, event] }, null);
    return { file, approved: freed !== undefined };
  }

  /** Looks what time has brought: cases that went on to a deputy, and what the desk has taken out of the outbox. */
  look(): Promise<void> {
    return this.#inTurn(() => this.#look());
  }

  async #look(): Promise<void> {
    const now = this.#outside.now();
    const waiting = new Set((await allWaiting()).map(({ id }) => id));
    for (const file of this.all()) {
      const events: CaseEvent[] = [];
      const { sent } = stateOf(file.events, now);
      if (file.own && sent === null && !waiting.has(file.id)) events.push({ kind: 'sent', at: now });
      const owner = ownerOf(file, this.#ground.policy, now);
      const isNew =
        owner.who === 'approver' &&
        owner.handed !== null &&
        !file.events.some((event) => event.kind === 'handed' && event.to === owner.id);
      if (isNew && owner.handed) {
        events.push({ kind: 'handed', at: now, to: owner.id, why: owner.handed });
      }
      if (events.length === 0) continue;
      const kept = await this.#keep({ ...file, events: [...file.events, ...events] }, null);
      for (const event of events) this.#outside.turned(kept, event);
    }
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => {});
    return done;
  }

  async #keep(file: CaseFile, parcel: StoredParcel | null): Promise<CaseFile> {
    const kept = { ...file, events: gathered(file.events) };
    const toSend = this.#ground.way === 'here' ? null : parcel;
    await keepCase(kept, toSend);
    if (toSend) this.#outside.written();
    // What is at hand stays what was verified here, whatever else is kept.
    this.#files.set(kept.id, kept);
    this.#outside.changed();
    return kept;
  }

  #author(): CaseBody['person'] {
    const { person, policy } = this.#ground;
    if (person === null) return null;
    const own = [...policy.team.people, finalApprover(policy)].find(({ id }) => id === person);
    return own ? { id: own.id, name: own.name } : null;
  }

  async #approver(): Promise<{ readonly keys: Keys; readonly person: string } | null> {
    const { approverKeys } = this.#ground.trust;
    for (const keys of await ownKeys('approver')) {
      const listed = approverKeys.get(keys.kid);
      if (listed) return { keys, person: listed.person };
    }
    return null;
  }
}

/** What a policy blocks, nobody's word lets out. */
export function isBlocked({ body }: CaseFile): boolean {
  return body.findings.some(({ level }) => level === 'block');
}
