import { OUTCOME_WORDS, type Outcome } from '../core/outcome.ts';
import type { Correction, ToPage } from '../protocol.ts';
import type { Composer } from './composer.ts';
import { type Connection, connect } from './connection.ts';
import { Followed } from './followed.ts';
import { PANEL_HINT, releasedWords, switchedWords, UNSEEN_WORDS, unlistedWords } from './hints.ts';
import { Holder } from './hold/holder.ts';
import { listenToKeys } from './keys.ts';
import { Lookout } from './lookout.ts';
import { corrected } from './networks/corrected.ts';
import { EDITABLE, type Site } from './networks/site.ts';
import { OpenCard } from './open-card.ts';
import { Pointer } from './pointer.ts';
import { listenToReach } from './reach.ts';
import { Layer, layersIn } from './ui/layer.tsx';
import { type Chipped, Overlay } from './ui/overlay.ts';
import { Unseen } from './unseen.ts';

/**
 * The coach on one page of a network: finds the compose boxes as the author gets to them, and lets worker,
 * card and panel work on them. It listens, and does nothing while nobody writes.
 */
export class Coach {
  /** As the extension knows it. */
  readonly #known: Site;
  /** With the policy's corrections. */
  #site: Site;
  #corrections = '[]';
  readonly #unseen: Unseen;
  readonly #stop = new AbortController();
  readonly #followed: Followed;
  readonly #layer = new Layer(document);
  readonly #overlay: Overlay;
  readonly #connection: Connection;
  readonly #card: OpenCard;
  readonly #pointer: Pointer;
  readonly #holder: Holder;
  /** Accounts of which the author has been told that the policy does not list them. */
  readonly #toldOf = new Set<string>();
  /** Looks out for the coach that comes in place of this one; null while this one has a worker. */
  #successor: MutationObserver | null = null;
  /** Reports when a box changes its size, and when it leaves the page, where its size is none. */
  readonly #sizes = new ResizeObserver((entries) => this.#resized(entries.map(({ target }) => target)));

