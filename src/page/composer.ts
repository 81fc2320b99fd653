import type { Assessment, Finding } from '../core/finding.ts';
import { type Edit, type FromPage, type Ignored, MAX_TEXT, type Outcome } from '../protocol.ts';
import { Composition } from './composition.ts';
import type { Editor } from './editors/editor.ts';
import type { Surface } from './networks/site.ts';
import { shiftFindings } from './shift.ts';
import { isOnDark } from './theme.ts';

/** After this pause the author counts as having finished the word, in milliseconds. */
const PAUSE_MS = 1000;

/** A worker that has not answered by then will not, in milliseconds. Starting it takes a fraction of this. */
const PATIENCE_MS = 5000;

/** What a composer needs of the coach around it. */
interface Surroundings {
  send(message: FromPage): boolean;
  /** Something that is drawn has changed. */
  changed(composer: Composer): void;
}

/** A live compose box with its draft, and what the last check said of it. */
export class Composer {
  readonly id: string;
  readonly surface: Surface;
  readonly editor: Editor;
  text = '';
  /** `checking` until the first answer; `silent`: the worker does not answer; `off`: there is none any more. */
  state: 'checking' | 'checked' | 'silent' | 'off' = 'checking';
  assessment: Assessment | null = null;
  waiting = 0;
  dark = false;
  ignored: readonly Ignored[];
  readonly #surroundings: Surroundings;
  readonly #closing = new AbortController();
  readonly #composition: Composition;
  /** Ends when the last change that was asked for has ended. */
  #applying: Promise<unknown> = Promise.resolve();
  #revision = 0;
  #answered = true;
  #outdated = false;
  #typing = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #isRepeated = false;

  constructor(surface: Surface, editor: Editor, surroundings: Surroundings, former?: Composer) {
    this.id = former?.id ?? crypto.randomUUID();
    this.ignored = former?.ignored ?? [];
    this.surface = surface;
    this.editor = editor;
    this.#surroundings = surroundings;
    this.#composition = new Composition(editor.element, this.#closing.signal);
    editor.onChange(() => this.#onChange(), this.#closing.signal);
    this.text = editor.read();
    this.dark = isOnDark(editor.element);
    this.ask();
  }

  get findings(): readonly Finding[] {
    return this.assessment?.findings ?? [];
  }

  /** Sends the draft as it is now to be checked; while an answer is out, once that one is in. */
  ask(): void {
    if (!this.#answered) {
      this.#outdated = true;
      return;
    }
    this.#outdated = false;
    const { site, rule, root } = this.surface;
    this.#answered = !this.#surroundings.send({
      type: 'draft',
      id: this.id,
      revision: this.#revision,
      network: site.network,
      kind: rule.kind,
      account: site.account(this.editor.element, root),
      text: this.text.slice(0, MAX_TEXT),
      caret: this.editor.caret(),
      typing: this.#typing,
      ignored: this.ignored,
    });
    if (this.#answered) this.#goWithout('off');
    else {
      clearTimeout(this.#patience);
      this.#patience = setTimeout(() => this.#goWithout('silent'), PATIENCE_MS);
    }
  }

  /** Takes in the worker's answer, unless the text has changed since it was asked. */
  answered(revision: number, assessment: Assessment, waiting: number): void {
    clearTimeout(this.#patience);
    this.#answered = true;
    this.#isRepeated = false;
    if (revision === this.#revision) {
      this.assessment = assessment;
      this.waiting = waiting;
      this.#become('checked');
    }
    if (this.#outdated) this.ask();
  }

  /** The worker was stopped. A question that was out is asked once more; otherwise the next key does. */
  workerLost(): void {
    if (this.#answered) return;
    if (this.#isRepeated) {
      this.#goWithout('silent');
      return;
    }
    this.#isRepeated = true;
    this.#answered = true;
    this.ask();
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
    this.editor.paint(
      this.findings.filter(({ about }) => about === 'words'),
      this.dark,
    );
  }

  /** Stops following the box and takes the underlines away. */
  close(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#patience);
    this.#closing.abort();
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
    const before = this.text;
    this.text = this.editor.read();
    if (this.text === before) {
      // The library drew the same text anew, so the underlined nodes may be gone.
      this.repaint();
      return;
    }
    this.#revision++;
    if (this.assessment) {
      this.assessment = { ...this.assessment, findings: shiftFindings(this.findings, before, this.text) };
      this.repaint();
    }
    this.#typing = byTyping && this.editor.caret() !== null;
    clearTimeout(this.#pause);
    if (this.#typing) this.#pause = setTimeout(() => this.#finishWord(), PAUSE_MS);
    this.ask();
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
    clearTimeout(this.#patience);
    this.#answered = true;
    this.#isRepeated = false;
    this.assessment = null;
    this.waiting = 0;
    this.#become(state);
  }

  #become(state: Composer['state']): void {
    this.state = state;
    this.repaint();
    this.#surroundings.changed(this);
  }
}
