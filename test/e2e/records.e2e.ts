import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seriousFaults } from './support/axe.ts';
import { useChromium } from './support/chromium.ts';
import { writeLargeArchive } from './support/large-archive.ts';
import { openOffice, saidBy } from './support/office.ts';
import { Ours, panelOf } from './support/ours.ts';
import { longestPause, watchPauses } from './support/pauses.ts';
import { records, SEND_PATHS, TEXTS } from './support/sends.ts';
import { openBox, SURFACES } from './support/surfaces.ts';
import { present, until } from './support/until.ts';

const chromium = useChromium();
let folder: string;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plainspoken-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  page = await openOffice(chromium.browser(), 'records');
  await page.evaluate(forgetEverything);
});

/** Runs in the page: as on a new device. */
function forgetEverything(): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('plainspoken');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const stores = ['records', 'past', 'settings'];
      const clearing = db.transaction(stores, 'readwrite');
      for (const store of stores) clearing.objectStore(store).clear();
      clearing.oncomplete = () => {
        db.close();
        const channel = new BroadcastChannel('plainspoken-stores');
        channel.postMessage({ store: 'records' });
        channel.close();
        done();
      };
    };
  });
}

const said = () => saidBy(page);
const says = (words: string, patience?: number) =>
  until(async () => (await said()).includes(words), true, patience);
const press = (words: string) => page.locator(`::-p-text(${words})`).click();
const go = async (place: string) => {
  await page.locator(`.places a[href="#${place}"]`).click();
};

/** A file by its name and content, as an author has it. */
async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function choose(...paths: string[]): Promise<void> {
  const input = await page.waitForSelector('input[type="file"]');
  await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>)?.uploadFile(...paths);
}

const csvOf = (posts: number, words = 'Pool is open') =>
  `Date,Network,Account,Text\n${Array.from({ length: posts }, (_, i) => `2026-0${1 + (i % 9)}-11,${i % 2 ? 'X' : 'Facebook'},MarlowFalls,"${words} on day ${i}, bring a towel and a friend."`).join('\n')}\n`;

