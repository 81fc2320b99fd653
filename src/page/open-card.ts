import { type Finding, LEVEL_WORDS } from '../core/finding.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Ignored } from '../protocol.ts';
import type { Composer } from './composer.ts';
import { type CardAct, type CardView, cardActs, type Refused } from './ui/card.tsx';
import { placeCard } from './ui/place.ts';

interface Handlers {
  changed(): void;
  announce(words: string): void;
  pointed(composer: Composer, finding: Finding | null): void;
  openPanel(composer: Composer): void;
  applied(composer: Composer, outcome: Outcome): void;
  overCard(over: boolean): void;
  cardSize(): { width: number; height: number } | null;
}

/** The words of a fix that was refused are found again within this time, or the author has moved on, in milliseconds. */
const OFFERED_MS = 2000;

interface Offer {
  readonly composer: Composer;
  readonly clause: string;
  readonly from: number;
  readonly fix: number;
  readonly byKeyboard: boolean;
  /** In milliseconds of the page's own clock. */
  readonly until: number;
}

/** The one card that may be open: at which words, and how it is being worked. */
export class OpenCard {
  readonly #handlers: Handlers;
  #composer: Composer | null = null;
  #finding: Finding | null = null;
  #whyShown = false;
  #chosen: number | null = null;
  #refused: Refused | null = null;
  /** A fix to copy, until the words that it is for are found again. */
  #offer: Offer | null = null;

  constructor(handlers: Handlers) {
    this.#handlers = handlers;
  }

  get composer(): Composer | null {
    return this.#composer;
  }

  get isOpen(): boolean {
    return this.#finding !== null;
  }

  get isActive(): boolean {
    return this.isOpen && this.#chosen !== null;
  }

