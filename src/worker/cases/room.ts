import type { Channel } from '../../channel.ts';
import type { CaseFile } from '../../core/case/file.ts';
import type { Finding } from '../../core/finding.ts';
import type { RecordedCase } from '../../core/record/record.ts';
import type { Parcel } from '../../desk/desk.ts';
import type { CaseRequest, DraftView, FromApprovals, ToApprovals, ToPanel } from '../../protocol.ts';
import { onChange } from '../../store/changes.ts';
import type { FactsFinder, StandingFinder } from '../drafts.ts';
import { Later } from '../later.ts';
import { ApprovalsSide } from './approvals-side.ts';
import type { Gone } from './author-acts.ts';
import { Cases } from './cases.ts';
import type { Ground } from './ground.ts';
import { notify, showBadge, tellHeld } from './notices.ts';
import { PanelCases } from './panel-side.ts';
import { draftStanding, recordedCase } from './views.ts';

/** What the room needs of the worker around it. */
export interface Around {
  now(): number;
  /** Open drafts are to be looked at again: what lets them go may have changed. */
  recheck(): void;
  /** All that there is to find in a draft. */
  findingsIn(draft: DraftView): Promise<readonly Finding[]>;
  /** Something has been written into the outbox. */
  written(): void;
  /** Cases have come, gone or changed hands. */
  moved(): void;
}

interface Inside {
  readonly cases: Cases;
  readonly panels: PanelCases;
  readonly approvals: ApprovalsSide;
}

/** A database that does not answer by then holds nothing up, in milliseconds; nothing is freed without it. */
const PATIENCE_MS = 500;
const MOMENT_MS = 10;
/** While one thing follows the other, all of it is shown only so often. */
const STORM_MS = 150;

/**
 * All that the worker does about cases, behind one door. What is asked before the cases are read waits. Drafts do not: they
 * are checked as if there were none, and once more when the cases are at hand.
 */
export class CaseRoom {
  /** Resolves when the cases are at hand, or cannot be had in time. */
  readonly #ready: Promise<void>;
  readonly #around: Around;
  readonly #inside: Later<Inside>;
  #cases: Cases | null = null;
  #showing: ReturnType<typeof setTimeout> | null = null;
  #shown = 0;
  #isLooking = false;

  constructor(ground: Promise<Ground>, around: Around) {
    this.#around = around;
    const opening = ground.then((it) => this.#open(it));
    this.#inside = new Later(opening);
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
    this.#ready = Promise.race([patience, opening.then(() => {})]).catch(() => {});
    onChange(['outbox'], () => this.look());
    // What is past its time is deleted on the records page, together with records.
    onChange(['records'], () => this.#inside.use(({ cases }) => void cases.dropGone().catch(() => {})));
  }

  async #open(ground: Ground): Promise<Inside> {
    const { now } = this.#around;
    const cases = await Cases.open(ground, {
      now,
      changed: () => this.#changed(),
      written: () => this.#around.written(),
      turned: (file: CaseFile, event) => notify(file, event, cases, now()),
    });
    this.#cases = cases;
    this.#around.recheck();
    this.#around.moved();
    showBadge(cases, now());
    void cases.look();
    return {
      cases,
      panels: new PanelCases(cases, now, (draft) => this.#around.findingsIn(draft)),
      approvals: new ApprovalsSide(cases, now),
    };
  }

  /** Puts another policy, root or team under the cases. */
  adopt(ground: Promise<Ground>): void {
    this.#inside.use(({ cases }) => void cases.adopt(ground).then(() => cases.look()));
  }

  /** What a case does for a draft; nothing while the cases are not at hand. */
  readonly standing: StandingFinder = (draft, findings) =>
    this.#cases && draftStanding(this.#cases, draft, findings, this.#around.now());

  /** What checks are told of the case of a draft; nothing while the cases are not at hand. */
  readonly factsFor: FactsFinder = (draft) => this.#cases?.factsFor(draft) ?? {};

  /** A text has gone out. Never rejects. */
  async posted({ network, kind, account, text, media }: Gone): Promise<RecordedCase | null> {
    try {
      await this.#ready;
      const posted = await this.#cases?.posted({ network, kind, account, text, media });
      return posted ? recordedCase(posted, this.#around.now()) : null;
    } catch {
      // The post is out; its record is kept without the case rather than not at all.
      return null;
    }
  }

  /** Takes what came from the desk. Resolves to why it was not taken, for people. Rejects when it could not be kept. */
  take(parcel: Parcel): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#inside.use(({ cases }) => void cases.take(parcel).then(resolve, reject));
    });
  }

  /** The ids of this desk's own cases that may still get an answer. */
  async awaited(): Promise<string[]> {
    await this.#ready;
    return this.#cases?.awaited() ?? [];
  }

  /** Whether cases or answers may come over a desk at any time. */
  expectsMore(): boolean {
    return this.#cases?.expectsMore() ?? false;
  }

  /** When there is next something to look at, in milliseconds since 1970 UTC. */
  nextTurn(): number | null {
    return this.#cases?.nextTurn() ?? null;
  }

  /** Looks what time and the desk have brought. */
  look(): void {
    // One that has not begun yet sees whatever has come until it does.
    if (this.#isLooking) return;
    this.#isLooking = true;
    this.#inside.use(({ cases }) => {
      void cases
        .look(() => {
          this.#isLooking = false;
        })
        .then(() => tellHeld(cases, this.#around.now()))
        .catch(() => {});
    });
  }

  addPanel(channel: Channel<ToPanel>): void {
    this.#inside.use(({ panels }) => panels.add(channel));
  }

  removePanel(channel: Channel<ToPanel>): void {
    this.#inside.use(({ panels }) => panels.remove(channel));
  }

  fromPanel(channel: Channel<ToPanel>, message: CaseRequest): void {
    this.#inside.use(({ panels }) => panels.take(channel, message));
  }

  fromApprovals(channel: Channel<ToApprovals>, message: FromApprovals): void {
    this.#inside.use(({ approvals }) => approvals.take(channel, message));
  }

  removeApprovals(channel: Channel<ToApprovals>): void {
    this.#inside.use(({ approvals }) => approvals.remove(channel));
  }

  /** Many cases may come at once; what they change is shown once for all that came within a moment. */
  #changed(): void {
    if (this.#showing) return;
    const since = performance.now() - this.#shown;
    this.#showing = setTimeout(
      () => {
        this.#showing = null;
        this.#shown = performance.now();
        this.#show();
      },
      Math.max(MOMENT_MS, STORM_MS - since),
    );
  }

  #show(): void {
    // While the cases are being read nobody has seen them yet.
    if (!this.#cases) return;
    this.#around.recheck();
    this.#around.moved();
    showBadge(this.#cases, this.#around.now());
    this.#inside.use(({ panels, approvals }) => {
      panels.show();
      approvals.show();
    });
  }
}
