import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { TestHouse } from '../desk/support.ts';
import { seriousFaults } from './support/axe.ts';
import { launchChromium } from './support/browsers.ts';
import { openOffice } from './support/office.ts';
import { type Box, openBox, SURFACES } from './support/surfaces.ts';
import { foundTeam, joinTeam, PATIENCE, press, says } from './support/team.ts';
import { present, until } from './support/until.ts';

const [FIRST, SECOND] = ['otter lamp seven cafe drift', 'heron desk eleven plum tide'];

let house: TestHouse;
let folder: string;
let lost: Browser;
let found: Browser;
let writer: Browser;
let studio: Page;
let box: Box;

beforeAll(async () => {
  house = await TestHouse.open();
  folder = await mkdtemp(join(tmpdir(), 'plainspoken-keys-'));
  lost = await launchChromium(inject('practice'));
  found = await launchChromium(inject('practice'));
  writer = await launchChromium(inject('practice'));
}, 120_000);
afterAll(async () => {
  for (const browser of [lost, found, writer]) await browser?.close();
  await house?.close();
  await rm(folder, { recursive: true, force: true });
});

const go = (view: string) =>
  studio.evaluate((hash) => {
    location.hash = hash;
  }, view);
const open = (summary: string) => studio.locator(`summary ::-p-text(${summary})`).click();
const backups = async () => (await readdir(folder)).filter((name) => name.endsWith('.txt'));
const savesTo = async (browser: Browser) => {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
};
const openBackup = async (name: string, passphrase: string) => {
  const input = await present(() => studio.$('#backup-file'), 'backup field');
  await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(join(folder, name));
  await studio.locator('#backup-passphrase').fill(passphrase);
  await press(studio, 'Open it');
};
const rootKeys = () => studio.$$eval('.root-keys li', (all) => all.map(({ innerText }) => innerText));

it('a second root key is made, and its backup saved, in the first browser', async () => {
  await savesTo(lost);
  studio = await foundTeam(lost, house, FIRST);
  await until(async () => (await backups()).length, 1, PATIENCE);
  await joinTeam(writer, house);
  box = await openBox(await writer.newPage(), SURFACES.xHome);
  await box.type('Our gallimaufry helps residents. ');
  await studio.bringToFront();
  await go('keys');
  await open('Make a new root key');
  await studio.locator('#root-passphrase').fill('short');
  await press(studio, 'Make it and sign');
  await says(studio, 'Please take 16 characters at least');
  await studio.locator('#root-passphrase').fill(SECOND);
  await press(studio, 'Make it and sign');
  await says(studio, 'The new root key counts from now on.');
  await until(async () => (await rootKeys()).length, 2, PATIENCE);
  await until(async () => (await backups()).length, 2, PATIENCE);
  await until(() => seriousFaults(studio), []);
}, 120_000);

it('and when that browser is lost, another one goes on from the backup', async () => {
  await lost.close();
  await joinTeam(found, house, 'supervisor');
  studio = await openOffice(found, 'studio');
  await studio.waitForSelector('.studio');
  await go('keys');
  await says(studio, 'This browser has no root key.');
  const second = (await backups()).find((name) => /root-key-.+\.txt$/.test(name)) ?? '';
  await open('Open the backup of a root key');
  await openBackup(second, FIRST);
  await says(studio, 'does not open with this passphrase');
  await openBackup(second, SECOND);
  await says(studio, 'The root key is in this browser now.');
  await press(studio, 'Let this browser publish');
  await says(studio, 'Supervisor');
  // The list is drawn anew when the key of this browser has joined it.
  await until(() => studio.$$eval('.keyring h3', (all) => all.length), 3, PATIENCE);
  await press(studio, 'Withdraw the key of Jo Park');
  await press(studio, 'Withdraw it');
  await until(
    () => studio.$$eval('.keyring h3', (all) => all.map((one) => one.textContent)),
    ['Supervisor', 'Ann Lee'],
    PATIENCE,
  );
  await studio.locator('.root-keys button').click();
  await press(studio, 'Withdraw it');
  await until(async () => (await rootKeys()).length, 1, PATIENCE);
}, 120_000);

it('and may exchange the root key, after which the earlier backups count no more', async () => {
  await savesTo(found);
  const [only] = await rootKeys();
  await open('Make a new root key');
  await studio.locator('input[value="instead"]').click();
  await studio.locator('#root-passphrase').fill(FIRST);
  await press(studio, 'Make it and sign');
  await until(async () => (await rootKeys()).length === 1 && (await rootKeys())[0] !== only, true, PATIENCE);
  await until(async () => (await backups()).length, 3, PATIENCE);
  const first = (await backups()).find((name) => name.endsWith('-root-key.txt')) ?? '';
  await openBackup(first, FIRST);
  await says(studio, 'The key in this backup was withdrawn.');
}, 60_000);

it('while the authors go on without a new link', async () => {
  await go('words');
  await studio.locator('#f-vocabulary\\.avoid').fill('gallimaufry');
  await go('publish');
  await studio.locator('#publish-note').fill('From the new browser.');
  await press(studio, 'Sign and publish');
  await says(studio, 'Published.');
  await until(
    async () => (await box.underlined()).some((one) => one.endsWith(': gallimaufry')),
    true,
    PATIENCE,
  );
  expect((await backups()).length).toBe(3);
  await go('history');
  await says(studio, 'key withdrawn');
  const versions = await studio.$$eval('.entry summary', (all) => all.map(({ innerText }) => innerText));
  expect(versions[0]).toMatch(/in force/);
  expect(
    versions.filter((one) => one.includes('key withdrawn') && one.includes('Jo Park')).length,
  ).toBeGreaterThan(0);
}, 60_000);
