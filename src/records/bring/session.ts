import { signal } from '@preact/signals';
import * as v from 'valibot';
import type { Columns } from '../../core/past/columns.ts';
import type { Row } from '../../core/past/post.ts';
import { learn } from '../learn/session.ts';
import { policy } from '../policy.ts';
import { type FromReader, fromReader, type ToReader } from './messages.ts';

type Told<T extends FromReader['type']> = Extract<FromReader, { type: T }>;

/** Where bringing in stands. */
export type Bringing =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly progress: Told<'progress'> }
  | { readonly step: 'unclear'; readonly name: string; readonly table: Told<'unclear'> }
  | { readonly step: 'review'; readonly found: Told<'read'> }
  | { readonly step: 'keeping' }
  | { readonly step: 'kept'; readonly kept: Told<'kept'> }
  | { readonly step: 'failed'; readonly sentence: string };

export const bringing = signal<Bringing>({ step: 'idle' });

let worker: Worker | null = null;
let files: File[] = [];
let columns: (Columns | null)[] = [];

/** Begins to read these files. Nothing is kept yet. */
export function bringIn(chosen: readonly File[]): void {
  if (chosen.length === 0) return;
  files = [...chosen];
  columns = files.map(() => null);
  read();
}

/** Reads on with the columns that somebody has pointed out for the table at this place. */
export function pointOut(place: number, chosen: Columns): void {
  columns[place] = chosen;
  read();
}

/** Keeps what was read. */
export function keep(network: Row['network'], account: string | null): void {
  bringing.value = { step: 'keeping' };
  send({ type: 'keep', network, account: account?.trim().replace(/^@/, '') || null });
}

/** Stops, whatever is going on. What was not kept is forgotten. */
export function cancel(): void {
  stop();
  bringing.value = { step: 'idle' };
}

function read() {
  stop();
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }) => {
    const parsed = v.safeParse(fromReader, data);
    if (parsed.success) take(parsed.output);
  };
  worker.onerror = () => fail('These files could not be read. Nothing was kept.');
  bringing.value = { step: 'reading', progress: { type: 'progress', read: 0, all: 1, posts: 0 } };
  send({ type: 'read', files, columns, zone: policy.value.organisation.timeZone });
}

function send(message: ToReader) {
  worker?.postMessage(message);
}

function take(message: FromReader) {
  switch (message.type) {
    case 'progress':
      bringing.value = { step: 'reading', progress: message };
      return;
    case 'unclear':
      bringing.value = { step: 'unclear', name: files[message.file]?.name ?? '', table: message };
      return;
    case 'read':
      bringing.value = { step: 'review', found: message };
      return;
    case 'kept':
      stop();
      bringing.value = { step: 'kept', kept: message };
      learn();
      return;
    case 'failed':
      fail(message.sentence);
  }
}

function fail(sentence: string) {
  stop();
  bringing.value = { step: 'failed', sentence };
}

function stop() {
  worker?.terminate();
  worker = null;
}
