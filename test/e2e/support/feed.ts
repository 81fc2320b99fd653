import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Parcel } from '../../../src/desk/desk.ts';
import { toFeed } from '../../../src/desk/feed/feed.ts';

/** A web host that gives out a feed, as any static host does: with an ETag, readable by everybody. */
export interface Feed {
  readonly address: string;
  /** The status of each answer so far. */
  readonly answers: readonly number[];
  give(parcels: readonly Parcel[]): void;
  stop(): Promise<void>;
}

/** Starts a feed on this machine. */
export async function startFeed(): Promise<Feed> {
  let text = toFeed([]);
  let version = 0;
  const answers: number[] = [];
  const server = createServer((request, response) => {
    const etag = `"${version}"`;
    const status = request.headers['if-none-match'] === etag ? 304 : 200;
    answers.push(status);
    response.writeHead(status, {
      etag,
      'access-control-allow-origin': '*',
      'content-type': 'application/json',
    });
    response.end(status === 200 ? text : undefined);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`,
    answers,
    give(parcels) {
      text = toFeed(parcels);
      version++;
    },
    stop: () =>
      new Promise((stopped) => {
        server.closeAllConnections();
        server.close(() => stopped());
      }),
  };
}
