import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../src/core/policy/schema.ts';
import { starterPolicy } from '../../src/core/policy/starter.ts';
import type { Parcel } from '../../src/desk/desk.ts';
import { toBundle } from '../../src/desk/file/bundle.ts';
import { useChromium } from './support/chromium.ts';
import { type Feed, startFeed } from './support/feed.ts';
import { Organisation } from './support/organisation.ts';
import { Ours, panelOf } from './support/ours.ts';
import { type Box, openBox, SURFACES } from './support/surfaces.ts';
import { joinBy, says } from './support/team.ts';
import { present, until } from './support/until.ts';
import { workerTarget } from './support/worker.ts';

const DAY = 86_400_000;
const chromium = useChromium();
/** A policy that has writers avoid one word. */
const avoiding = (word: string): Partial<Policy> => ({
  vocabulary: { ...starterPolicy.vocabulary, avoid: [word] },
});
/** The same with one character of the policy's contents changed. */
const altered = (parcels: readonly Parcel[]): Parcel[] =>
  parcels.map((parcel) => {
    if (parcel.topic !== 'policy') return parcel;
    const at = parcel.body.length - 20;
    const letter = parcel.body[at] === 'A' ? 'B' : 'A';
    return { ...parcel, body: parcel.body.slice(0, at) + letter + parcel.body.slice(at + 1) };
  });

describe('a desk in trouble', () => {
  let feed: Feed;
  let organisation: Organisation;
  let folder: string;
  let office: Page;
  let panel: Page;
  let box: Box;
  let first: Parcel[];

  const ask = () => office.locator('button ::-p-text(Ask the desk now)').click();
  const avoids = (word: string) =>
    until(() => box.underlined().then((all) => all.some((one) => one.endsWith(`: ${word}`))), true);
  /** Opens a file on the Team page, as somebody does who got it by mail. */
  const open = async (parcels: readonly Parcel[]) => {
    const path = join(folder, 'plainspoken-policy.txt');
    await writeFile(path, toBundle(parcels, 'The policy.'));
    const input = await office.waitForSelector('input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plainspoken-trouble-'));
    feed = await startFeed();
    organisation = await Organisation.make('marlow-falls-test');
    first = await organisation.publish(avoiding('crews'), 'The first policy.');
    feed.give(first);
    const page = await chromium.open();
    box = await openBox(page, SURFACES.xHome);
    await box.type('Crews, plows and pipes help residents. ');
    const ours = new Ours(page);
    await until(async () => (await ours.chips()).length > 0, true);
    await ours.pressChip();
    panel = await panelOf(chromium.browser());
    office = await joinBy(chromium.browser(), organisation.link(feed.address));
    await says(office, 'Version 1, here since');
    await avoids('Crews');
  }, 60_000);
  afterAll(async () => {
    await feed?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('that was away for a week keeps its policy, says that nobody has renewed it, and then has what it missed', async () => {
    const weekAgo = await organisation.publish(avoiding('plows'), 'A week ago.', {
      at: Date.now() - 38 * DAY,
    });
    feed.give(weekAgo);
    await ask();
    await says(office, 'Version 2, here since');
    await says(office, 'Nobody has said lately that it is the newest.');
    await avoids('plows');
    await organisation.publish(avoiding('crews'), 'Nobody here has seen this one.');
    feed.give(await organisation.publish(avoiding('pipes'), 'Nor any between.'));
    await ask();
    await says(office, 'Version 4, here since');
    await avoids('pipes');
    await until(
      () => office.$eval('body', (body) => body.innerText.includes('Nobody has said lately')),
      false,
    );
  });

  it('whose clock is wrong by a day has each policy at once all the same', async () => {
    feed.give(await organisation.publish(avoiding('crews'), 'Behind.', { at: Date.now() + DAY }));
    await ask();
    await says(office, 'Version 5, here since');
    await avoids('Crews');
    feed.give(await organisation.publish(avoiding('plows'), 'Ahead.', { at: Date.now() - DAY }));
    await ask();
    await says(office, 'Version 6, here since');
    await avoids('plows');
  });

  it('without room for a policy keeps the last one, says so, and has the new one once there is room', async () => {
    const worker = await present(() => workerTarget(chromium.browser())?.worker(), 'worker');
    await worker.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
      const giveRoom = () => {
        IDBObjectStore.prototype.put = put;
      };
      Object.assign(self, { giveRoom });
    });
    feed.give(await organisation.publish(avoiding('pipes'), 'Too much for this device.'));
    await ask();
    await says(office, 'This device has no room left');
    await says(panel, 'This device has no room left');
    await says(office, 'Version 6, here since');
    await avoids('plows');
    await worker.evaluate(() => (self as unknown as { giveRoom(): void }).giveRoom());
    await ask();
    await says(office, 'Version 7, here since');
    await avoids('pipes');
    await until(() => panel.$eval('body', (body) => body.innerText.includes('no room left')), false);
  });

  describe('is told in a sentence why it does not take a policy', () => {
    it('from a file: an older one, one that was altered, and one of another organisation', async () => {
      await open(first);
      await says(office, 'This is older than what this desk has.');
      const next = await organisation.publish(avoiding('crews'), 'The next.');
      await open(altered(next));
      await says(office, 'The signature does not fit');
      const others = await Organisation.make('elsewhere-test');
      await open(await others.publish(avoiding('crews'), 'Theirs.'));
      await says(office, 'This belongs to another organisation.');
      await says(office, 'Version 7, here since');
      await avoids('pipes');
      await open(next);
      await says(office, 'The file was taken in.');
      await says(office, 'Version 8, here since');
      await avoids('Crews');
      await open(next);
      await says(office, 'This desk has this version.');
    });

    it('from the desk, in the panel as well, until one comes that holds', async () => {
      feed.give(altered(await organisation.publish(avoiding('plows'), 'Altered on the way.')));
      await ask();
      await says(office, 'The signature does not fit');
      await says(panel, 'Something that came from the desk was not taken. The signature does not fit');
      await says(office, 'Version 8, here since');
      await avoids('Crews');
      feed.give(await organisation.publish(avoiding('plows'), 'As it was signed.'));
      await ask();
      await says(office, 'Version 10, here since');
      await avoids('plows');
      expect(await panel.$eval('body', (body) => body.innerText)).not.toContain('was not taken');
    });
  });
});
