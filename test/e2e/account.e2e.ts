import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useChromium } from './support/chromium.ts';
import { Ours, panelOf } from './support/ours.ts';
import { openBox, SURFACES, type SurfaceCase } from './support/surfaces.ts';
import { until } from './support/until.ts';

const chromium = useChromium();

const NETWORKS: readonly (readonly [SurfaceCase, string, string])[] = [
  [SURFACES.xHome, 'june_abara', ''],
  [SURFACES.xReply, 'june_abara', ''],
  [SURFACES.facebookPost, 'June Abara', ''],
  [SURFACES.facebookComment, 'June Abara', 'rtl=1'],
  [SURFACES.instagramCaption, 'june_abara', ''],
];

/** The city answers a resident. */
const TO_RESIDENT: SurfaceCase = {
  ...SURFACES.xReply,
  url: 'https://x.com/june_abara/status/1002',
};

/** The page shows another account, as after the site's own switch, and the author clicks on. */
async function switchTo(page: Page, handle: string): Promise<void> {
  await page.evaluate((name) => {
    for (const avatar of document.querySelectorAll('[data-testid^="UserAvatar-Container-"]'))
      avatar.setAttribute('data-testid', `UserAvatar-Container-${name}`);
  }, handle);
  await page.keyboard.type('a');
}

const panelText = async () => (await panelOf(chromium.browser())).$eval('body', (body) => body.innerText);

describe('an account that the policy does not list', () => {
  it.each(NETWORKS)('has nothing read: $name', async (surface, shown, query) => {
    const page = await chromium.open();
    const box = await openBox(page, surface, `as=resident&${query}`);
    const ours = new Ours(page);
    await until(
      () => ours.hints(),
      [`${shown} is not an account of the City of Marlow Falls, so the coach reads nothing here.`],
    );
    await box.type('Crews utilize Oak Street ');
    await ours.pressChip();
    await until(async () => (await panelText()).includes('Not read here'), true);
    expect(await panelText()).toContain(shown);
    expect(await panelText()).not.toContain('utilize');
    expect(await box.underlined()).toEqual([]);
  });
});

describe('an account that the policy lists', () => {
  it('is coached also where it answers somebody whom the policy does not list', async () => {
    const page = await chromium.open();
    const box = await openBox(page, TO_RESIDENT);
    await box.type('Crews utilize Oak Street ');
    await until(() => box.underlined(), ['advise: utilize']);
  });
});

describe('an account that changes in the middle of a draft', () => {
  it('is told of, at the box and in the panel, and the coach goes on', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    const ours = new Ours(page);
    await box.type('Crews utilize Oak Street ');
    await until(() => box.underlined(), ['advise: utilize']);
    await switchTo(page, 'MarlowParks');
    await until(() => ours.hints(), ['You are now writing as MarlowParks.']);
    await until(() => box.underlined(), ['advise: utilize']);
    await ours.pressChip();
    await until(
      async () =>
        (await panelText()).includes('You are now writing as @MarlowParks. You began as @MarlowFalls.'),
      true,
    );
  });

  it('to one that is not listed: the coach stops reading at once, and comes back with the city', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    await box.type('Crews utilize Oak Street ');
    await until(() => box.underlined(), ['advise: utilize']);
    await switchTo(page, 'june_abara');
    await until(() => box.underlined(), []);
    await box.type(' and commence ');
    expect(await box.underlined()).toEqual([]);
    await switchTo(page, 'MarlowFalls');
    await until(async () => (await box.underlined()).includes('advise: utilize'), true);
  });
});
