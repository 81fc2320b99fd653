import type { Finding } from '../../core/finding.ts';
import type { Composer } from '../composer.ts';
import { isOnDark } from '../theme.ts';
import { placeCard } from '../ui/place.ts';
import type { QuestionView } from '../ui/question.tsx';
import { type Act, actOf } from './act.ts';
import { Gesture } from './gesture.ts';
import type { Held, Open, Surroundings } from './held.ts';
import { judge, openFindings, type Verdict, wordsOf } from './judge.ts';
import { effectOf } from './keys.ts';
import { Question } from './question.ts';
import { COMMIT_MS, commit, replay } from './replay.ts';
import { Sent } from './sent.ts';
import { AGAIN_WORDS, type QuestionAct, UNCHECKED_WORDS } from './words.ts';

/** How long a press waits for an answer that is out, in milliseconds. */
const PATIENCE_MS = 300;
/** How often a box that the site mounts anew is looked for before going on is given up. */
const LOOKS = 4;

type Passed = Open & { readonly reason: string };

/** With what an attempt may go on. */
interface Leave {
  readonly checked: boolean;
  /** The author was asked. */
  readonly held: boolean;
  readonly texts: string;
  readonly passed: readonly Passed[];
}

/** Holds what the author is about to send where the policy asks for it, and lets it go on. */
export class Holder {
  readonly #around: Surroundings;
  readonly #sent: Sent;
  #held: Held | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isReplaying = false;
  readonly #gesture = new Gesture();

  constructor(around: Surroundings, signal: AbortSignal) {
    this.#around = around;
    this.#sent = new Sent((message) => around.send(message));
    // On the window, so that no listener of the site comes first.
    const options = { capture: true, signal };
    window.addEventListener('keydown', (event) => this.#onKey(event), options);
    window.addEventListener('click', (event) => this.#onEvent(event), options);
    window.addEventListener('submit', (event) => this.#onEvent(event), options);
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** A box's text or findings have changed. */
  changed(composer: Composer): void {
    this.#sent.changed(composer);
    const held = this.#held;
    if (!held?.act.drafts.includes(composer.id)) return;
    if (held.question) {
      if (this.#areKnown(held.act) && this.#textsOf(held.act) !== held.texts) this.#dismiss();
    } else if (!held.isGoingOn) {
      const verdict = this.#judged(held.act, false);
      if (verdict.does !== 'wait') this.#carryOut(held.act, verdict);
    }
  }

  /** A draft's box has left the page for good. */
  gone(id: string): void {
    this.#sent.gone(id);
    if (this.#held?.act.drafts.includes(id)) this.#dismiss();
  }

  /** What to draw; null while there is no question. */
  view(): QuestionView | null {
    const { act, question } = this.#held ?? {};
    if (!act || !question) return null;
    const composer = this.#composersOf(act)[0];
    const { means } = act;
    const control = means.by === 'form' ? means.submitter : means.control;
    const anchor = control?.checkVisibility() ? control : composer?.editor.element;
    if (!anchor) return null;
    const size = this.#around.size() ?? { width: 336, height: 200 };
    const spot = placeCard([anchor.getBoundingClientRect()], size) ?? { left: 8, top: 8 };
    return question.view(
      { ...spot, dark: isOnDark(anchor) },
      { onAct: (chosen) => this.#choose(chosen), onReason: (words) => this.#write(words) },
    );
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    const question = this.#held?.question;
    if (question && this.#worked(event, question)) swallow(event);
    else this.#onEvent(event);
  }

  #onEvent(event: Event): void {
    if (!event.isTrusted || this.#isReplaying || this.#around.isOurs(event.target)) return;
    if (!(event.target instanceof Element) || !this.#gesture.isAuthors(event)) return;
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    const act = actOf(event, this.#around.composersAround(event.target));
    if (act) this.#tried(act, event);
    else if (event.type === 'click') this.#pressedElsewhere();
  }

  #tried(act: Act, event: Event): void {
    const question = this.#held?.question;
    if (question && this.#held?.act.drafts[0] !== act.drafts[0]) this.#dismiss();
    if (this.#held) {
      // The question stays where it is: a second press says neither yes nor no.
      swallow(event);
      if (question) this.#around.announce(question.spoken);
      return;
    }
    const verdict = this.#judged(act, false);
    if (verdict.does === 'go') {
      this.#gesture.passed();
      this.#expect(act, verdict.checked, false);
      return;
    }
    swallow(event);
    this.#carryOut(act, verdict);
  }

  #pressedElsewhere(): void {
    this.#sent.pressedElsewhere();
    if (this.#held?.question) this.#dismiss();
  }

  #judged(act: Act, atLast: boolean): Verdict {
    const composers = this.#composersOf(act);
    if (!this.#around.isAlive()) {
      for (const composer of composers) composer.ask();
      return { does: 'go', checked: false };
    }
    for (const composer of composers) composer.finish();
    return judge(composers, atLast);
  }

  #carryOut(act: Act, verdict: Verdict): void {
    clearTimeout(this.#timer);
    switch (verdict.does) {
      case 'wait':
        this.#hold(act, null);
        this.#timer = setTimeout(() => this.#carryOut(act, this.#judged(act, true)), PATIENCE_MS);
        break;
      case 'go':
        this.#goOn(act, { checked: verdict.checked, held: false, texts: this.#textsOf(act), passed: [] });
        break;
      case 'ask':
        this.#ask(act, new Question(verdict.findings, true, act.sending.stepwise ?? false));
        break;
      case 'refer':
        this.#ask(act, new Question(verdict.findings, false, act.sending.stepwise ?? false));
        this.#openPanel(act, verdict.findings);
    }
  }

  #hold(act: Act, question: Question | null): void {
    const { activeElement } = document;
    const box = this.#composersOf(act).find(({ editor }) => editor.element === activeElement);
    const before = this.#held ?? { focused: activeElement, caret: box?.editor.caret() ?? null };
    const { focused, caret } = before;
    this.#held = {
      act,
      texts: this.#textsOf(act),
      focused,
      caret,
      question,
      open: this.#openIn(act),
      isGoingOn: false,
    };
  }

  #openIn(act: Act): Open[] {
    return this.#composersOf(act).flatMap((composer) =>
      openFindings(composer).map((finding) => ({
        draft: composer.id,
        clause: finding.clause,
        quote: wordsOf(composer, finding),
        wantsReason: finding.reason,
      })),
    );
  }

  #ask(act: Act, question: Question): void {
    this.#hold(act, question);
    this.#around.opened();
    this.#around.announce(question.spoken);
    this.#around.changed();
  }

  #openPanel(act: Act, [finding]: readonly Finding[]): void {
    const composers = this.#composersOf(act);
    const composer = composers.find(({ findings }) => finding && findings.includes(finding));
    if (composer && finding) this.#around.openPanel(composer, finding);
  }

  /** Works the question with a key; false when the key is the site's. */
  #worked(event: KeyboardEvent, question: Question): boolean {
    const inOurs = this.#around.isOurs(event.target);
    const effect = effectOf(event, question, inOurs);
    if (effect === 'leave') this.#dismiss();
    // In the field the browser writes the letter, and the site hears nothing of it.
    if (effect === 'text' && inOurs) event.stopImmediatePropagation();
    if (effect === 'leave' || effect === 'text') return false;
    if (effect === 'back') this.#back();
    if (effect === 'choose') this.#choose(question.chosen);
    if (effect === 'type') this.#write(question.typed(event.key));
    if (effect === 'next' || effect === 'before') {
      question.move(effect === 'next' ? 1 : -1);
      this.#around.announce(question.spokenChoice);
      this.#around.changed();
    }
    return true;
  }

  #write(reason: string): void {
    this.#held?.question?.write(reason);
    this.#around.changed();
  }

  #choose(chosen: QuestionAct): void {
    const held = this.#held;
    const question = held?.question;
    if (!held || !question) return;
    const { act, texts } = held;
    if (chosen === 'panel') this.#openPanel(act, question.findings);
    if (chosen === 'back') this.#back();
    if (chosen !== 'go') return;
    if (!question.mayGo()) {
      this.#around.changed();
      return;
    }
    const passed = held.open.map((one) => ({ ...one, reason: one.wantsReason ? question.reason : '' }));
    this.#goOn(act, { checked: true, held: true, texts, passed });
  }

