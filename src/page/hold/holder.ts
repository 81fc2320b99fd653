import type { Finding } from '../../core/finding.ts';
import type { Standing } from '../../protocol.ts';
import type { Composer } from '../composer.ts';
import { placeCard } from '../ui/place.ts';
import type { QuestionView } from '../ui/question.tsx';
import { type Act, actOf } from './act.ts';
import { Boxes } from './boxes.ts';
import { Gesture } from './gesture.ts';
import type { Held, Leave, Surroundings } from './held.ts';
import type { Verdict } from './judge.ts';
import { effectOf } from './keys.ts';
import { Outgoing } from './outgoing.ts';
import { Question } from './question.ts';
import { COMMIT_MS, commit, replay } from './replay.ts';
import { AGAIN_WORDS, BUSY_WORDS, type QuestionAct, UNCHECKED_WORDS } from './words.ts';

/** How long a press waits for an answer that is out, in milliseconds: waiting for a slow worker beats a post unchecked. */
const PATIENCE_MS = 1000;
/** How often a box that the site mounts anew is looked for before going on is given up. */
const LOOKS = 4;

/** Holds what the author is about to send where the policy asks for it, and lets it go on. */
export class Holder {
  readonly #around: Surroundings;
  readonly #outgoing: Outgoing;
  readonly #boxes: Boxes;
  #held: Held | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isReplaying = false;
  readonly #gesture = new Gesture();

