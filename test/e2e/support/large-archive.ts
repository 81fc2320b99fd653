import { open } from 'node:fs/promises';

/** A zip archive that begins with a stored film of `size` bytes of nothing, which take no room on the disk, before `rest`. */
export async function writeLargeArchive(path: string, size: number, rest: Uint8Array): Promise<void> {
  const name = Buffer.from('data/tweets_media/film.mp4');
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt32LE(size, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  const archive = await open(path, 'w');
  await archive.write(header, 0, header.length, 0);
  await archive.write(name, 0, name.length, header.length);
  await archive.write(rest, 0, rest.length, header.length + name.length + size);
  await archive.close();
}
