import { Unzip, type UnzipDecoderConstructor, type UnzipFile, UnzipInflate, UnzipPassThrough } from 'fflate';
import { type Sink, Unreadable, WithoutPosts } from './faults.ts';
import type { Row } from './post.ts';
import { ownerFile, ownerIn, postFile } from './products.ts';
import { type FileReading, type Reading, readText } from './reader.ts';

/** Posts are text: so much of it is more than any account has written. */
const MOST_UNPACKED = 2_000_000_000;
/** Text shrinks to a tenth or so. What shrinks a thousandfold was made to burst. */
const MOST_RATIO = 200;
const RATIO_FROM = 20_000_000;
/** A file that names the account is small. */
const MOST_OWNER = 1_000_000;
/** The end of an archive's list of files, and how far from the end it can stand. */
const END_MARK = [0x50, 0x4b, 0x05, 0x06];
const END_REACH = 66_000;

const ARCHIVE = /\.(?:zip|gz|7z|rar|tar)$/i;
/** How the files of an archive may be packed: not at all, or as nearly all are. */
const METHODS: readonly UnzipDecoderConstructor[] = [UnzipPassThrough, UnzipInflate];

const CUT = 'This archive ends in the middle. Please download it once more, and bring it in again.';
const DAMAGED = 'This archive is damaged. Please download it once more, and bring it in again.';
const BOMB = 'This archive unpacks to far more than posts could be, so it was not read.';

/** True when a file begins as a zip archive does. */
export function isArchive(front: Uint8Array): boolean {
  return front[0] === 0x50 && front[1] === 0x4b && (front[2] === 3 || front[2] === 5);
}

/**
 * Reads a network's download, piece by piece. Only files that hold posts or the account's name are unpacked; messages,
 * pictures and all else are passed over. `owner` is called with the account's name when the download tells it.
 */
export function readArchive(
  reading: Reading,
  sink: Sink<Row>,
  owner: (account: string) => void,
): FileReading {
  const names: string[] = [];
  let packed = 0;
  let unpacked = 0;
  let open = 0;
  let read = 0;
  let tail = new Uint8Array();
  const readingOf = (name: string, isKnown: boolean): FileReading | null => {
    if (ownerFile(name)) return isKnown ? ownerReading(name, owner) : null;
    if (!postFile(name)) return null;
    if (!isKnown)
      throw new Unreadable(
        `“${name}” is packed in a way that the coach cannot read. Please unpack this archive, and bring that file in.`,
      );
    read++;
    return withoutPostsTold(readText({ ...reading, name }, sink), () =>
      sink.note(`“${name}” in this archive holds no posts.`),
    );
  };
  const unzip = new Unzip((file) => {
    names.push(file.name);
    const method = METHODS.find(({ compression }) => compression === file.compression);
    const inner = readingOf(file.name, method !== undefined);
    if (!inner || !method) return passOver(unzip, file);
    open++;
    file.ondata = (error, bytes, final) => {
      // What was thrown here comes back here.
      if (error) throw error instanceof Unreadable ? error : new Unreadable(DAMAGED);
      unpacked += bytes.length;
      if (unpacked > MOST_UNPACKED || (unpacked > RATIO_FROM && unpacked > packed * MOST_RATIO))
        throw new Unreadable(BOMB);
      inner.push(bytes);
      if (!final) return;
      open--;
      inner.end();
    };
    unzip.register(method);
    file.start();
  });
  return {
    push(bytes) {
      packed += bytes.length;
      tail = lastOf(tail, bytes);
      guarded(() => unzip.push(bytes));
    },
    end() {
      guarded(() => unzip.push(new Uint8Array(), true));
      if (open > 0 || !hasEnd(tail)) throw new Unreadable(CUT);
      if (read === 0) throw new Unreadable(whatElse(names));
      const nested = names.filter((name) => ARCHIVE.test(name));
      if (nested.length > 0) sink.note(nestedLine(nested));
    },
  };
}

/** Lets a file go by. What is not started would be held in memory to the archive's end. */
function passOver(unzip: Unzip, file: UnzipFile): void {
  unzip.register(
    class {
      static readonly compression = file.compression;
      ondata = () => {};
      push(): void {}
    },
  );
  file.ondata = () => {};
  file.start();
}

/** A reading that tells of a file without posts, rather than refuse the archive around it. */
function withoutPostsTold(inner: FileReading, tell: () => void): FileReading {
  let over = false;
  const attempt = (act: () => void) => {
    if (over) return;
    try {
      act();
    } catch (error) {
      if (!(error instanceof WithoutPosts)) throw error;
      over = true;
      tell();
    }
  };
  return { push: (bytes) => attempt(() => inner.push(bytes)), end: () => attempt(() => inner.end()) };
}

/** Whatever the unpacking itself stumbles over is a damaged archive. */
function guarded(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof Unreadable || !isUnpacking(error)) throw error;
    throw new Unreadable(DAMAGED);
  }
}

/** fflate's errors carry a number. */
function isUnpacking(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}

function ownerReading(name: string, tell: (account: string) => void): FileReading {
  let held = '';
  return {
    push(bytes) {
      // Names are ASCII, or the escapes of JSON.
      if (held.length < MOST_OWNER) for (const byte of bytes) held += String.fromCharCode(byte);
    },
    end() {
      const account = ownerIn(name, held);
      if (account) tell(account);
    },
  };
}

function lastOf(before: Uint8Array, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  if (bytes.length >= END_REACH) return bytes.slice(-END_REACH);
  const joined = new Uint8Array(before.length + bytes.length);
  joined.set(before);
  joined.set(bytes, before.length);
  return joined.slice(-END_REACH);
}

function hasEnd(tail: Uint8Array): boolean {
  for (let at = tail.length - END_MARK.length; at >= 0; at--)
    if (END_MARK.every((byte, i) => tail[at + i] === byte)) return true;
  return false;
}

function nestedLine(nested: readonly string[]): string {
  const others = nested.length > 1 ? ` and ${nested.length - 1} more` : '';
  return `There are other archives inside of this one, which were not read: “${nested[0]}”${others}. If they hold posts, please unpack this one and bring them in.`;
}

/** What an archive without posts seems to be, with what to do. */
function whatElse(names: readonly string[]): string {
  const some = (form: RegExp) => names.some((name) => form.test(name));
  if (names.length === 0) return 'This archive is empty.';
  if (some(/^xl\/|^\[Content_Types\]\.xml$/))
    return 'This is an Excel workbook. Please save the sheet with the posts as CSV, and bring that in.';
  if (some(ARCHIVE))
    return 'There are other archives inside of this one. Please unpack it, and bring in those that hold the posts.';
  if (some(/posts?\/.*\.html$|your_posts\w*\.html$|posts_\d+\.html$/i))
    return 'This download is made of web pages. Please ask the network for it in JSON, and bring that in.';
  if (some(/\.(?:csv|jsonl)$/i)) return 'Please unpack this archive, and bring in the table with the posts.';
  return 'There are no posts of X, Facebook or Instagram in this archive. Was another product chosen, or were posts left out of the download?';
}