describe('bringing in posts', () => {
  beforeEach(async () => {
    await go('bring');
    await present(() => page.$('.drop'), 'place to drop files');
  });

  it('shows what was found before anything is kept, merges what comes twice, and learns', async () => {
    await choose(await file('posts.csv', csvOf(60)));
    await says('60 posts found');
    expect(await said()).toContain('By MarlowFalls');
    await go('posts');
    await says('No posts yet');
    await go('bring');
    await press('Keep 60 posts');
    await says('60 posts are now here');
    await says('Learned from 60 posts', 20_000);

    await press('Bring in more');
    await choose(await file('again.csv', csvOf(61)));
    await says('61 posts found');
    await press('Keep 61 posts');
    await says('1 post is now here. 60 had been here before');
    await go('posts');
    await says('61 posts');
  });

  it('asks for columns that are not clear', async () => {
    await choose(await file('odd.csv', 'Wann,Was\n2026-05-07,Pool is open.\n2026-05-08,Pool is closed.\n'));
    await says('Which column holds what?');
    const selects = await page.$$('select');
    await selects[0]?.select('1');
    await selects[1]?.select('0');
    await says('Pool is open.');
    await press('Read the table');
    await says('2 posts found');
    const [network] = await page.$$('select');
    await network?.select('x');
    await press('Keep 2 posts');
    await says('2 posts are now here');
    await go('posts');
    await says('Pool is closed.');
    expect(await said()).toContain('X');
  });

  it('reads downloads of all networks, and says a line for each that it cannot read', async () => {
    const tweets = `window.YTD.tweets.part0 = ${JSON.stringify([
      { tweet: { id_str: '1', full_text: 'One &amp; only.', created_at: 'Thu May 07 21:30:00 +0000 2026' } },
    ])}`;
    const account = 'window.YTD.account.part0 = [{"account":{"username":"MarlowFalls"}}]';
    const broken = String.fromCharCode(...strToU8('Café at noon 🎉'));
    await choose(
      await file(
        'twitter.zip',
        zipSync({ 'data/tweets.js': strToU8(tweets), 'data/account.js': strToU8(account) }),
      ),
      await file('your_posts_1.json', JSON.stringify([{ timestamp: 1778189400, data: [{ post: broken }] }])),
      await file('cut.json', JSON.stringify([{ timestamp: 1, data: [{ post: 'x' }] }]).slice(0, -4)),
      await file('nested.zip', zipSync({ 'a.zip': new Uint8Array(9) })),
      await file('takeout.zip', zipSync({ 'Takeout/History.json': strToU8('{}') })),
    );
    await says('2 posts found');
    const text = await said();
    expect(text).toContain('cut.json: This file ends in the middle');
    expect(text).toContain('nested.zip: There are other archives inside');
    expect(text).toContain('takeout.zip: There are no posts of X, Facebook or Instagram');
    await press('Keep 2 posts');
    await says('2 posts are now here');
    await go('posts');
    await says('Café at noon 🎉');
    expect(await said()).toContain('One & only.');
    expect(await said()).toContain('@MarlowFalls');
  });

  it('can be cancelled while it reads, keeps nothing, and the page answers meanwhile', async () => {
    const line = JSON.stringify({
      text: 'A post that is one of very many.',
      network: 'x',
      pad: 'x'.repeat(1500),
    });
    await choose(await file('large.jsonl', `${line}\n`.repeat(60_000)));
    await says('Reading…');
    const began = Date.now();
    await press('Cancel, keep nothing');
    await present(() => page.$('.drop'), 'place to drop files');
    expect(Date.now() - began).toBeLessThan(3000);
    await go('posts');
    await says('No posts yet');
  });

  it('reads an archive of 500 MB, most of it pictures, and the page answers meanwhile', async () => {
    const tweets = `window.YTD.tweets.part0 = ${JSON.stringify([
      { tweet: { id_str: '1', full_text: 'Pool is open.', created_at: 'Thu May 07 21:30:00 +0000 2026' } },
    ])}`;
    const path = join(folder, 'large.zip');
    await writeLargeArchive(path, 500_000_000, zipSync({ 'data/tweets.js': strToU8(tweets) }));
    await page.evaluate(watchPauses);
    await choose(path);
    await says('1 post found', 60_000);
    expect(await page.evaluate(longestPause)).toBeLessThan(1000);
    await press('Keep 1 post');
    await says('1 post is now here');
  }, 90_000);

  it('removes what was brought in, after asking', async () => {
    await choose(await file('posts.csv', csvOf(3)));
    await press('Keep 3 posts');
    await says('3 posts brought in');
    await press('Remove them');
    await says('Remove 3 posts that were brought in?');
    await press('Keep everything');
    await says('3 posts brought in');
    await press('Remove them');
    await page.locator('.danger').click();
    await go('posts');
    await says('No posts yet');
  });
});

