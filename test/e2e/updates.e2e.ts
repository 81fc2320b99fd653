import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dist, launchChromium, launchFirefox } from './support/browsers.ts';
import { Ours } from './support/ours.ts';
import { type Box, openBox, SURFACES, type SurfaceCase } from './support/surfaces.ts';
import { until } from './support/until.ts';

const GONE = 'The coach was updated or switched off. Reload this page to go on with it.';

/** A box with a word that the running extension has underlined. */
async function begun(page: Page, surface: SurfaceCase = SURFACES.xHome): Promise<Box> {
  const box = await openBox(page, surface);
  await box.type('Crews utilize Oak Street ');
  await until(async () => (await box.underlined()).includes('advise: utilize'), true);
  return box;
}

describe('in Chromium, the extension', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-'));
  let browser: Browser;
  let id: string;
  beforeAll(async () => {
    cpSync(dist('chrome'), folder, { recursive: true });
    browser = await launchChromium(inject('practice'), { extension: false, installs: true });
    id = await browser.installExtension(folder);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it.each([SURFACES.xHome, SURFACES.facebookPost])(
    'is updated under an open draft: the new one coaches it, without a reload: $name',
    async (surface) => {
      const page = await browser.newPage();
      const box = await begun(page, surface);
      const file = join(folder, 'manifest.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8'));
      const [major, minor, patch] = manifest.version.split('.').map(Number);
      writeFileSync(file, JSON.stringify({ ...manifest, version: `${major}.${minor}.${patch + 1}` }));
      expect(await browser.installExtension(folder)).toBe(id);
      await until(() => box.underlined(), ['advise: utilize']);
      await box.type('and commence ');
      await until(async () => (await box.underlined()).includes('advise: commence'), true);
      expect(await box.model()).toBe('Crews utilize Oak Street and commence ');
      const ours = new Ours(page);
      await until(async () => (await ours.chips()).length, 1);
      expect((await ours.chips())[0]).toContain('suggestions');
      expect(await page.$$('plainspoken-layer')).toHaveLength(1);
      await page.close();
    },
  );

  it('is removed under an open draft: its lines go, one sentence says what to do, the author writes on', async () => {
    const page = await browser.newPage();
    const box = await begun(page);
    await browser.uninstallExtension(id);
    await box.type('and commence ');
    await until(async () => (await new Ours(page).chips())[0], GONE);
    expect(await box.underlined()).toEqual([]);
    expect(await box.model()).toBe('Crews utilize Oak Street and commence ');
  });
});

describe('in Firefox, the extension', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchFirefox(inject('proxy'));
  });
  afterAll(async () => {
    await browser?.close();
  });

  it('is updated under an open draft: the new one coaches it, without a reload', async () => {
    const page = await browser.newPage();
    const box = await begun(page);
    await browser.installExtension(dist('firefox'));
    await box.type('and commence ');
    await until(async () => (await box.underlined()).includes('advise: commence'), true);
    expect(await box.underlined()).toContain('advise: utilize');
    expect(await box.model()).toBe('Crews utilize Oak Street and commence ');
  });
});
