import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainSelector } from './selector.ts';

describe('a selector of a correction', () => {
  it.each([
    'div[role="textbox"]',
    '[data-testid^="postText_"][contenteditable="true"]',
    'textarea',
    'form[method="POST"], [role="dialog"]',
    'button[type="submit"], [role="button"]',
    'div[data-slate-editor]',
  ])('may be %s', (selector) => {
    expect(isPlainSelector(selector)).toBe(true);
  });

  it.each([
    ['any element', '*'],
    ['a tag that is everywhere', 'div'],
    ['a class', 'div.x1lliihq'],
    ['an id', '#composer'],
    ['a label', '[aria-label="Write something"]'],
    ['an address', 'a[href^="https://"]'],
    ['a pseudo-class', '[role="textbox"]:has(input)'],
    ['a descendant', '[role="dialog"] [role="textbox"]'],
    ['an attribute that is left open', '[role="textbox"'],
    ['a quote within a value', '[role="a"b"]'],
    ['an empty value, which every attribute begins with', '[role^=""]'],
    ['nothing', ''],
    ['more than six', Array(7).fill('[role="a"]').join(', ')],
  ])('may not be %s', (_, selector) => {
    expect(isPlainSelector(selector)).toBe(false);
  });

  it('has no sign in it that leads elsewhere, whatever it is made of', () => {
    const piece = fc.constantFrom(
      '[role="',
      'a',
      '"]',
      ', ',
      'div',
      '[data-',
      '-',
      '=',
      ' ',
      ']',
      '.',
      '"',
      '*',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const selector = pieces.join('');
        if (isPlainSelector(selector))
          expect(selector.replace(/"[^"]*"/g, '')).not.toMatch(/[.#:>+~\\]|\s\[/);
      }),
    );
  });

  it('is judged at once, however long', () => {
    expect(isPlainSelector(`${'div[role][role]'.repeat(20_000)}!`)).toBe(false);
  });
});