  /** Puts the author where they were. */
  #back(): void {
    const held = this.#held;
    const composer =
      held && this.#composersOf(held.act).find(({ editor }) => editor.element === held.focused);
    this.#dismiss();
    if (composer && held?.caret != null) composer.editor.reveal({ from: held.caret, to: held.caret });
    else if (held?.focused instanceof HTMLElement) held.focused.focus({ preventScroll: true });
  }

  #dismiss(): void {
    clearTimeout(this.#timer);
    this.#held = null;
    this.#around.changed();
  }

  #passOver(passed: readonly Passed[]): void {
    for (const { draft, clause, quote, reason } of passed) {
      const composer = this.#around.composer(draft);
      if (composer) composer.acknowledged = [...composer.acknowledged, { clause, quote, reason }];
    }
  }

  /** Does what the author set about, once, unless the words change on the way. */
  #goOn(act: Act, { checked, held, texts, passed }: Leave): void {
    this.#hold(act, null);
    if (this.#held) this.#held = { ...this.#held, isGoingOn: true };
    this.#around.changed();
    commit(this.#composersOf(act));
    const look = (looks: number) => {
      if (!this.#areKnown(act) && looks < LOOKS) {
        this.#timer = setTimeout(look, COMMIT_MS, looks + 1);
        return;
      }
      this.#held = null;
      const composers = this.#composersOf(act);
      const [first] = composers;
      if (!first) return;
      for (const composer of composers) composer.finish();
      this.#passOver(passed);
      if (this.#textsOf(act) !== texts) {
        this.#carryOut(act, this.#judged(act, false));
        return;
      }
      this.#expect(act, checked, held);
      this.#isReplaying = true;
      const done = replay(act, first);
      this.#isReplaying = false;
      this.#gesture.passed();
      if (!done) this.#around.say(first, AGAIN_WORDS);
    };
    this.#timer = setTimeout(look, COMMIT_MS, 1);
  }

  /** The site is left to send: from now on it may be gone at any time. */
  #expect(act: Act, checked: boolean, held: boolean): void {
    const composers = this.#composersOf(act);
    for (const composer of composers) this.#sent.expect(composer, { checked, held });
    if (!checked && composers[0]) this.#around.say(composers[0], UNCHECKED_WORDS);
  }

  /** The boxes of an act that may be read. */
  #composersOf({ drafts }: Act): Composer[] {
    return drafts
      .flatMap((id) => this.#around.composer(id) ?? [])
      .filter(({ state }) => state !== 'unlisted');
  }

  /** False while the site mounts one of the boxes anew. */
  #areKnown({ drafts }: Act): boolean {
    return drafts.every((id) => this.#around.composer(id)?.isKnown);
  }

  #textsOf(act: Act): string {
    return JSON.stringify(this.#composersOf(act).map(({ text }) => text));
  }
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
