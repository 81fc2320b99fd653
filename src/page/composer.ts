import type { Assessment, Finding } from '../core/finding.ts';
import type { Media } from '../core/media.ts';
import type { Outcome } from '../core/outcome.ts';
import { type Edit, type FromPage, type Ignored, MAX_TEXT, type Standing, type ToPage } from '../protocol.ts';
import { Asking } from './asking.ts';
import { Composition } from './composition.ts';
import type { Editor } from './editors/editor.ts';
import type { Acknowledged } from './hold/judge.ts';
import { canSend, isHoldable, maySend, placeOf } from './networks/sending.ts';
import type { Surface } from './networks/site.ts';
import { shiftFindings } from './shift.ts';
import { isOnDark } from './theme.ts';

/** After this pause the author counts as having finished the word, in milliseconds. */
const PAUSE_MS = 1000;

/** What a composer needs of the coach around it. */
interface Surroundings {
  send(message: FromPage): boolean;
  /** Something that is drawn has changed. */
  changed(composer: Composer): void;
  /** The author now writes as somebody else. */
  switched(composer: Composer): void;
  /** The approver's word lets exactly this text go now (`by`: whose), or does not any more (null). */
  released(composer: Composer, by: string | null): void;
}

type Answer = Pick<Extract<ToPage, { type: 'checked' }>, 'assessment' | 'waiting' | 'released'>;
type Released = NonNullable<Answer['released']>;

