import type { DraftKind, Field, Network } from '../../core/draft.ts';
import type { Media } from '../../core/media.ts';
import type { EditorKind, SurfaceName } from '../../core/surfaces.ts';
import type { Sending } from './sending.ts';

/**
 * One kind of compose box on a network, told by roles, attributes and structure. Labels are in the reader's
 * language and class names are generated, so neither may be the only sign.
 */
interface SurfaceRule {
  readonly name: SurfaceName;
  readonly kind: DraftKind;
  /** `alt` for the description of a picture; the draft's text when left out. */
  readonly field?: Field;
  readonly editor: EditorKind;
  /** What the editable element itself is. */
  readonly element: string;
  /** Each must match the element's ancestors. */
  readonly within?: readonly string[];
  /** None may match an ancestor. */
  readonly notWithin?: readonly string[];
  /** Must be found in the composer's root in front of the editor, or behind it. */
  readonly context?: { readonly selector: string; readonly place: 'before' | 'behind' };
  readonly path?: RegExp;
  /** How its text is sent; left out where it goes out with another box. */
  readonly sending?: Sending | undefined;
  /** Only where a compose box is expected. */
  readonly expected?: boolean;
}

/** All that is known of one network's pages. */
export interface Site {
  readonly network: Network;
  /** Pages where nothing is ever read: direct messages, settings, long-form drafts. */
  readonly privatePaths: RegExp;
  /** Boxes that are never read, wherever they turn up. */
  readonly privateElements: readonly string[];
  /** Labels of private boxes, and of dialogs that hold them; a second lock, behind the structural ones. */
  readonly privateLabels: RegExp;
  readonly privateDialogs: RegExp;
  /** First match wins. */
  readonly surfaces: readonly SurfaceRule[];
  /**
   * Where on these pages somebody who types into a box that is none of `surfaces` is likely to write a post, since the
   * site has changed. A chat, a search or a profile is in none of these places.
   */
  readonly expected: readonly Pick<SurfaceRule, 'element' | 'within' | 'path'>[];
  /** The composer's outermost element, from its editor. */
  root(editor: Element): Element;
  /** The handle or page name the author writes as, or null when the page does not tell. */
  account(editor: Element, root: Element): string | null;
  /** What hangs on the draft in this box, as far as the page shows it; null when it shows nothing of the kind. */
  media(editor: Element, root: Element): readonly Media[] | null;
}

/** Whatever the browser lets people write rich text in. */
export const RICH = '[contenteditable]:not([contenteditable="false"])';
/** Whatever people can write several lines in. */
export const TEXTBOX = `${RICH}, textarea`;
/** Whatever people can write in. Most of it is none of the coach's business. */
export const EDITABLE = `${TEXTBOX}, input:not([type]), input[type="text"]`;

/** A compose box that the coach may read. */
export interface Surface {
  readonly site: Site;
  readonly rule: SurfaceRule;
  readonly root: Element;
}

/** Finds the compose box that an element belongs to; null for everything the coach must not or cannot read. */
export function recognise(site: Site, element: Element, path: string): Surface | null {
  if (isPrivate(site, element, path)) return null;
  const root = site.root(element);
  const rule = site.surfaces.find(
    (candidate) =>
      matches(candidate, element, root, path) && (!candidate.expected || isExpected(site, element, path)),
  );
  return rule ? { site, rule, root } : null;
}

/** Whether a box that nothing was recognised in looks like one to write a post in. */
export function isSuspect(site: Site, element: Element, path: string): boolean {
  return !isPrivate(site, element, path) && isExpected(site, element, path);
}

function isExpected(site: Site, element: Element, path: string): boolean {
  return site.expected.some((place) => matches(place, element, element, path));
}

function isPrivate(site: Site, element: Element, path: string): boolean {
  if (site.privatePaths.test(path)) return true;
  if (site.privateElements.some((selector) => element.closest(selector))) return true;
  const dialog = labelOf(element.closest('[role="dialog"]'));
  return (
    site.privateDialogs.test(dialog) || labelsOf(element).some((label) => site.privateLabels.test(label))
  );
}

function matches(
  rule: Pick<SurfaceRule, 'element' | 'within' | 'notWithin' | 'path' | 'context'>,
  element: Element,
  root: Element,
  path: string,
): boolean {
  return (
    element.matches(rule.element) &&
    (rule.within ?? []).every((selector) => element.parentElement?.closest(selector)) &&
    !(rule.notWithin ?? []).some((selector) => element.parentElement?.closest(selector)) &&
    (!rule.path || rule.path.test(path)) &&
    (!rule.context || hasContext(rule.context, element, root))
  );
}

function hasContext(
  { selector, place }: NonNullable<SurfaceRule['context']>,
  element: Element,
  root: Element,
) {
  const wanted = place === 'before' ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...root.querySelectorAll(selector)].some(
    (found) => element.compareDocumentPosition(found) & wanted,
  );
}

/** The label in the reader's language, free of the marks that right-to-left pages mix in. */
export function labelOf(element: Element | null): string {
  return labelsOf(element)[0] ?? '';
}

/** All that a box is labelled with, the name that screen readers say first. */
function labelsOf(element: Element | null): string[] {
  return ['aria-label', 'aria-placeholder', 'placeholder'].flatMap((name) => {
    const label = element?.getAttribute(name);
    return label == null ? [] : [bare(label)];
  });
}

/** Words of a page in one form, without marks of direction and characters of no width. */
export function bare(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u2066-\u2069]/g, '')
    .trim();
}

/** The lowest ancestor that holds the editor and everything in the page that matches; null when nothing does. */
export function lowestAncestorWithAll(editor: Element, selector: string): Element | null {
  const all = editor.ownerDocument.querySelectorAll(selector).length;
  if (all === 0) return null;
  for (let at = editor.parentElement; at; at = at.parentElement)
    if (at.querySelectorAll(selector).length === all) return at;
  return null;
}

/** The lowest ancestor that holds both the editor and something that matches; the body when there is none. */
export function lowestAncestorWith(editor: Element, selector: string): Element {
  for (let at = editor.parentElement; at; at = at.parentElement) if (at.querySelector(selector)) return at;
  return editor.ownerDocument.body;
}
