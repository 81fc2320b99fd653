import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Parcel } from '../desk.ts';
import { readFeed, toFeed } from './feed.ts';
import { openFeedDesk } from './feed-desk.ts';

const parcels: readonly Parcel[] = [
  { topic: 'root', id: 'r1', body: '{"payload":"a","signatures":[]}' },
  { topic: 'policy', id: 'p7', body: 'd.e.f' },
  { topic: 'fresh', id: 'f9', body: 'g.h.i' },
];

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function host(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a feed', () => {
  it('gives roots, policy and freshness, and nothing again until they change', async () => {
    let text = toFeed(parcels);
    const desk = openFeedDesk(`${await host((_, response) => response.end(text))}/feed.json`);
    const first = await desk.catchUp(null);
    expect(first.parcels).toEqual(parcels);
    const second = await desk.catchUp(first.cursor);
    expect(second).toEqual({ parcels: [], cursor: first.cursor });
    text = toFeed(parcels.slice(0, 2));
    expect((await desk.catchUp(second.cursor)).parcels).toHaveLength(2);
  });

  it('asks as a page may that has no permission for the host', async () => {
    const asked: string[] = [];
    const origin = await host(({ headers }, response) => {
      asked.push(...Object.keys(headers));
      response.end(toFeed(parcels));
    });
    await openFeedDesk(`${origin}/feed.json`).catchUp(null);
    expect(asked).not.toContain('cookie');
    expect(asked).not.toContain('referer');
    expect(asked.filter((name) => name.startsWith('x-') || name === 'authorization')).toEqual([]);
  });

  const PATIENT = 20_000;
  const HASTY = 300;
  it.each<[string, string, RequestListener, number?]>([
    ['that is not there', 'refused', (_, response) => response.writeHead(404).end('no')],
    ['that is busy', 'offline', (_, response) => response.writeHead(503).end('no')],
    ['that asks to wait', 'offline', (_, response) => response.writeHead(429).end('no')],
    ['that breaks off', 'offline', ({ socket }) => socket.destroy()],
    ['that never answers', 'offline', () => {}, HASTY],
    ['that stops in the middle', 'offline', (_, response) => void response.write('{"version":1,'), HASTY],
    ['of something else', 'refused', (_, response) => response.end('<html>Log in to the hotel</html>')],
    ['with a case in it', 'refused', (_, response) => response.end(withCase())],
    ['of a later version', 'refused', (_, response) => response.end('{"version":2,"parcels":[]}')],
    ['that goes on for ever', 'too-large', (_, response) => flood(response)],
  ])('%s is %s, and never taken for an empty one', async (_name, trouble, answer, patience = PATIENT) => {
    const desk = openFeedDesk(`${await host(answer)}/feed.json`, patience);
    await expect(desk.catchUp(null)).rejects.toMatchObject({ name: 'DeskError', trouble });
  });

  it('goes along with a redirect on its own host, and with none to another', async () => {
    const other = await host((_, response) => response.end(toFeed(parcels)));
    const origin = await host(({ url }, response) => {
      if (url === '/here') response.writeHead(302, { location: '/feed.json' }).end();
      else if (url === '/away') response.writeHead(302, { location: `${other}/feed.json` }).end();
      else response.end(toFeed(parcels));
    });
    expect((await openFeedDesk(`${origin}/here`).catchUp(null)).parcels).toEqual(parcels);
    await expect(openFeedDesk(`${origin}/away`).catchUp(null)).rejects.toThrow('another address');
  });

  it('takes nothing, and no address without encryption', async () => {
    const desk = openFeedDesk('https://city.example/feed.json');
    await expect(desk.send({ topic: 'case', id: 'c', body: 'a.b.c', for: 't' })).rejects.toMatchObject({
      trouble: 'refused',
    });
    expect(() => openFeedDesk('http://city.example/feed.json')).toThrow('https');
  });

  it('is written without what only the team may see', () => {
    expect(() => toFeed([{ topic: 'case', id: 'c', body: 'a.b.c', for: 't' }])).toThrow('Only roots');
    expect(readFeed(toFeed(parcels))).toEqual(parcels);
  });
});

function withCase(): string {
  return JSON.stringify({ version: 1, parcels: [{ topic: 'case', id: 'c', body: 'a.b.c', for: 't' }] });
}

function flood(response: Parameters<RequestListener>[1]): void {
  const piece = ' '.repeat(65_536);
  const more = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', more);
  more();
}
