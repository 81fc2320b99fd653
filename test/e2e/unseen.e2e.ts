import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { useChromium } from './support/chromium.ts';
import { pressWith } from './support/keys.ts';
import { Ours, panelOf } from './support/ours.ts';
import { buildWith } from './support/policy-build.ts';
import { posted, TEXTS } from './support/sends.ts';
import { openBox, SURFACES, type SurfaceCase } from './support/surfaces.ts';
import { until } from './support/until.ts';

/** Surfaces whose practice page knows a variant that the extension does not. */
const CHANGED: readonly SurfaceCase[] = [
  SURFACES.xHome,
  SURFACES.xModal,
  SURFACES.facebookPost,
  SURFACES.instagramComment,
];
const NOT_SEEN = 'I cannot see this compose box, so nothing in it is checked';
const QUERY = 'markup=changed';

const textOf = (panel: Page) => panel.$eval('body', (body) => body.innerText);

describe('a site that has changed', () => {
  const chromium = useChromium();

  it.each(CHANGED)('the author is told at the box, and writes and posts on: $name', async (surface) => {
    const page = await chromium.open();
    const box = await openBox(page, surface, QUERY);
    const ours = new Ours(page);
    await box.type(TEXTS.confirm);
    await until(() => ours.chips(), [NOT_SEEN]);
    expect(await ours.hints()).toEqual([`${NOT_SEEN}. You can write and post as usual.`]);
    expect(await box.model()).toBe(TEXTS.confirm);
    expect(await box.underlined()).toEqual([]);
    if (surface.surface !== 'post' || !surface.url.includes('x.com')) return;
    await pressWith(page, 'Control', 'Enter');
    await until(() => posted(page), [TEXTS.confirm]);
  });

  it.each(CHANGED)('the panel shows a report of the structure, and nothing else: $name', async (surface) => {
    const page = await chromium.open();
    const box = await openBox(page, surface, QUERY);
    await box.type('Crews utilize #OakStreet for June Abara ');
    await new Ours(page).pressChip();
    const panel = await panelOf(chromium.browser());
    await until(async () => (await textOf(panel)).includes('I cannot see this compose box'), true);
    const report = await panel.$eval('textarea', ({ value }) => value);
    expect(report).toMatch(/^ *> (div|textarea)/m);
    expect(report).not.toMatch(/utilize|Oak|June|Abara|Marlow|Falls|mind|Comment|happening/i);
    await panel.locator('button ::-p-text(Copy report)').click();
    await until(async () => (await textOf(panel)).includes('Copied'), true);
    const folder = mkdtempSync(join(tmpdir(), 'plainspoken-'));
    const session = await chromium.browser().target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await panel.locator('button ::-p-text(Save report)').click();
    const saved = join(folder, 'compose-box-report.txt');
    await until(() => readdirSync(folder), ['compose-box-report.txt']);
    expect(readFileSync(saved, 'utf8')).toBe(report);
    rmSync(folder, { recursive: true });
  });

  it('the panel is ready again when the box is gone', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xModal, QUERY);
    await box.type('Crews ');
    await new Ours(page).pressChip();
    const panel = await panelOf(chromium.browser());
    await until(async () => (await textOf(panel)).includes('I cannot see'), true);
    await page.locator('[data-testid="app-bar-close"]').click();
    await until(async () => (await textOf(panel)).includes('Ready when you are'), true);
  });

  it('nothing is said to somebody who writes as themselves', async () => {
    const page = await chromium.open();
    const city = await openBox(page, SURFACES.facebookPost, QUERY);
    const ours = new Ours(page);
    await city.type('Crews ');
    await ours.pressChip();
    const panel = await panelOf(chromium.browser());
    await until(async () => (await textOf(panel)).includes('I cannot see'), true);
    const own = await openBox(page, SURFACES.facebookPost, `${QUERY}&as=resident`);
    await own.type('Crews utilize Oak Street ');
    await until(async () => (await textOf(panel)).includes('Not read here'), true);
    expect(await ours.chips()).toEqual([]);
    expect(await page.$('plainspoken-layer')).toBeNull();
  });
});

describe('a correction that comes with the policy', () => {
  const corrections = JSON.stringify([
    {
      surface: 'post dialog',
      element: '[data-testid^="postText_"][contenteditable="true"]',
      controls: '[data-testid="sendPost"]',
    },
    {
      surface: 'inline post',
      element: '[data-testid^="postText_"][contenteditable="true"]',
      controls: '[data-testid="sendPost"]',
      instead: true,
    },
  ]);
  const folder = buildWith('limit:280,', `limit:280,corrections:${corrections},`);
  const chromium = useChromium([], folder);
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    { ...SURFACES.xHome, button: '[data-testid="sendPost"]' },
    { ...SURFACES.xModal, button: '[role="dialog"] [data-testid="sendPost"]' },
  ])('makes the box seen again: $name', async (surface) => {
    const page = await chromium.open();
    const box = await openBox(page, surface, QUERY);
    const ours = new Ours(page);
    await box.type('Crews utilize Oak Street. ');
    await until(() => box.underlined(), ['advise: utilize']);
    await box.type('The water is 100% safe for everyone. ');
    await until(async () => (await box.underlined()).length, 2);
    await page.locator(surface.button).click();
    await until(async () => (await ours.question()) !== null, true);
    expect(await posted(page)).toEqual([]);
  });

  it('does not make it blind to a box that never changed', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xReply);
    await box.type('Crews utilize Oak Street. ');
    await until(() => box.underlined(), ['advise: utilize']);
  });
});
