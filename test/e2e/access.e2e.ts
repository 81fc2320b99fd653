import { describe, expect, it } from 'vitest';
import { seriousFaults } from './support/axe.ts';
import { useChromium } from './support/chromium.ts';
import { Ours, panelOf, type Rect } from './support/ours.ts';
import { openBox, SURFACES } from './support/surfaces.ts';
import { present, until } from './support/until.ts';

const chromium = useChromium();

const TEXT = 'Crews utilize Oak Street!!! Citizens commence. Vote YES on Measure B. ';

describe.each(['light', 'dark'])('in %s', (scheme) => {
  it.each(Object.values(SURFACES))('axe finds nothing serious in $name and its panel', async (surface) => {
    const page = await chromium.open();
    const media = [{ name: 'prefers-color-scheme', value: scheme }];
    await page.emulateMediaFeatures(media);
    const box = await openBox(page, surface);
    await box.type(TEXT);
    const ours = new Ours(page);
    await until(async () => (await ours.chips())[0]?.includes('suggestions'), true);
    expect(await seriousFaults(page)).toEqual([]);
    await ours.pressChip();
    const panel = await panelOf(chromium.browser());
    await panel.emulateMediaFeatures(media);
    await until(() => panel.$$eval('article', (all) => all.length >= 3), true);
    // Colours fade for a moment after the scheme was switched.
    await until(() => seriousFaults(panel), []);
  });
});

describe('the chip', () => {
  it.each(Object.values(SURFACES))('covers no control and no text of $name', async (surface) => {
    const page = await chromium.open();
    const box = await openBox(page, surface);
    const ours = new Ours(page);
    for (const text of ['Crews utilize Oak Street ', TEXT, 'More words that fill the line. '.repeat(4)]) {
      await box.type(text);
      await until(async () => (await ours.chips())[0]?.includes('suggestion'), true);
      await new Promise((done) => setTimeout(done, 100));
      const chip = await ours.chipRect();
      expect(await box.element.evaluate(covered, chip)).toEqual([]);
    }
  });

  it('has a name and a role for screen readers, and says what it found', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    await box.type('Crews utilize Oak Street ');
    const session = await page.createCDPSession();
    const button = await present(async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes.find(
        (node) =>
          node.role?.value === 'button' && /Plainspoken: \d suggestion/.test(String(node.name?.value)),
      );
    }, 'named chip');
    expect(button.name?.value).toContain('Open the panel');
  });
});

/** Runs in the page: the controls and the words of the box that a rectangle lies over. */
function covered(box: HTMLElement, chip: Rect): string[] {
  const meets = (rect: DOMRect) =>
    rect.width > 0 &&
    rect.left < chip.right &&
    chip.left < rect.right &&
    rect.top < chip.bottom &&
    chip.top < rect.bottom;
  const root = box.closest('[role="dialog"]') ?? document.body;
  const controls = [...root.querySelectorAll('button, a[href], input, [role="button"], [role="progressbar"]')]
    .filter((control) => !control.contains(box) && meets(control.getBoundingClientRect()))
    .map((control) => control.outerHTML.slice(0, 80));
  const words = document.createRange();
  words.selectNodeContents(box);
  const text =
    box instanceof HTMLTextAreaElement
      ? []
      : [...words.getClientRects()].filter((rect) => rect.width < box.clientWidth && meets(rect));
  return [...controls, ...text.map((rect) => `text at ${rect.left},${rect.top}`)];
}
