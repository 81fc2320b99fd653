export type HidingWay = 'style' | 'move' | 'remove' | 'inert' | 'fade' | 'cover';

/** What a spying page can do to the coach, for tests to call. */
export interface Spy {
  /** Everything it has learned so far, as text. */
  readonly loot: readonly string[];
  /** Looks at all it can reach in its document. */
  look(): void;
  /** Acts as if it were the author: keys, presses and input at our element and at the box. */
  pretend(box: HTMLElement): void;
  /** Takes our element out of sight in every way it knows, one after the other. */
  hide(way: HidingWay): void;
  /** Puts up compose boxes of its own with this many characters each, and writes in them. */
  fake(boxes: number, characters: number): void;
}

declare global {
  interface Window {
    spy: Spy;
  }
}

const OURS = 'plainspoken-layer';
const TELLING = /extension|plainspoken/i;
const EVENTS = ['keydown', 'keyup', 'click', 'pointerdown', 'mousedown', 'mouseover', 'focusin', 'focusout'];
const SENT_BY_US = ['paste', 'beforeinput', 'input', 'selectionchange', 'submit'];

/** What a page calls that wants to see what is done in it, on each of these prototypes. */
const WATCHED: readonly (readonly [object, readonly string[]])[] = [
  [Element.prototype, ['attachShadow', 'append', 'setAttribute', 'closest', 'getBoundingClientRect']],
  [Node.prototype, ['appendChild', 'insertBefore', 'contains']],
  [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
  [Event.prototype, ['preventDefault', 'stopImmediatePropagation']],
  [Document.prototype, ['createElement', 'createRange', 'querySelectorAll', 'elementsFromPoint']],
  [CSSStyleSheet.prototype, ['replaceSync', 'insertRule']],
  [MessagePort.prototype, ['postMessage']],
  [Crypto.prototype, ['randomUUID']],
  [JSON, ['stringify', 'parse']],
];

/** Makes the page spy on whatever is done in it, from before the coach comes. */
export function spy(): void {
  const loot: string[] = [];
  const { stringify } = JSON;
  const note = (...what: unknown[]) => {
    loot.push(what.map((one) => (typeof one === 'string' ? one : (stringify(one) ?? String(one)))).join(' '));
  };

  for (const [owner, names] of WATCHED)
    for (const name of names) {
      const methods = owner as Record<string, (...args: unknown[]) => unknown>;
      const original = methods[name];
      if (!original) continue;
      methods[name] = function (this: unknown, ...args: unknown[]) {
        if (name === 'attachShadow') args[0] = { mode: 'open' };
        const seen = `${new Error().stack} ${args.filter((arg) => typeof arg === 'string').join(' ')}`;
        if (TELLING.test(seen)) note(name, seen);
        return original.apply(this, args);
      };
    }

  for (const type of EVENTS)
    window.addEventListener(
      type,
      (event) => {
        const [first] = event.composedPath();
        if (!(event.target instanceof Element) || event.target.localName !== OURS) return;
        note(type, (first as Element).localName, (event as KeyboardEvent).key ?? '', new Error().stack);
      },
      true,
    );
  for (const type of SENT_BY_US)
    window.addEventListener(type, ({ isTrusted }) => isTrusted || note(type, new Error().stack), true);
  window.addEventListener('message', ({ data, origin }) => note('message', origin, data), true);

  class Trap extends HTMLElement {
    constructor() {
      super();
      note('made', this.attachInternals().shadowRoot?.innerHTML ?? 'closed', new Error().stack);
    }
  }
  customElements.define(OURS, Trap);

  new MutationObserver((mutations) => {
    for (const { target, addedNodes, attributeName } of mutations)
      for (const node of [target, ...addedNodes])
        if (node instanceof Element && node.localName === OURS) note(attributeName ?? '', node.outerHTML);
  }).observe(document, { subtree: true, childList: true, attributes: true });

  window.spy = { loot, look: () => look(note), pretend, hide, fake };
}

function look(note: (...what: unknown[]) => void): void {
  const ours = document.querySelector<HTMLElement>(OURS);
  if (ours) {
    // biome-ignore lint/performance/useDomNodeTextContent: what is rendered is what a spy is after
    note(ours.outerHTML, ours.innerText, ours.shadowRoot?.innerHTML ?? 'closed', Object.keys(ours));
    const selection = getSelection();
    selection?.selectAllChildren(ours);
    note(selection?.toString());
    note(getComputedStyle(ours).cssText.match(/extension/g) ?? '');
  }
  for (const [name, ranges] of CSS.highlights)
    note(
      `highlight ${name}`,
      [...ranges].map(({ startContainer }) => startContainer.nodeName),
    );
  note(performance.getEntries().map(({ name }) => name));
  note([...document.styleSheets, ...document.adoptedStyleSheets].map(({ href }) => href));
  note(Object.getOwnPropertyNames(window).filter((name) => TELLING.test(name)));
  note([...document.scripts].map(({ src }) => src));
  note(new Error().stack);
  for (const words of ['Why?', 'Ignore here', 'Open panel', 'plainer'])
    if ((window as unknown as { find(text: string): boolean }).find(words)) note(`found "${words}"`);
}

function pretend(box: HTMLElement): void {
  const ours = document.querySelector<HTMLElement>(OURS);
  const keys = ['.', 'Enter', 'Tab', ' ', 'ArrowRight', 'Escape', 'Enter'];
  for (const target of [box, ours, document.body]) {
    for (const key of keys) {
      const init = { key, ctrlKey: key === '.', bubbles: true, cancelable: true, composed: true };
      for (const type of ['keydown', 'keypress', 'keyup'])
        target?.dispatchEvent(new KeyboardEvent(type, init));
    }
    const { left = 0, top = 0 } = ours?.getBoundingClientRect() ?? {};
    for (const type of ['pointerover', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      target?.dispatchEvent(
        new MouseEvent(type, { bubbles: true, composed: true, clientX: left, clientY: top }),
      );
    target?.click();
  }
  for (const type of ['focusin', 'beforeinput', 'input', 'submit', 'change', 'scroll'])
    box.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  // Without reaching the box's own library, which would believe it.
  box.dispatchEvent(new Event('compositionstart', { composed: true }));
  const { left, top, width, height } = box.getBoundingClientRect();
  for (let x = left; x < left + width; x += 8)
    for (let y = top; y < top + height; y += 8)
      box.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: x, clientY: y }));
}

function hide(way: HidingWay): void {
  const ours = document.querySelector<HTMLElement>(OURS);
  if (!ours) return;
  if (way === 'style') ours.style.cssText = 'display: none !important; opacity: 0 !important';
  if (way === 'move') document.body.prepend(ours);
  if (way === 'remove') ours.remove();
  if (way === 'inert') ours.inert = true;
  if (way === 'fade') document.documentElement.style.opacity = '0.001';
  if (way !== 'cover') return;
  const cover = document.createElement('div');
  cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: white';
  document.documentElement.append(cover);
}

function fake(boxes: number, characters: number): void {
  const words = 'We utilize 555-0191 and commence '.repeat(Math.ceil(characters / 33)).slice(0, characters);
  for (let i = 0; i < boxes; i++) {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.role = 'textbox';
    box.setAttribute('data-testid', `tweetTextarea_${i}`);
    box.innerHTML =
      '<div data-contents="true"><div data-block="true"><span data-text="true"></span></div></div>';
    document.body.append(box);
    box.focus();
    const span = box.querySelector('span');
    if (span) span.textContent = words;
    setInterval(() => {
      if (span) span.textContent = `${Date.now()} ${words}`;
    }, 50);
  }
}
