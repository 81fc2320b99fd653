import type { EditorKind } from '../core/surfaces.ts';
import type { FromPage } from '../protocol.ts';
import { Composer } from './composer.ts';
import { draftJs } from './editors/draft-js.ts';
import type { Editor } from './editors/editor.ts';
import { type Field, isField } from './editors/field.ts';
import { lexical } from './editors/lexical.ts';
import { plain } from './editors/plain.ts';
import { TextareaEditor } from './editors/textarea.ts';
import { EDITABLE, recognise, type Site, type Surface } from './networks/site.ts';

/** How long a removed box may take to come back, as sites mount theirs anew while drawing, in milliseconds. */
const REMOUNT_MS = 400;
/** Nobody writes in more boxes at a time; whoever puts up more is not to keep other pages waiting. */
const MOST = 20;

const RICH_EDITORS = { 'draft-js': draftJs, lexical, plain };

interface Surroundings {
  site(): Site;
  /** An element of ours, fixed at the viewport's origin, that mirrors of textareas may be put into. */
  readonly mirrors: HTMLElement;
  send(message: FromPage): boolean;
  changed(composer: Composer): void;
  switched(composer: Composer): void;
  released(composer: Composer, by: string | null): void;
  /** A box is coached from now on. */
  begun(element: Element): void;
  /** A box is not followed any more; its draft may go on in another. */
  left(composer: Composer): void;
  /** A draft is no more. */
  gone(composer: Composer): void;
}

/** The compose boxes of a page that are coached, each with its draft. */
export class Followed {
  readonly #around: Surroundings;
  readonly #composers = new Map<Element, Composer>();
  /** When the author was last in a box, in milliseconds of the page's own clock. */
  readonly #used = new WeakMap<Composer, number>();
  #isStopped = false;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get all(): Composer[] {
    return [...this.#composers.values()];
  }

  byId(id: string): Composer | null {
    return this.all.find((composer) => composer.id === id) ?? null;
  }

  /** The one whose box holds this element. */
  of(target: EventTarget | null): Composer | null {
    const element = boxOf(target);
    return (element && this.#composers.get(element)) ?? null;
  }

  /** The author has got to this element: from now on its box is coached, if it is one to coach. Says whether it is. */
  reach(target: EventTarget | null): boolean {
    const element = boxOf(target);
    if (!element) return false;
    const known = this.#composers.get(element);
    if (!known) return this.#attach(element);
    this.#used.set(known, performance.now());
    return true;
  }

  /** All of them, with those around a pressed element that hold text and were never focused. */
  around(target: Element): Composer[] {
    for (const element of document.querySelectorAll<HTMLElement>(EDITABLE)) {
      if (this.#composers.has(element) || !this.#around.site().root(element).contains(target)) continue;
      const surface = recognise(this.#around.site(), element, location.pathname);
      // Only now: no other box is looked into, not even for whether there is something in it.
      if (surface && !isEmpty(element)) this.#begin(surface, element);
    }
    return this.all;
  }

  /** Recognises the boxes anew, since the site's description has changed. */
  recogniseAnew(): void {
    for (const composer of this.all) {
      const { element } = composer.editor;
      const surface = recognise(this.#around.site(), element, location.pathname);
      const { name, editor } = composer.surface.rule;
      if (surface?.rule.name === name && surface.rule.editor === editor) continue;
      this.#drop(composer);
      if (surface) this.#begin(surface, element);
    }
  }

  /** A box has left the page. If the site mounts it anew with the same text, the draft goes on there. */
  lost(element: Element): void {
    const composer = this.#composers.get(element);
    if (!composer) return;
    const { text } = composer;
    this.#close(composer);
    setTimeout(() => {
      if (!this.#isStopped && !this.#remounted(composer, text)) this.#around.gone(composer);
    }, REMOUNT_MS);
  }

  stop(): void {
    this.#isStopped = true;
    for (const composer of this.all) composer.close();
    this.#composers.clear();
  }

  #attach(element: HTMLElement): boolean {
    const surface = recognise(this.#around.site(), element, location.pathname);
    if (surface) this.#begin(surface, element);
    return surface !== null;
  }

  #begin(surface: Surface, element: HTMLElement): void {
    this.#follow(surface, this.#editorOf(surface.rule.editor, element));
  }

  /** Coaches a box from now on; with `former`, as the same draft that was in a box before. */
  #follow(surface: Surface, editor: Editor, former?: Composer): void {
    const { send, changed, switched, released, begun } = this.#around;
    const composer = new Composer(surface, editor, { send, changed, switched, released }, former);
    this.#composers.set(editor.element, composer);
    this.#used.set(composer, performance.now());
    begun(editor.element);
    while (this.#composers.size > MOST) this.#drop(this.#longestUnused());
  }

  #longestUnused(): Composer {
    const since = (composer: Composer) => this.#used.get(composer) ?? 0;
    return this.all.reduce((least, one) => (since(one) < since(least) ? one : least));
  }

  /** Does not follow a box any more, and its draft is none. */
  #drop(composer: Composer): void {
    this.#close(composer);
    this.#around.gone(composer);
  }

  #close(composer: Composer): void {
    this.#composers.delete(composer.editor.element);
    composer.close();
    this.#around.left(composer);
  }

  #editorOf(kind: EditorKind, element: HTMLElement): Editor {
    if (kind === 'textarea') return new TextareaEditor(element as Field, this.#around.mirrors);
    return RICH_EDITORS[kind](element);
  }

  #remounted(lost: Composer, text: string): boolean {
    if (text.trim() === '') return false;
    const { rule } = lost.surface;
    for (const element of document.querySelectorAll<HTMLElement>(rule.element)) {
      const known = this.#composers.get(element);
      if (known?.id === lost.id) return true;
      if (known && known.text !== text) continue;
      if (known) {
        known.close();
        this.#around.send({ type: 'gone', id: known.id });
      }
      const surface = recognise(this.#around.site(), element, location.pathname);
      if (!surface) continue;
      const editor = this.#editorOf(surface.rule.editor, element);
      if (editor.read() === text) {
        this.#follow(surface, editor, lost);
        return true;
      }
      editor.dispose();
    }
    return false;
  }
}

function boxOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(EDITABLE) : null;
}

function isEmpty(element: HTMLElement): boolean {
  return (isField(element) ? element.value : element.textContent).trim() === '';
}
