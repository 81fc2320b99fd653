import type { Finding } from '../../core/finding.ts';
import type { QuestionView } from '../ui/question.tsx';
import { headingOf, type QuestionAct, spokenAct, spokenQuestion } from './words.ts';

/** A question at the button that is open, and how far the author has come with it. */
export class Question {
  readonly findings: readonly Finding[];
  readonly #mayPass: boolean;
  readonly #stepwise: boolean;
  #chosen = 0;
  #reason = '';
  #missing = false;

  constructor(findings: readonly Finding[], mayPass: boolean, stepwise: boolean) {
    this.findings = findings;
    this.#mayPass = mayPass;
    this.#stepwise = stepwise;
  }

  get reason(): string {
    return this.#reason.trim();
  }

  get asksReason(): boolean {
    return this.#mayPass && this.findings.some(({ reason }) => reason);
  }

  /** What the author can get to with Tab, in order. Enter pressed twice goes back and never on. */
  get acts(): readonly QuestionAct[] {
    if (!this.#mayPass) return ['panel', 'back'];
    return this.asksReason ? ['reason', 'back', 'go'] : ['back', 'go'];
  }

  get chosen(): QuestionAct {
    return this.acts[this.#chosen] ?? 'back';
  }

  move(by: 1 | -1): void {
    const { length } = this.acts;
    this.#chosen = (this.#chosen + by + length) % length;
  }

  write(reason: string): void {
    this.#reason = reason;
    this.#missing = false;
  }

  /** The reason with a letter that reached the page because the site holds the focus. */
  typed(key: string): string {
    return key === 'Backspace' ? this.#reason.slice(0, -1) : this.#reason + key;
  }

  /** Whether it may go on now; if a reason is missing, leads to its field. */
  mayGo(): boolean {
    if (!this.#mayPass) return false;
    this.#missing = this.asksReason && this.reason === '';
    if (this.#missing) this.#chosen = this.acts.indexOf('reason');
    return !this.#missing;
  }

  /** What a screen reader says when it opens. */
  get spoken(): string {
    return spokenQuestion(this.findings, this.#mayPass, this.chosen);
  }

  get spokenChoice(): string {
    return spokenAct(this.chosen, this.#stepwise);
  }

  view(
    place: Pick<QuestionView, 'left' | 'top' | 'dark'>,
    handlers: Pick<QuestionView, 'onAct' | 'onReason'>,
  ): QuestionView {
    return {
      ...place,
      ...handlers,
      ...headingOf(this.findings, this.#mayPass),
      messages: [...new Set(this.findings.map(({ message }) => message))],
      acts: this.acts,
      chosen: this.chosen,
      reason: this.#reason,
      isReasonMissing: this.#missing,
      stepwise: this.#stepwise,
    };
  }
}
