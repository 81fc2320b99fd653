import { describe, expect, it } from 'vitest';
import { OUTCOME_WORDS } from '../../src/core/outcome.ts';
import { write } from './support/author.ts';
import { look, lookOf } from './support/look.ts';
import { EDITORS } from './support/matrix.ts';
import { Ours } from './support/ours.ts';
import { useChromiumStage, useFirefoxStage } from './support/stage.ts';
import { SURFACES } from './support/surfaces.ts';
import { until } from './support/until.ts';

const TEXT = 'We utilize it ';
const EDITS = [{ from: 3, to: 10, quote: 'utilize', insert: 'use' }];

describe.each([['Chromium', useChromiumStage()] as const, ['Firefox', useFirefoxStage()] as const])(
  'in %s, a page that makes something else of a change',
  (browser, open) => {
    it.each(EDITORS)('gets its text back in $name, and the author is told', async ({ surface }) => {
      const { box, port } = await open(surface, 'hostile=shout');
      await write(box, [TEXT]);
      expect(await port.apply(TEXT, EDITS)).toBe('refused');
      await until(() => look(box), lookOf(TEXT, TEXT.length));
      if (browser === 'Chromium') await until(() => new Ours(box.page).hints(), [OUTCOME_WORDS.refused]);
    });
  },
);

describe('a fix that is refused in the card', () => {
  const open = useChromiumStage();

  it('can be copied there', async () => {
    const { box } = await open(SURFACES.xHome, 'hostile=shout');
    const { page } = box;
    await page
      .browserContext()
      .overridePermissions('https://x.com', ['clipboard-read', 'clipboard-sanitized-write']);
    const ours = new Ours(page);
    await write(box, [TEXT]);
    await ours.hover('utilize');
    await ours.pressInCard('apply');
    await ours.pressInCard('copy');
    await until(async () => (await ours.card())?.includes('Copied'), true);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('use');
    expect((await look(box)).model).toBe(TEXT);
  });
});

describe('a page that will not take it back either', () => {
  const open = useChromiumStage();

  it.each(EDITORS.slice(0, 2))('is told of as it is in $name', async ({ surface }) => {
    const { box, port } = await open(surface, 'hostile=stubborn');
    await write(box, [TEXT]);
    expect(await port.apply(TEXT, EDITS)).toBe('altered');
    const { model, screen } = await look(box);
    expect(model).toBe(screen);
    expect(model).not.toBe(TEXT);
  });
});
