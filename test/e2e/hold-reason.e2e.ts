import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { useChromium } from './support/chromium.ts';
import { pressWith } from './support/keys.ts';
import { Ours } from './support/ours.ts';
import { buildWith } from './support/policy-build.ts';
import { posted, records, TEXTS } from './support/sends.ts';
import { openBox, SURFACES, type SurfaceCase } from './support/surfaces.ts';
import { until } from './support/until.ts';

const folder = buildWith('enforcement:[]', 'enforcement:[{clause:"TRUST-05",reason:true}]');
const chromium = useChromium([], folder);
afterAll(() => rmSync(folder, { recursive: true }));

const last = async () => (await records(chromium.browser())).at(-1);

async function asked(surface: SurfaceCase) {
  const page = await chromium.open();
  const box = await openBox(page, surface);
  const ours = new Ours(page);
  await box.type(TEXTS.confirm);
  await pressWith(page, 'Control', 'Enter');
  await until(async () => (await ours.question()) !== null, true);
  return { page, box, ours };
}

describe.each([SURFACES.xHome, SURFACES.xModal])('a reason that the policy asks for: $name', (surface) => {
  it('is typed into the question and never into the draft, and is kept in the record', async () => {
    const { page, box, ours } = await asked(surface);
    await page.keyboard.type('A quotation from the hearing');
    expect(await box.model()).toBe(TEXTS.confirm);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(() => posted(page), [TEXTS.confirm]);
    expect(await ours.question()).toBeNull();
    await until(async () => (await last())?.overrides[0]?.reason, 'A quotation from the hearing');
  });

  it('is missed when it is left out', async () => {
    const { page, ours } = await asked(surface);
    await ours.pressInCard('go');
    await until(async () => (await ours.question())?.includes('A few words are enough'), true);
    expect(await posted(page)).toEqual([]);
    await page.keyboard.type('Quoted');
    await ours.pressInCard('go');
    await until(() => posted(page), [TEXTS.confirm]);
  });

  it('can be written while the site keeps the focus for itself', async () => {
    const { page, box, ours } = await asked(surface);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.type('Quotedx');
    await page.keyboard.press('Backspace');
    expect(await box.model()).toBe(TEXTS.confirm);
    await ours.pressInCard('go');
    await until(() => posted(page), [TEXTS.confirm]);
    await until(async () => (await last())?.overrides[0]?.reason, 'Quoted');
  });
});
