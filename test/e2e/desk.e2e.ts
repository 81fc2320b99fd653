import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Desk, Parcel } from '../../src/desk/desk.ts';
import { toFeed } from '../../src/desk/feed/feed.ts';
import type { NatsOptions } from '../../src/desk/nats/nats-desk.ts';
import { caseOf, policy, TestHouse } from '../desk/support.ts';
import { FIREFOX_PANEL, launchChromium, launchFirefox } from './support/browsers.ts';
import { bundleDesks } from './support/desk-bundle.ts';
import type * as desks from './support/desks.ts';
import { until } from './support/until.ts';

/** What the bundle and the tests leave in the extension's own world. */
declare const self: {
  desks: typeof desks;
  desk: Desk;
  heard: Parcel[];
  states: string[];
};

/** Something of the extension's own that can run a script: a service worker or a page. */
interface Place {
  evaluate<A extends unknown[], R>(act: ((...args: A) => R) | string, ...args: A): Promise<Awaited<R>>;
}

const POLICY = policy('p1', 50_000);

let house: TestHouse;
let host: Server;
let code: string;
const answers: number[] = [];

beforeAll(async () => {
  code = await bundleDesks();
  house = await TestHouse.open();
  const text = toFeed([POLICY]);
  host = createServer(({ headers }, response) => {
    const open = { etag: '"one"', 'access-control-allow-origin': '*' };
    answers.push(headers['if-none-match'] === '"one"' ? 304 : 200);
    response.writeHead(answers.at(-1) ?? 200, open).end(answers.at(-1) === 304 ? undefined : text);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  host?.close().closeAllConnections();
  await house?.close();
});

describe.each([
  ['the service worker of Chromium', () => launchChromium(inject('practice')), inChromium],
  ['a page of the extension in Firefox', () => launchFirefox(inject('proxy')), inFirefox],
] as const)('from %s', (_where, launch, enter) => {
  let browser: Browser;
  let place: Place;
  beforeAll(async () => {
    browser = await launch();
    place = await enter(browser);
    await place.evaluate(code);
  });
  afterAll(() => browser?.close());

  it('a policy is heard and a case goes out through a NATS server, without a permission for it', async () => {
    const options: NatsOptions = {
      address: house.server.address,
      credentials: await house.credentials('author'),
      role: 'author',
    };
    await place.evaluate(async (given) => {
      self.heard = [];
      self.states = [];
      self.desk = self.desks.openNatsDesk(given);
      await self.desk.listen(
        (parcel) => self.heard.push(parcel),
        ({ name }) => self.states.push(name),
      );
    }, options);
    expect(await place.evaluate(() => self.states)).toEqual(['connecting', 'open']);

    const supervisor = await house.newDesk('supervisor');
    const { cursor } = await supervisor.catchUp(null);
    const pushed: Parcel = { ...POLICY, id: crypto.randomUUID() };
    await supervisor.send(pushed);
    await place.evaluate(
      async (given) => {
        await self.desk.send(given);
      },
      caseOf(`from-${pushed.id}`),
    );
    // What was kept before the case has been told before it was acknowledged, on the same connection.
    expect(await place.evaluate(() => self.heard)).toEqual([pushed]);
    const { parcels } = await supervisor.catchUp(cursor);
    expect(parcels.map(({ id }) => id)).toEqual([pushed.id, `from-${pushed.id}`]);
  });

  it('a feed that has not changed costs a 304, without a permission for its host', async () => {
    const { port } = host.address() as AddressInfo;
    answers.length = 0;
    const [first, second] = await place.evaluate(async (address) => {
      const desk = self.desks.openFeedDesk(address);
      const one = await desk.catchUp(null);
      const two = await desk.catchUp(one.cursor);
      return [one.parcels, two.parcels];
    }, `http://127.0.0.1:${port}/feed.json`);
    expect(first).toEqual([POLICY]);
    expect(second).toEqual([]);
    expect(answers).toEqual([200, 304]);
  });
});

async function inChromium(browser: Browser): Promise<Place> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The service worker cannot be entered.');
  // It can be entered before it has all that a worker has.
  await until(() => worker.evaluate(() => typeof atob), 'function');
  return worker as unknown as Place;
}

async function inFirefox(browser: Browser): Promise<Place> {
  const page = await browser.newPage();
  // The driver hears nothing of an extension page's loading, so it is not waited for.
  void page.goto(FIREFOX_PANEL).catch(() => {});
  const loaded = () => page.evaluate((url) => location.href === url && document.readyState, FIREFOX_PANEL);
  await until(loaded, 'complete');
  return page as unknown as Place;
}
