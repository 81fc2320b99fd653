import type { Standing } from '../../protocol.ts';
import type { Composer } from '../composer.ts';
import type { Surroundings } from './held.ts';
import { type Leaving, Sent } from './sent.ts';
import { AGAIN_WORDS } from './words.ts';

/** When a box that the site was left to send is looked at again, in milliseconds. */
const LOOKS_MS = [300, 1000, 3000];
/** A site that has not begun to send by then may not have heard, in milliseconds. */
const OBEYED_MS = 4000;

/** Drafts that the site has been left to send, until they have gone out or turn out not to. */
export class Outgoing {
  readonly #around: Pick<Surroundings, 'composer' | 'say' | 'send'>;
  readonly #sent: Sent;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(around: Pick<Surroundings, 'composer' | 'say' | 'send'>, signal: AbortSignal) {
    this.#around = around;
    this.#sent = new Sent(
      (message) => around.send(message),
      (id) => around.composer(id)?.canSend ?? false,
    );
    window.addEventListener('pagehide', () => this.#sent.left(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** From now on these may be gone at any time. */
  leave(composers: readonly Composer[], leaving: Leaving): void {
    for (const composer of composers) this.#sent.expect(composer, leaving);
    // No event tells that a site has emptied a textarea.
    const look = () => composers.forEach((composer) => void this.#around.composer(composer.id)?.finish());
    for (const delay of LOOKS_MS) setTimeout(look, delay);
  }

  /** Says so when the site does not seem to have heard; while its button is off or gone, it is at work. */
  seeThatItGoes(id: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const composer = this.#around.composer(id);
      if (!composer || !this.#sent.isExpected(id)) return;
      if (composer.canSend) this.#around.say(composer, AGAIN_WORDS);
      else this.seeThatItGoes(id);
    }, OBEYED_MS);
  }

  /** The author did something that sends nothing, as far as is known. */
  actedElsewhere(): void {
    this.#sent.actedElsewhere();
  }

  /** The author pressed what may have sent a draft that cannot be held: nobody could be asked, but it is recorded. */
  pressedUnheld(pressed: Element, composers: readonly Composer[]): void {
    for (const composer of composers)
      if (composer.maySend(pressed)) this.leave([composer], { checked: composer.isSettled, isGuess: true });
  }

  changed(composer: Composer): void {
    this.#sent.changed(composer);
  }

  gone(id: string): void {
    this.#sent.gone(id);
  }

  stand(id: string, standing: Standing): void {
    this.#sent.stand(id, standing);
  }
}
