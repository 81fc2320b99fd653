/** A box in viewport coordinates. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}
interface Spot {
  readonly left: number;
  readonly top: number;
}

/** Where a chip is drawn, also told from the lower right corner of its box, so that it moves along with it. */
export interface ChipPlace extends Spot {
  readonly fromRight: number;
  readonly fromBottom: number;
}

const GAP = 6;
const STEP = 12;
/** A composer that is all controls is not searched for ever. */
const MAX_TRIES = 300;
const CONTROLS =
  'button, a[href], input, select, textarea, summary, label, [role="button"], [role="link"], [role="progressbar"], [role="menuitem"], [role="switch"], [role="combobox"], [role="tab"]';

/**
 * A place for the chip at its compose box where it covers none of the site's controls and no text, and is
 * not beneath a dialog; null when the box itself is out of sight. Tries the former place first, so that the
 * chip stays put.
 */
export function placeChip(
  { editor, root, text }: { editor: HTMLElement; root: Element; text: readonly DOMRect[] },
  size: Size,
  ours: Element,
  former: ChipPlace | null,
): ChipPlace | null {
  const box = visiblePart(editor);
  if (!box || !isOnTop(editor, box, ours)) return null;
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  const isFree = (spot: Spot) => {
    const at = { ...spot, ...size };
    return isInViewport(at) && isClearOf(at, text) && coversNothing(at, editor, root, ours);
  };
  const stay = former && { left: right - former.fromRight, top: bottom - former.fromBottom };
  const spot =
    stay && isFree(stay) ? stay : firstFree(chipSpots(box, root.getBoundingClientRect(), size), isFree);
  return spot && { ...spot, fromRight: right - spot.left, fromBottom: bottom - spot.top };
}

/**
 * A place for the card under its words, or above them where there is no room below; where it would lie over `box`, beside
 * that if there is room.
 */
export function placeCard(words: readonly DOMRect[], size: Size, box?: DOMRect): Spot | null {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  const left = clamp(first.left, 8, innerWidth - size.width - 8);
  const below = last.bottom + GAP;
  const top = below + size.height <= innerHeight - 8 ? below : first.top - GAP - size.height;
  const spot = { left, top: clamp(top, 8, Math.max(8, innerHeight - size.height - 8)) };
  if (!box || !overlap({ ...spot, ...size }, box)) return spot;
  const beside = [box.right + GAP, box.left - GAP - size.width].find(
    (at) => at >= 0 && at + size.width <= innerWidth,
  );
  return { ...spot, left: beside ?? left };
}

/** Where the chip may go, best first: in the box's free corner, elsewhere in the composer, beside it. */
function* chipSpots(box: Box, root: Box, { width, height }: Size): Generator<Spot> {
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  const middle = box.top + (box.height - height) / 2;
  if (box.height >= height) {
    const inset = Math.min(4, (box.height - height) / 2);
    yield { left: right - width - inset, top: bottom - height - inset };
  }
  if (right + GAP + width <= root.left + root.width) yield { left: right + GAP, top: middle };
  const lowest = Math.min(root.top + root.height, innerHeight) - height - GAP;
  const rightmost = Math.min(root.left + root.width, innerWidth) - width - GAP;
  for (let top = bottom + GAP; top <= lowest; top += STEP)
    for (let left = rightmost; left >= root.left; left -= STEP) yield { left, top };
  for (let top = box.top - height - GAP; top >= Math.max(root.top, 0); top -= STEP)
    for (let left = rightmost; left >= root.left; left -= STEP) yield { left, top };
  for (const left of [root.left + root.width + GAP, root.left - width - GAP])
    yield { left, top: Math.max(box.top, bottom - height) };
  yield { left: right - width, top: bottom + GAP };
  yield { left: right - width, top: box.top - height - GAP };
}

/** True when no line of the text runs beneath it. */
export function isClearOf(at: Box, text: readonly DOMRect[]): boolean {
  return !text.some((line) => overlap(at, line));
}

function firstFree(spots: Iterable<Spot>, isFree: (spot: Spot) => boolean): Spot | null {
  let tries = 0;
  for (const spot of spots) {
    if (isFree(spot)) return spot;
    if (++tries === MAX_TRIES) return null;
  }
  return null;
}

/** The part of the box that the viewport shows; null when that is nothing. */
function visiblePart(element: Element): Box | null {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const shown = {
    left: Math.max(left, 0),
    top: Math.max(top, 0),
    width: Math.min(right, innerWidth) - Math.max(left, 0),
    height: Math.min(bottom, innerHeight) - Math.max(top, 0),
  };
  return shown.width > 0 && shown.height > 0 ? shown : null;
}

function isOnTop(editor: Element, box: Box, ours: Element): boolean {
  const hit = topmost(box.left + box.width / 2, box.top + box.height / 2, ours);
  return hit !== null && (editor.contains(hit) || hit.contains(editor) || sharesBox(hit, editor));
}

/** True when the hit element lies beside the editor in the same small part of the page, as a placeholder does. */
function sharesBox(hit: Element, editor: Element): boolean {
  for (let at = editor.parentElement, steps = 0; at && steps < 6; at = at.parentElement, steps++)
    if (at.contains(hit)) return true;
  return false;
}

/** True when nothing that a person can press, and nothing that covers the composer, lies at this place. */
function coversNothing(at: Box, editor: Element, root: Element, ours: Element): boolean {
  // Controls within the composer may be smaller than the steps between the points below.
  const controls = [...root.querySelectorAll(CONTROLS)].filter((control) => !control.contains(editor));
  if (controls.some((control) => overlap(at, control.getBoundingClientRect()))) return false;
  const points = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((x) =>
    [0.05, 0.5, 0.95].map((y) => [at.left + at.width * x, at.top + at.height * y] as const),
  );
  return points.every(([x, y]) => {
    const hit = topmost(x, y, ours);
    if (!hit) return false;
    if (editor.contains(hit)) return true;
    if (hit.closest(CONTROLS)) return false;
    return root.contains(hit) || hit.contains(editor);
  });
}

function topmost(x: number, y: number, ours: Element): Element | null {
  return document.elementsFromPoint(x, y).find((element) => element !== ours) ?? null;
}

function isInViewport({ left, top, width, height }: Box): boolean {
  return left >= 0 && top >= 0 && left + width <= innerWidth && top + height <= innerHeight;
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
