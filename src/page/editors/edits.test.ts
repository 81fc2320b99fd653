import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../protocol.ts';
import { applyEdits, difference, fits, mapOffset, merged, stepsOf } from './edits.ts';

/** A text with edits that do not overlap, in any order. */
const editedText = fc
  .tuple(
    fc.string({ maxLength: 60 }),
    fc.array(fc.nat(60), { maxLength: 8 }),
    fc.array(fc.string({ maxLength: 5 })),
  )
  .map(([text, cuts, inserts]) => {
    const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
    const edits: Edit[] = [];
    for (let i = 0; i + 1 < places.length; i += 2) {
      const from = places[i] ?? 0;
      const to = places[i + 1] ?? 0;
      edits.push({ from, to, quote: text.slice(from, to), insert: inserts[i / 2] ?? '' });
    }
    return { text, edits: edits.reverse() };
  });

describe('edits', () => {
  it('replace what they quote and nothing else', () => {
    expect(
      applyEdits('We utilize the lane to commence', [
        { from: 23, to: 31, quote: 'commence', insert: 'start' },
        { from: 3, to: 10, quote: 'utilize', insert: 'use' },
      ]),
    ).toBe('We use the lane to start');
  });

  it('merged into one, have the same result', () => {
    fc.assert(
      fc.property(editedText, ({ text, edits }) => {
        fc.pre(edits.length > 0);
        const one = merged(text, edits);
        expect(fits(text, edits)).toBe(true);
        expect(fits(text, [one])).toBe(true);
        expect(applyEdits(text, [one])).toBe(applyEdits(text, edits));
      }),
    );
  });

  it('keep a caret outside of them at the same words', () => {
    fc.assert(
      fc.property(editedText, fc.nat(60), ({ text, edits }, place) => {
        const caret = place % (text.length + 1);
        fc.pre(edits.every(({ from, to }) => caret < from || caret >= to));
        const behind = text.slice(caret);
        const after = applyEdits(text, edits);
        const later = edits.filter(({ from }) => from >= caret);
        const tail = applyEdits(
          behind,
          later.map((edit) => ({ ...edit, from: edit.from - caret, to: edit.to - caret })),
        );
        expect(after.slice(mapOffset(caret, edits))).toBe(tail);
      }),
    );
  });

  it.each([
    ['other words', [{ from: 3, to: 10, quote: 'utilise', insert: 'use' }]],
    [
      'an overlap',
      [
        { from: 3, to: 10, quote: 'utilize', insert: '' },
        { from: 9, to: 12, quote: 'e i', insert: '' },
      ],
    ],
    ['a range beyond the end', [{ from: 12, to: 99, quote: 'it', insert: '' }]],
    ['a range turned round', [{ from: 10, to: 3, quote: '', insert: '' }]],
  ])('do not fit over %s', (_, edits) => {
    expect(fits('We utilize it', edits)).toBe(false);
  });

  it('made step by step, whatever may be rewritten in between, have the same result', () => {
    fc.assert(
      fc.property(editedText, fc.func(fc.boolean()), ({ text, edits }, canBeRewritten) => {
        let now = text;
        for (const step of stepsOf(text, edits, canBeRewritten)) {
          expect(fits(now, [step])).toBe(true);
          now = applyEdits(now, [step]);
        }
        expect(now).toBe(applyEdits(text, edits));
      }),
    );
  });

  it('can be told from the texts before and after', () => {
    fc.assert(
      fc.property(editedText, ({ text, edits }) => {
        const after = applyEdits(text, edits);
        expect(applyEdits(text, [difference(text, after)])).toBe(after);
      }),
    );
  });
});
