import { describe, expect, it } from 'vitest';
import { useChromium } from './support/chromium.ts';
import { pressWith } from './support/keys.ts';
import { Ours, panelOf } from './support/ours.ts';
import { openBox, SURFACES } from './support/surfaces.ts';
import { present, until } from './support/until.ts';

const chromium = useChromium();
const RICH = [
  SURFACES.xHome,
  SURFACES.xModal,
  SURFACES.xReply,
  SURFACES.xInlineReply,
  SURFACES.xQuote,
  SURFACES.facebookPost,
  SURFACES.facebookComment,
  SURFACES.facebookPermalinkComment,
  SURFACES.businessSuite,
  SURFACES.xPro,
  SURFACES.instagramCaption,
];
const PLAIN = [SURFACES.instagramComment, SURFACES.instagramTextareaCaption];

describe.each(RICH)('$name', (surface) => {
  it('underlines exactly the words, and takes the fix from the card', async () => {
    const page = await chromium.open();
    const box = await openBox(page, surface);
    const ours = new Ours(page);
    await box.type('Crews utilize Oak Street ');
    await until(async () => (await box.underlined()).includes('advise: utilize'), true);

    await ours.hover('utilize');
    await present(() => ours.card(), 'card');
    expect(await ours.card()).toContain('utilize → use');
    await ours.pressInCard('apply');
    await until(() => box.model(), 'Crews use Oak Street ');
    expect(await box.screen()).toBe('Crews use Oak Street ');
    await until(() => box.caret(), 'Crews use Oak Street '.length);
    expect(await box.underlined()).not.toContain('advise: utilize');

    await box.type('today');
    await until(() => box.model(), 'Crews use Oak Street today');
    for (let i = 0; i < 'today'.length; i++) await page.keyboard.press('Backspace');
    await until(() => box.model(), 'Crews use Oak Street ');
  });

  it('gives back the old words with one undo', async () => {
    const page = await chromium.open();
    const box = await openBox(page, surface);
    const ours = new Ours(page);
    await box.type('Crews utilize Oak Street ');
    await ours.hover('utilize');
    await present(() => ours.card(), 'card');
    await ours.pressInCard('apply');
    await until(() => box.model(), 'Crews use Oak Street ');
    await pressWith(page, 'Control', 'z');
    await until(() => box.model(), 'Crews utilize Oak Street ');
    expect(await box.screen()).toBe('Crews utilize Oak Street ');
    await until(async () => (await box.underlined()).includes('advise: utilize'), true);
  });

  it('shows the draft in the panel, which can fix it too', async () => {
    const page = await chromium.open();
    const box = await openBox(page, surface);
    await box.type('Crews utilize Oak Street ');
    await until(async () => (await box.underlined()).includes('advise: utilize'), true);
    await new Ours(page).pressChip();
    const panel = await panelOf(chromium.browser());
    await until(() => panel.$eval('body', (body) => body.innerText.includes('utilize')), true);
    expect(await panel.$eval('body', (body) => body.innerText)).toContain(surface.title);
    await panel.locator('button ::-p-text(Apply)').click();
    await until(() => box.model(), 'Crews use Oak Street ');
    expect(await box.screen()).toBe('Crews use Oak Street ');
    await until(() => panel.$eval('body', (body) => body.innerText.includes('utilize')), false);
  });
});

describe.each(PLAIN)('$name', (surface) => {
  /** Writes, sees the words marked over the box, and takes the fix by keyboard. */
  async function fixed() {
    const page = await chromium.open();
    const box = await openBox(page, surface);
    const ours = new Ours(page);
    await box.type('Crews utilize Oak Street ');
    await until(() => ours.mirrored(), ['utilize']);
    await pressWith(page, 'Control', '.');
    await until(async () => (await ours.card())?.includes('utilize → use'), true);
    await page.keyboard.press('Enter');
    await until(() => box.model(), 'Crews use Oak Street ');
    return { page, box, ours };
  }

  it('marks the words over the box, and takes the fix by keyboard', async () => {
    const { box } = await fixed();
    await until(() => box.caret(), 'Crews use Oak Street '.length);
    await box.type('today');
    await until(() => box.model(), 'Crews use Oak Street today');
  });

  it('gives back the old words with one undo', async () => {
    const { page, box, ours } = await fixed();
    await pressWith(page, 'Control', 'z');
    await until(() => box.model(), 'Crews utilize Oak Street ');
    await until(() => ours.mirrored(), ['utilize']);
  });
});
