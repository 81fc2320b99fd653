import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useChromium } from './support/chromium.ts';
import { pressWith } from './support/keys.ts';
import { Ours, panelOf } from './support/ours.ts';
import { type Box, openBox, SURFACES, type SurfaceCase } from './support/surfaces.ts';
import { present, until } from './support/until.ts';

const chromium = useChromium();

async function withPanel(
  surface: SurfaceCase,
  text: string,
): Promise<{ page: Page; box: Box; ours: Ours; panel: Page }> {
  const page = await chromium.open();
  const box = await openBox(page, surface);
  const ours = new Ours(page);
  await box.type(text);
  await ours.pressChip();
  const panel = await panelOf(chromium.browser());
  await until(() => words(panel).then((all) => all.includes(surface.title)), true);
  return { page, box, ours, panel };
}

const words = (panel: Page) => panel.$eval('body', (body) => body.innerText);
const cards = (panel: Page) => panel.$$eval('article h3', (all) => all.map((title) => title.textContent));

describe.each([SURFACES.xHome, SURFACES.facebookPost, SURFACES.instagramCaption])(
  'the panel beside $name',
  (surface) => {
    it('counts as the network counts, and names account and policy', async () => {
      const { panel } = await withPanel(surface, 'Leaf pickup is on Monday. marlowfalls.gov/leaves ');
      const limit = {
        'Post on X': '50 of 280',
        'Post on Facebook': '48 of 63,206',
        'Caption on Instagram': '48 of 2,200',
      };
      await until(
        () => words(panel).then((all) => all.includes(limit[surface.title as keyof typeof limit])),
        true,
      );
      expect(await words(panel)).toMatch(/marlow ?falls/i);
      expect(await words(panel)).toContain('City of Marlow Falls');
    });

    it('goes from card to words and from words to card', async () => {
      const { page, box, ours, panel } = await withPanel(
        surface,
        'Crews utilize Oak Street. Citizens can commence parking. ',
      );
      await until(() => cards(panel).then((all) => all.length >= 3), true);
      await ours.hover('commence');
      const pointed = () =>
        panel.$$eval('article[aria-current="true"]', (all) => all.map((card) => card.textContent));
      await until(async () => (await pointed()).some((text) => text?.includes('commence')), true);

      await page.mouse.move(5, 5);
      const show = await panel.$$('article');
      for (const card of show) {
        if (!(await card.evaluate((element) => element.textContent?.includes('utilize')))) continue;
        await card.$$eval('button', (all) => all.find((button) => button.textContent === 'Show')?.click());
      }
      await until(() => box.caret(), 'Crews utilize'.length);
    });

    it('takes all safe fixes at once, and one undo takes them back', async () => {
      const before = 'Crews utilize Oak Street and commence at noon. ';
      const { page, box, panel } = await withPanel(surface, before);
      await panel.locator('button ::-p-text(Apply all safe fixes)').click();
      await until(() => box.model(), 'Crews use Oak Street and start at noon. ');
      expect(await box.screen()).toBe('Crews use Oak Street and start at noon. ');
      await box.focus();
      await pressWith(page, 'Control', 'z');
      await until(() => box.model(), before);
    });

    it('ignores a finding in this draft, and brings it back', async () => {
      const { box, panel } = await withPanel(surface, 'Crews utilize Oak Street ');
      await until(async () => (await box.underlined()).includes('advise: utilize'), true);
      // Other cards come in above it while it is aimed at.
      const ignored = () =>
        panel.$$eval('article', (all) => {
          const card = all.find(({ textContent }) => textContent?.includes('utilize'));
          const ignore = [...(card?.querySelectorAll('button') ?? [])].find(
            ({ textContent }) => textContent === 'Ignore here',
          );
          ignore?.click();
          return ignore !== undefined;
        });
      await present(ignored, 'button to ignore it');
      await until(async () => (await box.underlined()).includes('advise: utilize'), false);
      await box.type('again ');
      await until(() => words(panel).then((all) => all.includes('1 ignored')), true);
      expect(await box.underlined()).not.toContain('advise: utilize');
      await panel.locator('button ::-p-text(Bring back)').click();
      await until(async () => (await box.underlined()).includes('advise: utilize'), true);
    });

    it('can be worked by keyboard alone', async () => {
      const { box, panel } = await withPanel(surface, 'Crews utilize Oak Street ');
      await until(() => cards(panel).then((all) => all.length > 0), true);
      const focused = () => panel.evaluate(() => document.activeElement?.textContent ?? '');
      for (let i = 0; i < 20 && !(await focused()).startsWith('Apply'); i++)
        await panel.keyboard.press('Tab');
      expect(await focused()).toContain('Apply');
      await panel.keyboard.press('Enter');
      await until(() => box.model(), 'Crews use Oak Street ');
    });
  },
);

describe('the panel', () => {
  it('says what is good first', async () => {
    const { panel } = await withPanel(
      SURFACES.facebookPost,
      'You can drop off leaves at Mill Park on Saturday, November 28, from 9 a.m. to noon. Questions? Call 555-0119. Commence at the gate. ',
    );
    await until(() => cards(panel).then((all) => all.length > 0), true);
    const [good, card] = await panel.evaluate(() => {
      const top = (element: Element | null | undefined) => element?.getBoundingClientRect().top ?? Number.NaN;
      const heading = [...document.querySelectorAll('h2')].find(({ textContent }) =>
        /good/i.test(textContent ?? ''),
      );
      return [top(heading), top(document.querySelector('article'))];
    });
    expect(good).toBeLessThan(card as number);
  });

  it('follows the tab that is shown', async () => {
    const { panel } = await withPanel(SURFACES.xHome, 'Crews utilize Oak Street ');
    const other = await chromium.browser().newPage();
    await other.goto('https://example.com/');
    await until(() => words(panel).then((all) => all.includes('X, Facebook or Instagram')), true);
    await other.close();
    await until(() => words(panel).then((all) => all.includes('Post on X')), true);
  });

  it('opens at the words from the card in the page', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    const ours = new Ours(page);
    await box.type('Crews utilize Oak Street and commence at noon ');
    await ours.hover('commence');
    await present(() => ours.card(), 'card');
    await ours.pressInCard('panel');
    const panel = await panelOf(chromium.browser());
    await until(
      () =>
        panel.$$eval('article[aria-current="true"]', (all) =>
          all.map(({ textContent }) => textContent?.includes('commence')),
        ),
      [true],
    );
  });
});
