import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starterPolicy } from '../policy/starter.ts';
import { fill, partsOf, slotsOf } from './fill.ts';

describe('approved wording', () => {
  it('keeps its locked words, whatever is put into its slots', () => {
    const templates = fc.constantFrom(...starterPolicy.templates);
    const value = fc.constantFrom('Zone 3', 'the river side', 'Oak Street and Elm Street', '{area}');
    fc.assert(
      fc.property(templates, value, (template, words) => {
        const slots = slotsOf(template.text);
        const { text, missing } = fill(template, Object.fromEntries(slots.map((slot) => [slot, words])));
        expect(missing).toEqual([]);
        for (const part of partsOf(template.text)) {
          if ('words' in part) expect(text).toContain(part.words.trim());
        }
      }),
    );
  });

  it('asks for the slots that it needs, and closes the gap of one that may stay empty', () => {
    const template = { text: 'Boil water in {area} {until}. Thank you.', mayStayEmpty: ['until'] };
    expect(fill(template, { area: ' ' })).toMatchObject({ missing: ['area'] });
    expect(fill(template, { area: 'Zone 3' })).toEqual({
      text: 'Boil water in Zone 3. Thank you.',
      missing: [],
    });
  });

  it('takes nothing from what every object has', () => {
    expect(fill({ text: 'See {constructor} now.' }, {})).toMatchObject({ missing: ['constructor'] });
  });
});
