import { LEVELS, type Level } from '../../core/finding.ts';

interface Highlighted {
  readonly level: Level;
  readonly range: StaticRange;
}

/** What each compose box has underlined; the browser's registry holds the sum over all boxes. */
const painted = new Map<HTMLElement, { name: string; range: StaticRange }[]>();

/** What is of this script; a newer copy of the extension in the same page may have put its own in their place. */
const own = new Map<string, Highlight>();

/**
 * Underlines these ranges for one compose box, and nothing else in it. Nothing in the page's DOM changes:
 * the ranges are CSS custom highlights, styled in `highlights.css`.
 */
export function setHighlights(box: HTMLElement, marks: readonly Highlighted[], dark: boolean): void {
  painted.set(
    box,
    marks.map(({ level, range }) => ({ name: highlightName(level, dark), range })),
  );
  publish();
}

/** Takes away what was underlined in this box. */
export function clearHighlights(box: HTMLElement): void {
  if (painted.delete(box)) publish();
}

/** Pages can list the names, so these tell neither whose they are nor how strict: two for each level, as in `highlights.css`. */
function highlightName(level: Level, dark: boolean): string {
  return `u${2 * LEVELS.indexOf(level) + Number(dark)}`;
}

function publish(): void {
  const all = [...painted.values()].flat();
  for (const level of LEVELS) {
    for (const dark of [false, true]) {
      const name = highlightName(level, dark);
      const ranges = all.filter((mark) => mark.name === name).map(({ range }) => range);
      if (ranges.length === 0) {
        if (CSS.highlights.get(name) === own.get(name)) CSS.highlights.delete(name);
        continue;
      }
      const highlight = new Highlight(...ranges);
      // Where two findings meet, the stricter one is drawn on top.
      highlight.priority = LEVELS.indexOf(level);
      CSS.highlights.set(name, highlight);
      own.set(name, highlight);
    }
  }
}