/** A live compose box with its draft, and what the last check said of it. */
export class Composer {
  readonly id: string;
  readonly surface: Surface;
  readonly editor: Editor;
  /** Empty while the box may not be read. */
  text = '';
  /**
   * `checking` until the first answer; `unlisted`: not read, because the account is none of the organisation's;
   * `silent`: the worker does not answer; `off`: there is none any more.
   */
  state: 'checking' | 'checked' | 'unlisted' | 'silent' | 'off' = 'checking';
  account: string | null;
  assessment: Assessment | null = null;
  waiting = 0;
  dark = false;
  ignored: readonly Ignored[];
  /** What the author was asked about before sending, and has passed over. */
  acknowledged: readonly Acknowledged[];
  /** The approver's decision on exactly these words; null for any others. */
  #released: Released | null = null;
  /** Whether the author has been told that the draft is released. */
  #isToldReleased: boolean;
  readonly #surroundings: Surroundings;
  /** Aborted when the box is not read any more; null while it was never allowed. */
  #reading: AbortController | null = null;
  #begunAs: string | null;
  #media: readonly Media[] | null = null;
  readonly #closing = new AbortController();
  readonly #composition: Composition;
  /** Ends when the last change that was asked for has ended. */
  #applying: Promise<unknown> = Promise.resolve();
  #revision = 0;
  /** The revision that was asked about last; null when it was not the draft that was asked about. */
  #askedAbout: number | null = null;
  readonly #asking = new Asking({
    send: () => {
      this.#askedAbout = this.#reading && this.#revision;
      return this.#surroundings.send(this.#question());
    },
    gaveUp: (state) => this.#goWithout(state),
  });
  #typing = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(surface: Surface, editor: Editor, surroundings: Surroundings, former?: Composer) {
    this.id = former?.id ?? crypto.randomUUID();
    this.ignored = former?.ignored ?? [];
    this.acknowledged = former?.acknowledged ?? [];
    this.#isToldReleased = former ? former.#isToldReleased : false;
    this.surface = surface;
    this.editor = editor;
    this.#surroundings = surroundings;
    this.#composition = new Composition(editor.element, this.#closing.signal);
    this.account = this.#shownAccount();
    this.#begunAs = former ? former.#begunAs : this.account;
    this.dark = isOnDark(editor.element);
    this.ask();
  }

  /** The approver's decision on exactly these words, while it holds. */
  get released(): Released | null {
    return this.#released && Date.now() < this.#released.until ? this.#released : null;
  }

  /** What hangs on the draft, as far as the page tells; null where it tells nothing. */
  get media(): Pick<Media, 'kind' | 'described' | 'captioned'>[] | null {
    return this.#media?.map(({ kind, described, captioned }) => ({ kind, described, captioned })) ?? null;
  }

  get findings(): readonly Finding[] {
    return this.assessment?.findings ?? [];
  }

  /** All that there is to find in the words as they are now has been found. */
  get isSettled(): boolean {
    return this.state === 'checked' && this.#asking.isDone && this.waiting === 0;
  }

  /** Whether the box may be read. Until the worker has said so, nobody but `Sent` may look into it. */
  get isOpen(): boolean {
    return this.#reading !== null;
  }

  /** There is something to say of the draft; false for a moment where the site has mounted the box anew. */
  get isKnown(): boolean {
    return this.assessment !== null || (this.state !== 'checking' && this.state !== 'checked');
  }

  /** The part of the page that holds the box and what sends it, as the page stands now; null when nothing does. */
  get place(): Element | null {
    const { site, rule } = this.surface;
    const { element } = this.editor;
    return rule.sending ? placeOf(rule.sending, element, site.root(element)) : null;
  }

  /** Whether the author can be asked before what stands in the box goes out, however it is sent. */
  get isHoldable(): boolean {
    const { sending } = this.surface.rule;
    return !sending || this.text.trim() === '' || isHoldable(sending, this.place);
  }

  /** Whether a press on what sends would send; not while the site is at work on it. */
  get canSend(): boolean {
    const { sending } = this.surface.rule;
    return sending !== undefined && canSend(sending, this.place);
  }

  /** Whether a press here may have sent what stands in the box although nobody could be asked. */
  maySend(pressed: Element): boolean {
    const { site, rule } = this.surface;
    const { element } = this.editor;
    return (
      rule.sending !== undefined &&
      !this.isHoldable &&
      maySend(rule.sending, pressed, element, site.root(element))
    );
  }

  /** Takes the draft as finished: text, account and pictures as they are, and nothing held back as half typed. */
  finish(): void {
    this.#onChange(false);
    this.lookAround();
    if (this.waiting > 0) this.#finishWord();
  }

  /** Looks again at what the page shows around the box: the account, and what hangs on the draft. */
  lookAround(): void {
    this.#lookAtAccount();
    const media = this.#reading && this.#shownMedia();
    if (JSON.stringify(media) === JSON.stringify(this.#media)) return;
    this.#media = media;
    this.#released = null;
    this.ask();
  }

  #lookAtAccount(): void {
    const shown = this.#shownAccount();
    // A page that draws itself anew shows no account for a moment; the author has not changed it.
    if (shown === null || shown === this.account) return;
    const before = this.account;
    this.account = shown;
    if (before === null) this.#begunAs ??= shown;
    else this.#surroundings.switched(this);
    this.#stopReading();
    this.#asking.askAnew();
  }

  /** Takes in whether the box may be read. */
  stand(account: string | null, standing: Standing): void {
    if (account !== this.account) return;
    this.#asking.answered();
    if (standing === 'unlisted') {
      this.#stopReading();
      this.#become('unlisted');
      return;
    }
    if (this.#reading) return;
    this.#reading = new AbortController();
    this.editor.onChange(() => this.#onChange(), this.#reading.signal);
    this.text = this.editor.read();
    this.#media = this.#shownMedia();
    this.state = 'checking';
    this.ask();
  }

  /** Sends the draft as it is now to be checked; while an answer is out, once that one is in. */
  ask(): void {
    this.#asking.ask();
  }

  /** The draft, once it may be read; until then, whether it may. */
  #question(): FromPage {
    const { site, rule } = this.surface;
    const { id, account } = this;
    if (!this.#reading) return { type: 'account', id, network: site.network, account };
    return {
      type: 'draft',
      id,
      revision: this.#revision,
      network: site.network,
      kind: rule.kind,
      field: rule.field ?? 'text',
      media: this.media,
      account,
      begunAs: this.#begunAs,
      text: this.text.slice(0, MAX_TEXT),
      caret: this.editor.caret(),
      typing: this.#typing,
      ignored: this.ignored,
      holdable: this.isHoldable,
    };
  }

  /** Takes in the worker's answer, unless the text has changed since it was asked. */
  answered(revision: number, { assessment, waiting, released }: Answer): void {
    // A policy that has just come in has earlier words checked again while the answer on these is still out.
    if (revision !== this.#askedAbout) return;
    this.#asking.answered();
    if (revision === this.#revision) {
      this.assessment = assessment;
      this.waiting = waiting;
      this.#released = released;
      this.#become('checked');
      this.#tellReleased();
    }
    this.#asking.goOn();
  }

  #tellReleased(): void {
    const { released } = this;
    if ((released !== null) === this.#isToldReleased) return;
    this.#isToldReleased = released !== null;
    // An empty box has been sent, and words that nobody holds need no word of it.
    const isHeld = this.findings.some(({ level }) => level === 'approval' || level === 'block');
    if (released || isHeld) this.#surroundings.released(this, released?.by ?? null);
  }

  /** The worker was stopped. A question that was out is asked once more; otherwise the next key does. */
  workerLost(): void {
    this.#asking.lost();
  }

  /** The author left the box, which finishes the word that was being typed. */
  left(): void {
    this.#finishWord();
  }

  /** Never shows this finding's clause at these words again while the draft lives. */
  ignore(finding: Ignored): void {
    this.ignored = [...this.ignored, finding];
    this.ask();
  }

  unignore(): void {
    this.ignored = [];
    this.ask();
  }

  /** Makes these changes, after any that are still under way. */
  apply(edits: readonly Edit[]): Promise<Outcome> {
    const outcome = this.#applying.then(() => this.#apply(edits));
    this.#applying = outcome;
    return outcome;
  }

  /** Underlines the findings' words again, after the page or its theme may have changed. */
  repaint(): void {
    this.dark = isOnDark(this.editor.element);
    this.#paint();
  }

  #paint(): void {
    this.editor.paint(
      this.findings.filter(({ about }) => about === 'words'),
      this.dark,
    );
  }

  /** Stops following the box and takes the underlines away. */
  close(): void {
    this.#closing.abort();
    this.#stopReading();
    this.#asking.stop();
  }

  #shownAccount(): string | null {
    const { site } = this.surface;
    const { element } = this.editor;
    // Asked for anew each time: a site may draw what is around a box again and leave the box.
    return site.account(element, site.root(element));
  }

  #shownMedia(): readonly Media[] | null {
    const { site, rule } = this.surface;
    const { element } = this.editor;
    return rule.field === 'alt' ? null : site.media(element, site.root(element));
  }

  /** Forgets the draft and takes the underlines away. */
  #stopReading(): void {
    clearTimeout(this.#pause);
    this.#reading?.abort();
    this.#reading = null;
    this.#typing = false;
    this.text = '';
    this.#media = null;
    this.#released = null;
    this.assessment = null;
    this.waiting = 0;
    this.editor.dispose();
  }

  async #apply(edits: readonly Edit[]): Promise<Outcome> {
    if (!(await this.#composition.isOver())) return 'composing';
    this.#typing = false;
    const outcome = await this.editor.replace(edits);
    this.#onChange(false);
    return outcome;
  }

  #onChange(byTyping = true): void {
    if (!this.#reading) return;
    const before = this.text;
    this.text = this.editor.read();
    if (this.text === before) {
      // The library drew the same text anew, so the underlined nodes may be gone.
      this.repaint();
      return;
    }
    this.#revision++;
    this.#released = null;
    this.#typing = byTyping && this.editor.caret() !== null;
    clearTimeout(this.#pause);
    if (this.#typing) this.#pause = setTimeout(() => this.#finishWord(), PAUSE_MS);
    this.#lookAtAccount();
    // First of all, so that the worker checks while the page draws.
    this.ask();
    if (this.assessment) {
      this.assessment = { ...this.assessment, findings: shiftFindings(this.findings, before, this.text) };
      this.#paint();
    }
    this.#surroundings.changed(this);
  }

  #finishWord(): void {
    clearTimeout(this.#pause);
    if (!this.#typing && this.waiting === 0) return;
    this.#typing = false;
    this.ask();
  }

  /** Nobody checks the draft, and what was found last may be wrong by now. The next key asks again. */
  #goWithout(state: 'silent' | 'off'): void {
    this.assessment = null;
    this.#released = null;
    this.waiting = 0;
    this.#become(state);
  }

  #become(state: Composer['state']): void {
    this.state = state;
    this.repaint();
    this.#surroundings.changed(this);
  }
}
