import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useChromium } from './support/chromium.ts';
import { Ours } from './support/ours.ts';
import { heldForGood, posted, records, SEND_PATHS, type SendPath, TEXTS } from './support/sends.ts';
import { type Box, openBox } from './support/surfaces.ts';
import { until } from './support/until.ts';

const chromium = useChromium();

async function written(path: SendPath, text: string): Promise<{ page: Page; box: Box; ours: Ours }> {
  const page = await chromium.open();
  const box = await openBox(page, path.surface);
  await box.type(text);
  await path.prepare?.(page);
  return { page, box, ours: new Ours(page) };
}

const isAsked = async (ours: Ours) => (await ours.question()) !== null;

describe.each(SEND_PATHS)('$name', (path) => {
  it('asks where the policy wants a confirmation: going back keeps the draft, going on posts it once', async () => {
    const before = (await records(chromium.browser())).length;
    const { page, box, ours } = await written(path, TEXTS.confirm);
    await path.send(page);
    await until(() => isAsked(ours), true);
    expect(await ours.question()).toContain('100% safe');
    await page.keyboard.press('Escape');
    await until(() => isAsked(ours), false);
    await heldForGood(page);
    expect(await posted(page)).toEqual([]);
    expect(await box.model()).toBe(TEXTS.confirm);

    await path.send(page);
    await until(() => isAsked(ours), true);
    await ours.pressInCard('go');
    await until(() => posted(page), [TEXTS.confirm]);
    expect(await ours.question()).toBeNull();
    await until(async () => (await records(chromium.browser())).length, before + 1);
    expect((await records(chromium.browser())).at(-1)).toMatchObject({
      text: TEXTS.confirm,
      checked: true,
      held: true,
      overrides: [{ clause: 'TRUST-05', words: '100% safe', reason: '' }],
    });
    expect(await posted(page)).toEqual([TEXTS.confirm]);
  });

  it.each(['approval', 'block'] as const)('never posts at the level %s', async (level) => {
    const { page, box, ours } = await written(path, TEXTS[level]);
    await path.send(page);
    await until(() => isAsked(ours), true);
    await path.send(page).catch(() => {});
    await page.keyboard.press('Enter');
    await heldForGood(page);
    expect(await posted(page)).toEqual([]);
    expect(await box.model()).toBe(TEXTS[level]);
  });

  it('posts at once where there is only advice', async () => {
    const before = (await records(chromium.browser())).length;
    const { page, ours } = await written(path, TEXTS.advise);
    await path.send(page);
    await until(() => posted(page), [TEXTS.advise]);
    expect(await ours.question()).toBeNull();
    await until(async () => (await records(chromium.browser())).length, before + 1);
  });
});