  open(composer: Composer, finding: Finding, byKeyboard = false, refused: Refused | null = null): void {
    if (this.#finding === finding && !byKeyboard) return;
    this.#composer = composer;
    this.#finding = finding;
    this.#whyShown = false;
    this.#refused = refused;
    this.#offer = null;
    this.#chosen = byKeyboard ? 0 : null;
    this.#handlers.pointed(composer, finding);
    if (byKeyboard) this.#announceFinding(finding);
    this.#handlers.changed();
  }

  close(): void {
    if (!this.#finding) return;
    if (this.#composer) this.#handlers.pointed(this.#composer, null);
    this.#composer = null;
    this.#finding = null;
    this.#chosen = null;
    this.#handlers.changed();
  }

  /** Opens, by keyboard, the first finding at or behind the caret, or else the first. */
  openNext(composer: Composer): void {
    const caret = composer.editor.caret() ?? 0;
    const ordered = underlined(composer);
    const next = ordered.find(({ to }) => to >= caret) ?? ordered[0];
    if (next) this.open(composer, next, true);
    else this.#handlers.announce('No suggestions in this draft.');
  }

  moveFinding(by: 1 | -1): void {
    if (!this.#composer || !this.#finding) return;
    const ordered = underlined(this.#composer);
    const next = ordered.at((ordered.indexOf(this.#finding) + by) % ordered.length);
    if (next) this.open(this.#composer, next, true);
  }

  moveChoice(by: 1 | -1): void {
    if (!this.#finding || this.#chosen === null) return;
    const acts = cardActs(this.#finding, this.#refused);
    this.#chosen = (this.#chosen + by + acts.length) % acts.length;
    const act = acts[this.#chosen];
    if (act) this.#handlers.announce(spoken(act, this.#finding));
    this.#handlers.changed();
  }

  choose(): void {
    if (!this.#finding || this.#chosen === null) return;
    const act = cardActs(this.#finding, this.#refused)[this.#chosen];
    if (act) this.act(act);
  }

  act(act: CardAct): void {
    const composer = this.#composer;
    const finding = this.#finding;
    if (!composer || !finding) return;
    const quote = composer.text.slice(finding.from, finding.to);
    if (act.does === 'why') {
      this.#whyShown = !this.#whyShown;
      if (this.#whyShown) this.#handlers.announce(`${finding.why} Clause ${finding.clause}.`);
      this.#handlers.changed();
      return;
    }
    if (act.does === 'copy') {
      void this.#copy(finding, act.fix);
      return;
    }
    const byKeyboard = this.isActive;
    this.close();
    if (act.does === 'panel') this.openPanel(composer, finding);
    if (act.does === 'ignore') this.#ignore(composer, { clause: finding.clause, quote });
    if (act.does === 'apply') void this.#apply(composer, finding, act.fix, byKeyboard);
  }

  /** After a new check: stays at the same words if they are still a finding, closes otherwise. */
  refresh(composer: Composer): void {
    this.#offerCopy(composer);
    const old = this.#finding;
    if (!old || composer !== this.#composer) return;
    const same = composer.findings.find(
      ({ clause, from, to }) => clause === old.clause && from === old.from && to === old.to,
    );
    if (same) this.#finding = same;
    else this.close();
  }

  /** What to draw; null while there is no card or its words are out of sight. */
  view(): CardView | null {
    const composer = this.#composer;
    const finding = this.#finding;
    if (!composer || !finding) return null;
    const spot = placeCard(
      composer.editor.rects(finding),
      this.#handlers.cardSize() ?? { width: 320, height: 160 },
    );
    if (!spot) return null;
    const ordered = underlined(composer);
    return {
      ...spot,
      finding,
      quote: composer.text.slice(finding.from, finding.to),
      dark: composer.dark,
      whyShown: this.#whyShown,
      refused: this.#refused,
      chosen: this.#chosen,
      place: ordered.length > 1 ? `${ordered.indexOf(finding) + 1} of ${ordered.length}` : '',
      onAct: (act) => this.act(act),
      onPointer: (over) => this.#handlers.overCard(over),
    };
  }

  async #apply(composer: Composer, finding: Finding, index: number, byKeyboard: boolean): Promise<void> {
    const fix = finding.fixes[index];
    if (!fix) return;
    const { from, to, insert } = fix;
    const outcome = await composer.apply([{ from, to, insert, quote: composer.text.slice(from, to) }]);
    this.#handlers.applied(composer, outcome);
    if ((outcome !== 'refused' && outcome !== 'altered') || insert.trim() === '') return;
    const until = performance.now() + OFFERED_MS;
    this.#offer = { composer, clause: finding.clause, from, fix: index, byKeyboard, until };
    this.#offerCopy(composer);
  }

  /** Opens the card again at the words that the box would not change, once they are found again, with the fix to copy. */
  #offerCopy(composer: Composer): void {
    const offer = this.#offer;
    if (offer?.composer !== composer || performance.now() > offer.until || this.isOpen) return;
    const again = composer.findings.find(
      ({ clause, from }) => clause === offer.clause && from === offer.from,
    );
    if (!again?.fixes[offer.fix]) return;
    this.open(composer, again, offer.byKeyboard, { fix: offer.fix, isCopied: false });
  }

  async #copy(finding: Finding, fix: number): Promise<void> {
    try {
      await navigator.clipboard.writeText(finding.fixes[fix]?.insert ?? '');
    } catch {
      this.#handlers.announce('This browser does not let me copy it here. The panel can.');
      return;
    }
    this.#handlers.announce('Copied.');
    if (this.#refused) this.#refused = { fix, isCopied: true };
    this.#handlers.changed();
  }

  #ignore(composer: Composer, finding: Ignored): void {
    composer.ignore(finding);
    this.#handlers.announce('Ignored in this draft. The panel can bring it back.');
  }

  /** Opens the panel at a finding's card. */
  openPanel(composer: Composer, finding: Finding): void {
    this.#handlers.openPanel(composer);
    this.#handlers.pointed(composer, finding);
  }

  #announceFinding(finding: Finding): void {
    const first = cardActs(finding, this.#refused)[0];
    this.#handlers.announce(
      `${LEVEL_WORDS[finding.level]}: ${finding.message} ${first ? spoken(first, finding) : ''}`,
    );
  }
}

function underlined(composer: Composer): Finding[] {
  return composer.findings.filter(({ about }) => about === 'words');
}

function spoken(act: CardAct, finding: Finding): string {
  if (act.does === 'ignore') return 'Enter ignores it in this draft.';
  if (act.does === 'why') return 'Enter tells why.';
  if (act.does === 'panel') return 'Enter opens the panel.';
  const insert = finding.fixes[act.fix]?.insert ?? '';
  if (act.does === 'copy') return `Enter copies: ${insert}`;
  return insert.trim() === '' ? 'Enter removes these words.' : `Enter changes it to: ${insert}`;
}
