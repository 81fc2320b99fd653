import * as v from 'valibot';
import { isArchive, readArchive } from '../../core/past/archive.ts';
import { Unclear, Unreadable } from '../../core/past/faults.ts';
import { Gatherer } from '../../core/past/gather.ts';
import { type FileReading, type Reading, readText } from '../../core/past/reader.ts';
import { tellChange } from '../../store/changes.ts';
import { database } from '../../store/database.ts';
import { type FromReader, type Summary, type ToReader, toReader } from './messages.ts';

/** Reads files away from the page, which stays responsive and can end this worker at any time. */
const PROGRESS_MS = 100;

let gathered = new Gatherer();

const tell = (message: FromReader) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  const parsed = v.safeParse(toReader, data);
  if (!parsed.success) return;
  const act = parsed.output.type === 'read' ? read(parsed.output) : keep(parsed.output);
  act.catch(() =>
    tell({
      type: 'failed',
      sentence: 'This did not work, and nothing was kept. Please try again, or with one file at a time.',
    }),
  );
};

async function read({ files, columns, zone }: Extract<ToReader, { type: 'read' }>): Promise<void> {
  gathered = new Gatherer();
  const all = files.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const [place, file] of files.entries()) {
    const reading: Reading = {
      name: file.name,
      zone,
      decoder: (encoding) => new TextDecoder(encoding, { fatal: true }),
      columns: columns[place] ?? undefined,
    };
    try {
      await readFile(file, reading, (done) =>
        tell({ type: 'progress', read: before + done, all, posts: gathered.posts }),
      );
    } catch (error) {
      if (!(error instanceof Unclear)) throw error;
      tell({
        type: 'unclear',
        file: place,
        headers: [...error.headers],
        sample: error.sample.map((row) => [...row]),
      });
      return;
    }
    before += file.size;
  }
  tell({ type: 'read', summary: summarise(gathered), problems: [...gathered.problems] });
}

/** Reads one file; what cannot be read leaves a line behind and no posts. */
async function readFile(file: File, reading: Reading, progress: (done: number) => void): Promise<void> {
  const sink = gathered.file(file.name);
  try {
    let reader: FileReading | null = null;
    let done = 0;
    let told = 0;
    for await (const bytes of piecesOf(file)) {
      reader ??= isArchive(bytes) ? readArchive(reading, sink, sink.owner) : readText(reading, sink);
      reader.push(bytes);
      done += bytes.length;
      if (performance.now() - told < PROGRESS_MS) continue;
      told = performance.now();
      progress(done);
    }
    if (!reader) throw new Unreadable('This file is empty.');
    reader.end();
    sink.done();
  } catch (error) {
    if (error instanceof Unclear) throw error;
    // A file can be moved or changed while it is read.
    sink.failed(
      error instanceof Unreadable
        ? error
        : new Unreadable('This file could not be read to its end. Is it still where it was?'),
    );
  }
}

async function* piecesOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}

function summarise({ rows }: Gatherer): Summary {
  const networks = new Map<Summary['networks'][number]['network'], number>();
  const accounts = new Set<string>();
  const without = { network: 0, account: 0, time: 0 };
  let first: number | null = null;
  let last: number | null = null;
  for (const { network, account, time } of rows) {
    if (network) networks.set(network, (networks.get(network) ?? 0) + 1);
    else without.network++;
    if (account) accounts.add(account);
    else without.account++;
    if (time === null) without.time++;
    else {
      first = Math.min(first ?? time, time);
      last = Math.max(last ?? time, time);
    }
  }
  return {
    posts: rows.length,
    without,
    networks: [...networks].map(([network, posts]) => ({ network, posts })),
    accounts: [...accounts].sort().slice(0, 50),
    first,
    last,
  };
}

/** Keeps everything in one transaction: all of it, or nothing. */
async function keep({ network, account }: Extract<ToReader, { type: 'keep' }>): Promise<void> {
  const posts = gathered.brought({ network, account });
  const db = await database();
  const transaction = db.transaction('past', 'readwrite');
  const before = await transaction.store.count();
  for (const post of posts) void transaction.store.put(post);
  const after = await transaction.store.count();
  await transaction.done;
  gathered = new Gatherer();
  tellChange('past');
  tell({ type: 'kept', added: after - before, known: posts.length - (after - before) });
}