  constructor(around: Surroundings, signal: AbortSignal) {
    this.#around = around;
    this.#boxes = new Boxes(around);
    this.#outgoing = new Outgoing(around, signal);
    // On the window, so that no listener of the site comes first.
    const options = { capture: true, signal };
    window.addEventListener('keydown', (event) => this.#onKey(event), options);
    window.addEventListener('click', (event) => this.#onEvent(event), options);
    window.addEventListener('submit', (event) => this.#onEvent(event), options);
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** A box's text or findings have changed. */
  changed(composer: Composer): void {
    this.#outgoing.changed(composer);
    const held = this.#held;
    if (!held?.act.drafts.includes(composer.id)) return;
    if (held.question) {
      if (this.#boxes.areKnown(held.act) && this.#isPast(held, held.question)) this.#dismiss();
    } else if (!held.isGoingOn) {
      const verdict = this.#boxes.judged(held.act, false);
      if (verdict.does !== 'wait') this.#carryOut(held.act, verdict);
    }
  }

  /** The text is another, or other things stand in the way by now: the policy has changed, or an answer has come. */
  #isPast({ act, texts }: Held, { findings }: Question): boolean {
    if (this.#boxes.textsOf(act) !== texts) return true;
    const verdict = this.#boxes.judged(act, false);
    if (verdict.does === 'wait') return false;
    return verdict.does === 'go' || clausesIn(verdict.findings) !== clausesIn(findings);
  }

  /** Whether a draft's account is one of the organisation's is known. */
  stand(id: string, standing: Standing): void {
    this.#outgoing.stand(id, standing);
  }

  /** A draft's box has left the page for good. */
  gone(id: string): void {
    this.#outgoing.gone(id);
    if (this.#held?.act.drafts.includes(id)) this.#dismiss();
  }

  /** What to draw; null while there is no question. */
  view(): QuestionView | null {
    const { act, question } = this.#held ?? {};
    if (!act || !question) return null;
    const composer = this.#boxes.of(act)[0];
    const { means } = act;
    const control = means.by === 'form' ? means.submitter : means.control;
    const anchor = control?.checkVisibility() ? control : composer?.editor.element;
    if (!anchor) return null;
    const size = this.#around.size() ?? { width: 336, height: 200 };
    const box = composer?.editor.element.getBoundingClientRect();
    const spot = placeCard([anchor.getBoundingClientRect()], size, box) ?? { left: 8, top: 8 };
    return question.view(
      // The page's own colours: a button may be dark on a light page.
      { ...spot, dark: composer?.dark ?? false },
      { onAct: (chosen) => this.#choose(chosen), onReason: (words) => this.#write(words) },
    );
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing) return;
    const question = this.#held?.question;
    if (question && this.#worked(event, question)) swallow(event);
    // A card that is worked with the keyboard has its keys to itself.
    else if (!this.#around.isCardActive()) this.#onEvent(event);
  }

  #onEvent(event: Event): void {
    if (!event.isTrusted || this.#isReplaying || this.#around.isOurs(event.target)) return;
    if (!(event.target instanceof Element) || !this.#gesture.isAuthors(event)) return;
    if (event instanceof KeyboardEvent && event.key === 'Escape') this.#outgoing.actedElsewhere();
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    const composers = this.#around.composersAround(event.target);
    const act = actOf(event, composers);
    if (act) this.#tried(act, event);
    else if (event.type === 'click') this.#pressedElsewhere(event.target, composers);
  }

  #tried(act: Act, event: Event): void {
    const question = this.#held?.question;
    if (question && this.#held?.act.drafts[0] !== act.drafts[0]) this.#dismiss();
    if (this.#held) {
      // The question stays where it is: a second press says neither yes nor no.
      swallow(event);
      if (!question) this.#sayBusy(act);
      else if (this.#around.isShown()) this.#around.announce(question.spoken);
      else this.#goAnyway(this.#held);
      return;
    }
    const verdict = this.#boxes.judged(act, false);
    if (verdict.does === 'go') {
      this.#gesture.passed();
      this.#expect(act, verdict.checked, false);
      return;
    }
    swallow(event);
    this.#carryOut(act, verdict);
  }

  /** Another draft is waiting or on its way, and each is sent in a moment of its own. */
  #sayBusy({ drafts }: Act): void {
    const composer = this.#around.composer(drafts[0] ?? '');
    if (composer && !this.#held?.act.drafts.includes(composer.id)) this.#around.say(composer, BUSY_WORDS);
  }

  #pressedElsewhere(pressed: Element, composers: readonly Composer[]): void {
    this.#outgoing.actedElsewhere();
    if (this.#held?.question) this.#dismiss();
    this.#outgoing.pressedUnheld(pressed, composers);
  }

  #carryOut(act: Act, verdict: Verdict): void {
    clearTimeout(this.#timer);
    switch (verdict.does) {
      case 'wait':
        this.#hold(act, null);
        this.#timer = setTimeout(() => this.#carryOut(act, this.#boxes.judged(act, true)), PATIENCE_MS);
        break;
      case 'go':
        this.#goOn(act, { held: false, texts: this.#boxes.textsOf(act), passed: [] });
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
    const box = this.#boxes.of(act).find(({ editor }) => editor.element === activeElement);
    // Where the caret stands can only be told in a text that may be read.
    const caretNow = box?.isOpen ? box.editor.caret() : null;
    const before = this.#held ?? { focused: activeElement, caret: caretNow };
    const { focused, caret } = before;
    this.#held = {
      act,
      texts: this.#boxes.textsOf(act),
      focused,
      caret,
      question,
      open: this.#boxes.openIn(act),
      isGoingOn: false,
    };
  }

  #ask(act: Act, question: Question): void {
    this.#hold(act, question);
    this.#around.opened();
    this.#around.announce(question.spoken);
    this.#around.changed();
    // Drawn in the next frame, and looked at in the one after it.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (this.#held?.question === question && !this.#around.isShown()) this.#goAnyway(this.#held);
      }),
    );
  }

  /** Nobody can be held back behind a question that the page hides. */
  #goAnyway({ act, texts }: Held): void {
    this.#goOn(act, { held: false, texts, passed: [], anyway: true });
  }

  #openPanel(act: Act, [finding]: readonly Finding[]): void {
    const composers = this.#boxes.of(act);
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
    this.#goOn(act, { held: true, texts, passed });
  }

  /** Puts the author into the text, where they were or at its end: on the button, a space would send again. */
  #back(): void {
    const held = this.#held;
    const composers = held ? this.#boxes.of(held.act) : [];
    const composer = composers.find(({ editor }) => editor.element === held?.focused) ?? composers[0];
    this.#dismiss();
    if (!composer) return;
    const at = held?.caret ?? composer.text.length;
    composer.editor.reveal({ from: at, to: at });
  }

  #dismiss(): void {
    clearTimeout(this.#timer);
    this.#held = null;
    this.#around.changed();
  }

  /** Does what the author set about, once, unless the words change on the way. */
  #goOn(act: Act, { held, texts, passed, anyway }: Leave): void {
    this.#hold(act, null);
    if (this.#held) this.#held = { ...this.#held, isGoingOn: true };
    this.#around.changed();
    commit(this.#boxes.of(act));
    const look = (looks: number) => {
      if (!this.#boxes.areKnown(act) && looks < LOOKS) {
        this.#timer = setTimeout(look, COMMIT_MS, looks + 1);
        return;
      }
      this.#held = null;
      const first = this.#around.composer(act.drafts[0] ?? '');
      if (!first) return;
      this.#boxes.passOver(passed);
      const isSame = this.#boxes.textsOf(act) === texts;
      const verdict: Verdict = anyway ? { does: 'go', checked: true } : this.#boxes.judged(act, isSame);
      if (isSame && verdict.does === 'go') this.#repeat(act, first, { checked: verdict.checked, held });
      else this.#carryOut(act, verdict);
    };
    this.#timer = setTimeout(look, COMMIT_MS, 1);
  }

  #repeat(act: Act, composer: Composer, { checked, held }: { checked: boolean; held: boolean }): void {
    this.#expect(act, checked, held);
    let done = false;
    this.#isReplaying = true;
    try {
      done = replay(act, composer);
    } finally {
      // Whatever the page does on its own button: the next act has to be heard.
      this.#isReplaying = false;
    }
    this.#gesture.passed();
    if (!done) this.#around.say(composer, AGAIN_WORDS);
    else if (!act.sending.stepwise) this.#outgoing.seeThatItGoes(composer.id);
  }

  /** The site is left to send: from now on it may be gone at any time. */
  #expect(act: Act, checked: boolean, held: boolean): void {
    const composers = this.#boxes.of(act);
    this.#outgoing.leave(composers, { checked, held });
    if (!checked && composers[0]) this.#around.say(composers[0], UNCHECKED_WORDS);
  }
}

function clausesIn(findings: readonly Finding[]): string {
  return findings.map(({ clause }) => clause).join();
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
