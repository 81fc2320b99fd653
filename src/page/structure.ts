/** An element a line. */
const MOST_LINES = 150;
/** How far out from the box it is told what there is. */
const LEVELS = 12;
const TOLD = /^(role|type|method|contenteditable|(aria|data)-[a-z-]{1,30})$/;
/** What a site names its parts with, on elements where it names no person. */
const TEST_ID = 'data-testid';
const NAMED = 'button, [role="button"], [contenteditable], textarea';
const VALUED =
  /^(role|type|method|contenteditable|aria-(multiline|modal|haspopup|expanded|disabled)|data-lexical-editor)$/;
const PLAIN_WORD = /^[a-zA-Z]{1,30}(_\d{1,2})?$/;

/**
 * Where a box stands: tags, roles and names of attributes around it, in the way `unseen` of the protocol tells. Never a
 * text, a label, an address or a handle; of the box itself no more than what its first line is made of.
 */
export function structureOf(box: Element): string[] {
  let top = box;
  for (let i = 0; i < LEVELS && top.parentElement && top.parentElement !== box.ownerDocument.body; i++)
    top = top.parentElement;
  const lines: string[] = [];
  const walk = (at: Element, depth: number) => {
    const attributes = at
      .getAttributeNames()
      .filter((name) => TOLD.test(name))
      .slice(0, 12)
      .map((name) => {
        const value = at.getAttribute(name) ?? '';
        const isTold = VALUED.test(name) || (name === TEST_ID && at.matches(NAMED));
        return isTold && PLAIN_WORD.test(value) ? `[${name}="${value}"]` : `[${name}]`;
      });
    const isTelling = attributes.length > 0 || at === box || at.matches('form, article, button, textarea');
    if (isTelling && lines.length < MOST_LINES) {
      const tag = /^[a-z][a-z0-9-]{0,30}$/.exec(at.localName)?.[0] ?? 'other';
      lines.push(' '.repeat(Math.min(depth, 40)) + (at === box ? '> ' : '') + tag + attributes.join(''));
    }
    const children = box.contains(at) ? [...at.children].slice(0, 1) : at.children;
    for (const child of children) walk(child, depth + Number(isTelling));
  };
  walk(top, 0);
  return lines;
}
