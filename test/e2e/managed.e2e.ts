import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { FIREFOX, need } from '../../tools/programs.ts';
import { chromiumId, launchChromium, launchFirefox } from './support/browsers.ts';
import { type Feed, startFeed } from './support/feed.ts';
import { openOffice } from './support/office.ts';
import { Organisation } from './support/organisation.ts';
import { says, words } from './support/team.ts';

const example = async (name: string) =>
  readFile(fileURLToPath(new URL(`../../assets/managed/${name}`, import.meta.url)), 'utf8');

/** An example file for administrators with a team's own values in it. */
async function filledIn(name: string, id: string, values: object): Promise<string> {
  const swap = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part).map(([key, one]) =>
      'organisationId' in (one as object) ? [id, values] : [key, swap(one)],
    );
    return Object.fromEntries(entries);
  };
  return JSON.stringify(swap(JSON.parse(await example(name))));
}

/** Only root may set a policy for the whole machine; whoever runs the tests as somebody else has no other way to. */
const mayWrite = (folder: string) =>
  access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
const CHROMIUM_FILE = '/etc/chromium/policies/managed/plainspoken-test.json';
const FIREFOX_FOLDER = dirname(await realpath(need(FIREFOX)));
const FIREFOX_ID = 'plainspoken@plainspoken.example';

let feed: Feed;
let organisation: Organisation;
let published: Awaited<ReturnType<Organisation['publish']>>;
let browser: Browser | undefined;
const made: string[] = [];

beforeAll(async () => {
  feed = await startFeed();
  organisation = await Organisation.make('marlow-falls-managed');
  published = await organisation.publish({}, 'The first policy.');
  feed.give(published);
});
afterEach(async () => {
  await browser?.close();
  for (const path of made.splice(0)) await rm(path, { recursive: true, force: true });
});
afterAll(() => feed?.stop());

/** Writes a file that was not there, and remembers what has to go again: the file, or the topmost folder that was not there. */
async function write(path: string, text: string): Promise<void> {
  const topmost = await mkdir(dirname(path), { recursive: true });
  if (topmost) made.push(topmost);
  await writeFile(path, text, { flag: 'wx' });
  if (!topmost) made.push(path);
}

async function isInTeam(role: string): Promise<void> {
  if (!browser) throw new Error('No browser was opened.');
  const team = await openOffice(browser, 'welcome');
  await says(team, 'You are in the team of City of Marlow Falls');
  await says(team, 'Version 1, here since');
  await says(team, 'Your administrator has put this browser into its team');
  const all = await words(team);
  expect(all).toContain(role);
  expect(all).not.toContain('Leave this team');
}

describe.runIf(await mayWrite('/etc/chromium'))('Chromium with a policy file of its administrator', () => {
  it.each([
    ['author', 'Author'],
    ['approver', 'Approver'],
  ] as const)('is in the team as %s from its first start, and cannot leave', async (role, name) => {
    const values = organisation.managed(feed.address, role);
    await write(CHROMIUM_FILE, await filledIn('chromium.json', chromiumId(), values));
    browser = await launchChromium(inject('practice'));
    await isInTeam(name);
  });

  it('keeps its policy in another role and at another address, also while nothing can be fetched', async () => {
    const passing = await startFeed();
    passing.give(published);
    const profile = await mkdtemp(join(tmpdir(), 'plainspoken-profile-'));
    made.push(profile);
    const start = async () => {
      browser = await launchChromium(inject('practice'), { profile });
    };
    const file = (role: 'author' | 'approver', address: string) =>
      filledIn('chromium.json', chromiumId(), organisation.managed(address, role));
    await write(CHROMIUM_FILE, await file('author', passing.address));
    await start();
    await isInTeam('Author');
    await browser?.close();
    await passing.stop();
    await writeFile(CHROMIUM_FILE, await file('approver', `${passing.address}?moved`));
    await start();
    await isInTeam('Approver');
  });
});

describe.runIf(await mayWrite(FIREFOX_FOLDER))('Firefox with a policy file of its administrator', () => {
  it('is in the team from its first start, and cannot leave', async () => {
    const values = organisation.managed(feed.address, 'supervisor');
    const text = await filledIn('firefox-policies.json', FIREFOX_ID, values);
    await write(join(FIREFOX_FOLDER, 'distribution/policies.json'), text);
    browser = await launchFirefox(inject('proxy'));
    await isInTeam('Supervisor');
  });
});

describe('Firefox with managed storage of its administrator', () => {
  it('is in the team from its first start, and cannot leave', async () => {
    const home = await mkdtemp(join(tmpdir(), 'plainspoken-home-'));
    made.push(home);
    const { policies } = JSON.parse(
      await filledIn('firefox-policies.json', FIREFOX_ID, organisation.managed(feed.address, 'author')),
    );
    // What `3rdparty` of policies.json sets for all who use the machine, this sets for one of them.
    const manifest = {
      name: FIREFOX_ID,
      description: 'Test',
      type: 'storage',
      data: policies['3rdparty'].Extensions[FIREFOX_ID],
    };
    await write(join(home, `.mozilla/managed-storage/${FIREFOX_ID}.json`), JSON.stringify(manifest));
    browser = await launchFirefox(inject('proxy'), { HOME: home });
    await isInTeam('Author');
  });
});
