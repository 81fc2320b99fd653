import type { Checker } from '../core/check/checker.ts';
import { settle } from '../core/check/settle.ts';
import { type Assessment, type Finding, mayIgnore } from '../core/finding.ts';
import type { Situation } from '../core/situation.ts';
import type { DraftView, FromPage, Ignored } from '../protocol.ts';
import { keepNewest } from './newest.ts';

type DraftMessage = Extract<FromPage, { type: 'draft' }>;

type DraftFacts = Pick<DraftView, 'id' | 'network' | 'account' | 'kind' | 'field' | 'text' | 'media'>;

/** What a case does for a draft in which these things were found. */
export type StandingFinder = (draft: DraftFacts, findings: readonly Finding[]) => DraftView['standing'];
/** What checks are told of the case of a draft. */
export type FactsFinder = (draft: DraftFacts) => Pick<Situation, 'cases' | 'approved'>;

/**
 * The drafts that are open in one tab. The page holds the truth and sends a draft whole, so nothing here
 * needs to outlive the worker.
 */
export class Drafts {
  /** Least recently used first. */
  readonly #views = new Map<string, DraftView>();
  /** What each draft was checked as, so that it can be checked again under another policy. */
  readonly #messages = new Map<string, DraftMessage>();

  /** Checks a draft and keeps what it found. `standing`: what a case does for it. */
  take(message: DraftMessage, checker: Checker, standing: StandingFinder, situation: Situation): DraftView {
    const { type: _, revision: __, caret, typing, ...facts } = message;
    const all = checker.check({ ...facts, media: facts.media ?? undefined }, situation);
    const relevant = all.findings.filter(
      (finding) =>
        !(
          mayIgnore(finding) &&
          isIgnored(message.ignored, finding.clause, facts.text.slice(finding.from, finding.to))
        ),
    );
    const { shown, waiting } = settle(relevant, { text: facts.text, caret, typing });
    const assessment: Assessment = { ...all, findings: shown };
    const view: DraftView = { ...facts, assessment, waiting, standing: standing(facts, relevant) };
    keepNewest(this.#views, view.id, view);
    keepNewest(this.#messages, view.id, message);
    return view;
  }

  /** The drafts as they were checked last, least recently used first. */
  messages(): DraftMessage[] {
    return [...this.#views.keys()].flatMap((id) => this.#messages.get(id) ?? []);
  }

  remove(id: string): void {
    this.#views.delete(id);
    this.#messages.delete(id);
  }

  /** Most recently used first. */
  views(): DraftView[] {
    return [...this.#views.values()].reverse();
  }
}

function isIgnored(ignored: readonly Ignored[], clause: string, quote: string): boolean {
  return ignored.some((entry) => entry.clause === clause && entry.quote === quote);
}
