import { describe, expect, it } from 'vitest';
import { useChromium } from './support/chromium.ts';
import { pressWith } from './support/keys.ts';
import { Ours } from './support/ours.ts';
import { addPart, findBox, openBox, SURFACES } from './support/surfaces.ts';
import { present, until } from './support/until.ts';

const chromium = useChromium();

describe.each([SURFACES.xHome, SURFACES.facebookPost])('while the author types in $name', (surface) => {
  it('leaves a word alone until it is finished', async () => {
    const page = await chromium.open();
    const box = await openBox(page, surface);
    await box.type('Crews utilize');
    for (let i = 0; i < 10; i++) expect(await box.underlined()).toEqual([]);
    await box.type(' ');
    await until(() => box.underlined(), ['advise: utilize']);
  });

  it('takes a pause for the end of the word', async () => {
    const page = await chromium.open();
    const box = await openBox(page, surface);
    await box.type('Crews utilize');
    await until(() => box.underlined(), ['advise: utilize']);
  });

  it('keeps the lines at their words while text is put in front of them', async () => {
    const page = await chromium.open();
    const box = await openBox(page, surface);
    await box.type('Crews utilize Oak Street ');
    await until(async () => (await box.underlined()).includes('advise: utilize'), true);
    await page.keyboard.press('Home');
    for (const letter of 'Today ') {
      await page.keyboard.type(letter);
      expect(await box.underlined()).toContain('advise: utilize');
    }
  });

  it('opens the card when the words are pressed, and closes it with Escape', async () => {
    const page = await chromium.open();
    const box = await openBox(page, surface);
    const ours = new Ours(page);
    await box.type('Crews utilize Oak Street ');
    const at = await ours.placeOf('utilize');
    await page.mouse.click(at.x, at.y);
    await until(async () => (await ours.card())?.includes('utilize → use'), true);
    await page.keyboard.press('Escape');
    await until(() => ours.card(), null);
    expect(await box.model()).toBe('Crews utilize Oak Street ');
  });

  it('closes the card when the author goes on writing', async () => {
    const page = await chromium.open();
    const box = await openBox(page, surface);
    const ours = new Ours(page);
    await box.type('Crews utilize Oak Street ');
    await ours.hover('utilize');
    await present(() => ours.card(), 'card');
    await page.keyboard.type('and');
    await until(() => ours.card(), null);
    await until(() => box.model(), 'Crews utilize Oak Street and');
  });

  it('opens the card by keyboard, tells why, ignores, and gives the keys back', async () => {
    const page = await chromium.open();
    const box = await openBox(page, surface);
    const ours = new Ours(page);
    await box.type('Crews utilize Oak Street ');
    await until(async () => (await box.underlined()).includes('advise: utilize'), true);
    await pressWith(page, 'Control', '.');
    await until(async () => (await ours.card())?.includes('utilize → use'), true);
    await page.keyboard.press('Escape');
    await until(() => ours.card(), null);
    await pressWith(page, 'Control', '.');
    await until(async () => (await ours.card()) !== null, true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(async () => (await ours.card())?.includes('ACCESS-19'), true);
    await pressWith(page, 'Shift', 'Tab');
    await page.keyboard.press('Enter');
    await until(async () => (await box.underlined()).includes('advise: utilize'), false);
    await page.keyboard.type('now');
    await until(() => box.model(), 'Crews utilize Oak Street now');
  });
});

describe('fixes across what the editor draws apart', () => {
  it.each([SURFACES.xHome, SURFACES.facebookPost])(
    'works next to hashtags, over lines and twice in $name',
    async (surface) => {
      const page = await chromium.open();
      const box = await openBox(page, surface);
      const ours = new Ours(page);
      await box.type('#MarlowFalls crews utilize #OakStreet\nThey utilize it ');
      await until(
        async () => (await box.underlined()).filter((line) => line === 'advise: utilize').length,
        2,
      );
      await ours.hover('utilize');
      await present(() => ours.card(), 'card');
      await ours.pressInCard('apply');
      await until(() => box.model(), '#MarlowFalls crews use #OakStreet\nThey utilize it ');
      await until(() => box.caret(), (await box.model()).length);
      await ours.hover('utilize');
      await present(async () => ((await ours.card()) ? true : null), 'card');
      await ours.pressInCard('apply');
      await until(() => box.model(), '#MarlowFalls crews use #OakStreet\nThey use it ');
      expect(await box.screen()).toBe('#MarlowFalls crews use #OakStreet\nThey use it ');
    },
  );
});

describe('two drafts at once', () => {
  it('changes only the one that was meant', async () => {
    const page = await chromium.open();
    const home = await openBox(page, SURFACES.xHome);
    await home.type('Home utilize draft ');
    await page.locator('[data-testid="SideNav_NewTweet_Button"]').click();
    const modal = await present(async () => {
      const box = await findBox(page, 'post');
      return (await box.element.evaluate((element) => element.closest('[role="dialog"]') !== null))
        ? box
        : null;
    }, 'dialog box');
    await modal.focus();
    await modal.type('Modal utilize draft ');
    await until(async () => (await modal.underlined()).includes('advise: utilize'), true);
    const ours = new Ours(page);
    await until(async () => (await ours.chips()).length, 1);
    await pressWith(page, 'Control', '.');
    await until(async () => (await ours.card())?.includes('utilize → use'), true);
    await page.keyboard.press('Enter');
    await until(() => modal.model(), 'Modal use draft ');
    expect(await home.model()).toBe('Home utilize draft ');
  });

  it('coaches every box of a thread', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xModal);
    await box.type('First utilize ');
    const second = await addPart(page);
    await second.type('Second utilize ');
    await until(async () => (await second.underlined()).includes('advise: utilize'), true);
    await until(async () => (await box.underlined()).includes('advise: utilize'), true);
  });
});