describe('records', () => {
  /** Posts on X, and comes back to the records. */
  async function post(text: string): Promise<Page> {
    const path = SEND_PATHS.find(({ name }) => name === 'X, home: button');
    if (!path) throw new Error('There is no such way to send.');
    const network = await chromium.browser().newPage();
    const box = await openBox(network, path.surface);
    await box.type(text);
    await path.send(network);
    await until(async () => (await records(chromium.browser())).map((one) => one.text), [text]);
    await page.bringToFront();
    return network;
  }

  it('of what was posted appear at once, are found, and are exported', async () => {
    await says('No posts yet');
    const network = await post(TEXTS.advise);
    await says('1 post');
    await network.close();
    await says(TEXTS.advise);
    await page.locator('input[type="search"]').fill('nowhere');
    await says('Nothing fits');
    await page.locator('input[type="search"]').fill('ELM cones');
    await says(TEXTS.advise);

    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await press('CSV');
    const name = `posts-${new Date().toISOString().slice(0, 10)}`;
    const saved = (end: string) =>
      present(() => readFile(join(folder, `${name}.${end}`), 'utf8').catch(() => null), `${end} file`);
    const { data } = Papa.parse<string[]>((await saved('csv')).trim());
    expect(data).toHaveLength(2);
    expect(data[1]?.[4]).toBe(TEXTS.advise);
    expect(data[1]?.[8]).toContain('utilize');
    await press('JSON');
    expect(JSON.parse(await saved('json')).posts).toMatchObject([{ text: TEXTS.advise, source: 'desk' }]);
  });

  it('tell of an alert that nobody has closed, until somebody does', async () => {
    const boil = 'Boil-water notice for zone 3: boil your water for one minute before you drink it.';
    await page.evaluate(addRecords, [{ text: boil, hours: 30 }]);
    const network = await chromium.browser().newPage();
    const box = await openBox(network, SURFACES.xHome);
    await box.type('Story time is at 10 a.m. on Thursday. ');
    await new Ours(network).pressChip();
    const panel = await panelOf(chromium.browser());
    await until(async () => (await saidBy(panel)).includes('An earlier alert was never closed'), true);
    await page.evaluate(addRecords, [{ text: 'The boil-water notice for zone 3 is lifted.', hours: 1 }]);
    await until(async () => (await saidBy(panel)).includes('An earlier alert was never closed'), false);
    await network.close();
  });

  it('past their time can be deleted, but not under a hold', async () => {
    await page.evaluate(addRecords, [
      { text: 'Long gone one.', hours: 3650 * 24 },
      { text: 'Long gone two.', hours: 3600 * 24 },
      { text: 'Old enough to stay.', hours: 0 },
    ]);
    await says('2 records may be deleted');
    await page.locator('section.box input[type="text"]').fill('Request 12');
    await press('Hold everything');
    await says('There is a hold on this desk');
    expect(await said()).not.toContain('may be deleted');
    await go('bring');
    await choose(await file('posts.csv', csvOf(3)));
    await press('Keep 3 posts');
    await says('There is a hold, so they stay until it is lifted.');
    await go('posts');
    await press('Lift the hold');
    await press('Look at them');
    await says('Delete 2 records for good?');
    await page.locator('.danger').click();
    await says('1 post');
    expect(await said()).toContain('Old enough to stay.');
    expect(await said()).not.toContain('Long gone');
  });
});

/** Runs in the page: keeps records of these posts, each so many hours old. */
function addRecords(posts: { text: string; hours: number }[]): Promise<void> {
  return new Promise((done) => {
    const opening = indexedDB.open('plainspoken');
    opening.onsuccess = () => {
      const db = opening.result;
      const adding = db.transaction('records', 'readwrite');
      const store = adding.objectStore('records');
      for (const { text, hours } of posts) {
        store.add({
          time: Date.now() - hours * 3_600_000,
          policyVersion: '1',
          network: 'x',
          kind: 'post',
          account: 'MarlowFalls',
          text,
          checked: true,
          held: false,
          findings: [],
          overrides: [],
        });
      }
      adding.oncomplete = () => {
        db.close();
        const channel = new BroadcastChannel('plainspoken-stores');
        channel.postMessage({ store: 'records' });
        channel.close();
        done();
      };
    };
  });
}

describe.each(['light', 'dark'])('in %s', (scheme) => {
  it('axe finds nothing serious in any part', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await go('bring');
    await until(() => seriousFaults(page), []);
    await choose(await file('posts.csv', csvOf(80)));
    await says('80 posts found');
    await until(() => seriousFaults(page), []);
    await press('Keep 80 posts');
    await says('Learned from 80 posts', 20_000);
    await until(() => seriousFaults(page), []);
    for (const place of ['posts', 'figures', 'voice']) {
      await go(place);
      await present(() => page.$('section'), place);
      await until(() => seriousFaults(page), []);
    }
  });
});
