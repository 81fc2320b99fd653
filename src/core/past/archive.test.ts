import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readArchive } from './archive.ts';
import { Gatherer } from './gather.ts';

const MB = 1_000_000;
const SIZE = 60 * MB;

/** The header of a file in an archive, packed by `method`, that holds `SIZE` bytes. */
function headerOf(name: string, method: number): Uint8Array {
  const bytes = new Uint8Array(30 + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(8, method, true);
  view.setUint32(18, SIZE, true);
  view.setUint32(22, SIZE, true);
  view.setUint16(26, name.length, true);
  bytes.set(strToU8(name), 30);
  return bytes;
}

/** What nobody holds any more is gone afterwards. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  // A weak reference holds on until the task is over.
  await new Promise((done) => setImmediate(done));
  collect();
}

it.each([0, 8, 93])('nothing of a file that is passed over is held in memory (method %i)', async (method) => {
  const gatherer = new Gatherer();
  const file = gatherer.file('x.zip');
  const decoder = (encoding: string) => new TextDecoder(encoding, { fatal: true });
  const reader = readArchive({ name: 'x.zip', zone: 'UTC', decoder }, file, file.owner);
  reader.push(headerOf('data/tweets_media/film.mp4', method));
  const pieces: WeakRef<Uint8Array>[] = [];
  for (let at = 0; at < SIZE; at += MB) {
    const piece = new Uint8Array(MB);
    pieces.push(new WeakRef(piece));
    reader.push(piece);
  }
  await collectGarbage();
  expect(pieces.filter((piece) => piece.deref()).length).toBeLessThan(3);

  const posts = 'window.YTD.tweets.part0 = [{"tweet":{"id_str":"1","full_text":"One"}}]';
  reader.push(zipSync({ 'data/tweets.js': strToU8(posts) }));
  reader.end();
  file.done();
  expect(gatherer.posts).toBe(1);
});
