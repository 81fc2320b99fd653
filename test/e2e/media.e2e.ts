import { describe, expect, it } from 'vitest';
import { useChromium } from './support/chromium.ts';
import { pressWith } from './support/keys.ts';
import { attachPicture, attachVideo } from './support/media.ts';
import { Ours, panelOf } from './support/ours.ts';
import { addPart, openBox, SURFACES } from './support/surfaces.ts';
import { until } from './support/until.ts';

const chromium = useChromium();
describe('a picture on a draft', () => {
  it('wants a description, which is coached as well', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xModal);
    const ours = new Ours(page);
    await box.type('The new playground opens on Saturday, May 8, at 10 a.m. in Mill Park. Bring a picnic! ');
    await ours.pressChip();
    const panel = await panelOf(chromium.browser());
    const asked = () =>
      panel.$eval('body', (body) => body.innerText.includes('The image has no description yet'));
    await until(() => panel.$eval('body', (body) => body.innerText.includes('Post on X')), true);
    expect(await asked()).toBe(false);
    await attachPicture(page);
    await until(asked, true);

    await page.locator('[data-testid="altTextWrapper"]').click();
    await page.locator('textarea[data-testid="altTextInput"]').click();
    await page.keyboard.type('Image of a climbing frame.');
    await until(() => ours.mirrored(), ['Image of']);
    await pressWith(page, 'Control', 'a');
    await page.keyboard.type('Two children on a wooden climbing frame.');
    await until(() => ours.mirrored(), []);
    await page.locator('[data-testid="endEditingButton"]').click();
    await until(asked, false);
  });
});

describe('a picture on one part of a thread', () => {
  it('is asked about there, and not in the next part', async () => {
    const page = await chromium.open();
    const first = await openBox(page, SURFACES.xModal, 'delay=50');
    await first.type('The new playground opens in Mill Park. ');
    await attachPicture(page);
    await page.locator('[role="dialog"] [data-testid="attachments"]').wait();
    const second = await addPart(page);
    // An invitation would want a day, and that only once its words have settled.
    await second.type('Thank you to all who helped. ');
    const ours = new Ours(page);
    await until(async () => (await ours.chips()).at(-1), 'Looks good');
    expect((await ours.chips()).at(-2)).toContain('suggestion');
  });
});

describe('the description of a picture on Instagram', () => {
  it('is coached beside the caption', async () => {
    const page = await chromium.open();
    await openBox(page, SURFACES.instagramCaption);
    const ours = new Ours(page);
    await page.locator('.alt-row input').click();
    await page.keyboard.type('Image of a footbridge.');
    await until(() => ours.mirrored(), ['Image of']);
    const { left, top, right, bottom } = await ours.markRect();
    const isOnIt = await page.$eval(
      '.alt-row input',
      (input, x, y) => {
        const rect = input.getBoundingClientRect();
        return x > rect.left && x < rect.right && Math.abs(y - (rect.top + rect.bottom) / 2) < 4;
      },
      (left + right) / 2,
      (top + bottom) / 2,
    );
    expect(isOnIt).toBe(true);
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    await until(async () => (await ours.card())?.includes('is already said by the screen reader'), true);
  });
});

describe('a video on a draft', () => {
  it('wants captions', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    await box.type('Watch the crane lift the new footbridge into place. ');
    await new Ours(page).pressChip();
    const panel = await panelOf(chromium.browser());
    await until(() => panel.$eval('body', (body) => body.innerText.includes('Post on X')), true);
    await attachVideo(page);
    await until(() => panel.$eval('body', (body) => /caption/i.test(body.innerText)), true);
  });
});