  constructor(site: Site) {
    this.#known = site;
    this.#site = site;
    const { signal } = this.#stop;
    this.#connection = connect({
      onMessage: (message) => this.#received(message),
      onLost: () => this.#each((composer) => composer.workerLost()),
      onKnock: () => {
        this.#each((composer) => composer.ask());
        for (const element of this.#unseen.elements) this.#unseen.ask(element);
      },
      onOrphaned: () => this.#orphaned(),
    });
    this.#followed = new Followed({
      site: () => this.#site,
      mirrors: this.#layer.mirrors,
      send: (message) => this.#connection.send(message),
      changed: (composer) => this.#changed(composer),
      switched: (composer) => this.#say(composer, switchedWords(composer.account)),
      released: (composer, by) => this.#say(composer, releasedWords(by)),
      begun: (element) => {
        this.#unseen.forget(element);
        this.#sizes.observe(element);
      },
      left: (composer) => {
        this.#sizes.unobserve(composer.editor.element);
        if (this.#card.composer === composer) this.#closeCard();
      },
      gone: ({ id }) => {
        this.#holder.gone(id);
        this.#connection.send({ type: 'gone', id });
      },
    });
    this.#unseen = new Unseen({
      site: () => this.#site,
      send: (message) => this.#connection.send(message),
      found: (box) => this.#say(box, UNSEEN_WORDS),
    });
    this.#card = new OpenCard({
      changed: () => this.#overlay.schedule(),
      announce: (words) => this.#overlay.announce(words),
      pointed: (composer, finding) =>
        this.#connection.send({
          type: 'pointed',
          id: composer.id,
          finding: finding && { clause: finding.clause, from: finding.from },
        }),
      openPanel: (composer) => this.#openPanel(composer),
      applied: (composer, outcome) => this.#applied(composer, outcome),
      overCard: (over) => this.#pointer.overCard(over),
      cardSize: () => this.#layer.cardSize(),
    });
    this.#overlay = new Overlay(
      this.#layer,
      this.#card,
      () => [...this.#followed.all, ...this.#unseen.told],
      {
        openPanel: (composer) => this.#openPanel(composer),
        question: () => this.#holder.view(),
      },
    );
    // Listens before the card does: an open question has the first word.
    this.#holder = new Holder(
      {
        composersAround: (target) => this.#followed.around(target),
        composer: (id) => this.#followed.byId(id),
        isOurs: (target) => target === this.#layer.element,
        isCardActive: () => this.#card.isActive,
        changed: () => this.#overlay.schedule(),
        announce: (words) => this.#overlay.announce(words),
        say: (composer, words) => this.#say(composer, words),
        opened: () => this.#closeCard(),
        openPanel: (composer, finding) => this.#card.openPanel(composer, finding),
        size: () => this.#layer.questionSize(),
        isShown: () => this.#layer.isQuestionShown,
        isAlive: () => this.#connection.isAlive,
        send: (message) => this.#connection.send(message),
      },
      signal,
    );
    this.#pointer = new Pointer(
      {
        composerAt: (target) => this.#followed.of(target),
        open: (composer, finding) => this.#card.open(composer, finding),
        close: () => this.#closeCard(),
        isOpen: () => this.#card.isOpen && !this.#card.isActive,
      },
      signal,
    );
    listenToKeys(
      {
        isOpen: () => this.#card.isOpen,
        isActive: () => this.#card.isActive,
        openNext: () => this.#openNext(),
        moveChoice: (by) => this.#card.moveChoice(by),
        moveFinding: (by) => this.#card.moveFinding(by),
        choose: () => this.#card.choose(),
        close: () => this.#closeCard(),
      },
      signal,
    );
    const lookout = new Lookout(() => this.#each((composer) => composer.lookAround()), signal);
    for (const type of ['click', 'focusin', 'change', 'drop', 'paste'])
      document.addEventListener(type, () => lookout.acted(), { signal, capture: true, passive: true });
    document.addEventListener('focusin', () => this.#overlay.schedule(), { signal, capture: true });
    document.addEventListener('focusout', (event) => this.#followed.of(event.target)?.left(), {
      signal,
      capture: true,
    });
    window.addEventListener('beforeinput', (event) => event.isTrusted && this.#typedInto(event.target), {
      signal,
      capture: true,
      passive: true,
    });
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#back(), { signal });
    for (const type of ['scroll', 'resize'])
      window.addEventListener(type, () => this.#overlay.schedule(), { signal, capture: true, passive: true });
    listenToReach((target) => this.#followed.reach(target), signal);
    // What an earlier copy has left leaves when it sees this.
    if (layersIn(document) > 0) this.#layer.put();
  }

  /** There is no worker any more. The open boxes say so, until another coach has come. */
  #orphaned(): void {
    if (this.#successor) return;
    this.#successor = new MutationObserver(() => layersIn(document) > 1 && this.stop());
    this.#successor.observe(document.documentElement, { childList: true });
    this.#each((composer) => composer.ask());
  }

  /** The page is back from the browser's cache, and the worker knows nothing of it. */
  #back(): void {
    this.#connection.renew();
    this.#each((composer) => {
      composer.workerLost();
      composer.ask();
    });
  }

  /** Takes everything of ours off the page again. */
  stop(): void {
    if (this.#stop.signal.aborted) return;
    this.#stop.abort();
    this.#sizes.disconnect();
    this.#successor?.disconnect();
    this.#followed.stop();
    this.#overlay.stop();
    this.#layer.remove();
    this.#connection.close();
  }

  /** A box may have become a compose box since it was focused, and one that never does may be one that has changed. */
  #typedInto(target: EventTarget | null): void {
    const element = target instanceof Element ? target.closest<HTMLElement>(EDITABLE) : null;
    if (element && !this.#followed.reach(element) && this.#unseen.typed(element))
      this.#sizes.observe(element);
  }

  /** Recognises boxes as the policy says from now on. */
  #correct(corrections: readonly Correction[]): void {
    const told = JSON.stringify(corrections);
    // Each time that the worker starts anew it tells the same.
    if (told === this.#corrections) return;
    this.#corrections = told;
    this.#site = corrected(this.#known, corrections);
    this.#followed.recogniseAnew();
    for (const element of this.#unseen.elements) this.#followed.reach(element);
    this.#overlay.schedule();
  }

  #resized(elements: readonly Element[]): void {
    for (const element of elements) {
      if (element.isConnected) continue;
      this.#sizes.unobserve(element);
      this.#unseen.forget(element);
      this.#followed.lost(element);
    }
    this.#overlay.schedule();
  }

  #changed(composer: Composer): void {
    this.#card.refresh(composer);
    this.#holder.changed(composer);
    this.#overlay.schedule();
  }

  #received(message: ToPage): void {
    if (message.type === 'corrections') {
      this.#correct(message.corrections);
      return;
    }
    // A draft that has gone out already may be waiting for it.
    if (message.type === 'standing') this.#holder.stand(message.id, message.standing);
    const composer = this.#followed.byId(message.id);
    if (!composer) {
      const box = this.#unseen.byId(message.id);
      if (box && message.type === 'panel-refused') this.#overlay.hint(box, PANEL_HINT);
      if (message.type === 'standing') this.#unseen.stand(message.id, message.standing);
      return;
    }
    switch (message.type) {
      case 'panel-refused':
        this.#overlay.hint(composer, PANEL_HINT);
        break;
      case 'standing':
        composer.stand(message.account, message.standing);
        if (message.standing === 'unlisted')
          this.#tellOnce(composer, message.account ?? '', message.organisation);
        break;
      case 'checked':
        composer.answered(message.revision, message);
        break;
      case 'ignore':
        composer.ignore(message.finding);
        break;
      case 'unignore':
        composer.unignore();
        break;
      case 'show':
        composer.editor.reveal(message);
        break;
      case 'apply':
        void composer.apply(message.edits).then((outcome) => this.#applied(composer, outcome));
        break;
    }
  }

  /** One plain line for each account, and then silence. */
  #tellOnce(composer: Composer, account: string, organisation: string): void {
    if (this.#toldOf.has(account)) return;
    this.#toldOf.add(account);
    this.#say(composer, unlistedWords(account, organisation));
  }

  /** Says something at the chip, and to screen readers. */
  #say(composer: Chipped, words: string): void {
    this.#overlay.hint(composer, words);
    this.#overlay.announce(words);
  }

  #applied(composer: Composer, outcome: Outcome): void {
    if (outcome === 'applied') this.#overlay.announce(OUTCOME_WORDS.applied);
    else this.#say(composer, OUTCOME_WORDS[outcome]);
    this.#connection.send({ type: 'outcome', id: composer.id, outcome });
  }

  #openPanel(composer: Chipped): void {
    this.#connection.send({ type: 'open-panel', id: composer.id });
  }

  #openNext(): boolean {
    const composer = this.#followed.of(document.activeElement);
    if (composer) this.#card.openNext(composer);
    return composer !== null;
  }

  #closeCard(): void {
    this.#pointer.reset();
    this.#card.close();
  }

  #each(act: (composer: Composer) => void): void {
    for (const composer of this.#followed.all) act(composer);
  }
}
