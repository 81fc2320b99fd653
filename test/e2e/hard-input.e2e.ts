import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useChromium } from './support/chromium.ts';
import { Ours } from './support/ours.ts';
import { type Box, openBox, SURFACES } from './support/surfaces.ts';
import { until } from './support/until.ts';

const chromium = useChromium();
const BOXES = [SURFACES.xHome, SURFACES.facebookPost, SURFACES.instagramComment];

/** Errors that the extension raises in the page; those of the page's own listeners do not count. */
async function watchOurs(page: Page): Promise<string[]> {
  const errors: string[] = [];
  const session = await page.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const text = `${exceptionDetails.url ?? ''} ${exceptionDetails.exception?.description ?? exceptionDetails.text}`;
    if (text.includes('chrome-extension:')) errors.push(text);
  });
  await session.send('Runtime.enable');
  return errors;
}

async function setText(box: Box, text: string): Promise<void> {
  await box.element.evaluate((element, value) => {
    window.practice.editors.find((editor) => editor.element === element)?.setText(value);
  }, text);
}

const HARD = {
  '100,000 characters': 'The crews utilize Oak Street. '.repeat(3334),
  '100,000 characters without a space': 'a'.repeat(100_000),
  'lone surrogates': 'Crews \uD83D utilize \uDE00 Oak ',
  'only emoji': '👩‍👩‍👧‍👦🏳️‍🌈👏👏👏',
  'right-to-left text': 'أهلا بكم في مدينتنا utilize שלום ',
  'control characters': 'a\u0000b\u0007c\u200B\u200Dd ',
  nothing: '   ',
};

describe.each(BOXES)('$name', (surface) => {
  it.each(Object.entries(HARD))(
    'bears %s',
    async (_, text) => {
      const page = await chromium.open();
      const errors = await watchOurs(page);
      const box = await openBox(page, surface);
      await setText(box, text);
      const held = await box.model();
      await new Promise((done) => setTimeout(done, 300));
      expect(await box.model()).toBe(held);
      await page.keyboard.type(' ok');
      await until(async () => (await box.model()).length, held.length + 3, 15_000);
      expect(errors).toEqual([]);
    },
    60_000,
  );

  it('bears a page whose own listeners throw', async () => {
    const page = await chromium.open();
    const errors = await watchOurs(page);
    const box = await openBox(page, surface, 'hostile=throw');
    await box.type('Crews utilize Oak ');
    const ours = new Ours(page);
    await until(async () => (await ours.chips()).length, 1);
    expect(await box.model()).toBe('Crews utilize Oak ');
    expect(errors).toEqual([]);
  });

  it('coaches in a right-to-left page', async () => {
    const page = await chromium.open();
    const box = await openBox(page, surface, 'rtl=1');
    await box.type('Crews utilize Oak ');
    const ours = new Ours(page);
    await until(async () => (await ours.chips())[0]?.includes('suggestion'), true);
  });
});
