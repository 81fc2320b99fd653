import * as v from 'valibot';
import { DeskError, type Parcel } from '../desk.ts';
import { readParcel } from '../parcel.ts';

const BEGIN = '-----BEGIN PLAINSPOKEN PARCELS-----';
const END = '-----END PLAINSPOKEN PARCELS-----';
/** As in other armoured text, so that no mail program breaks a line. */
const LINE = 64;
/** In characters; a policy of the largest size and its roots fit in. */
const LARGEST_BUNDLE = 4_194_304;

const content = v.strictObject({
  version: v.literal(1),
  parcels: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(2_000)),
});

/**
 * Parcels as text, for a file or a mail. The words above the block are for the person who opens it; only the block
 * counts. Throws a `DeskError` when it would be too large to read again.
 */
export function toBundle(parcels: readonly Parcel[], words: string): string {
  // Everything in a parcel is ASCII, as btoa wants it.
  const block = btoa(JSON.stringify({ version: 1, parcels }));
  const lines = block.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  const text = [words, '', BEGIN, ...lines, END, ''].join('\n');
  if (text.length > LARGEST_BUNDLE) throw new DeskError('too-large', 'This is too much for one file.');
  return text;
}

/**
 * The parcels in a text: a file that was opened, or a mail that was pasted, with signs of quoting and other words around the
 * block. Any doubt about any of them refuses the whole, so that nobody works with half of it. Throws a `DeskError`
 * that says what to do.
 */
export function readBundle(text: string): Parcel[] {
  if (text.length > LARGEST_BUNDLE) throw new DeskError('too-large', 'This file is too large.');
  const begin = text.indexOf(BEGIN);
  if (begin < 0) throw new DeskError('refused', 'This is not a Plainspoken file. Please choose another one.');
  const end = text.indexOf(END, begin);
  if (end < 0 || text.indexOf(BEGIN, begin + 1) >= 0) throw damaged();
  // A reply quotes each line with ">", and mail programs may break lines.
  const block = text.slice(begin + BEGIN.length, end).replace(/[\s>]/g, '');
  const read = v.safeParse(content, fromBlock(block));
  if (!read.success) throw damaged();
  return read.output.parcels.map((value) => {
    const parcel = readParcel(value);
    if (!parcel) throw damaged();
    return parcel;
  });
}

function fromBlock(block: string): unknown {
  try {
    return JSON.parse(atob(block));
  } catch {
    throw damaged();
  }
}

function damaged(): DeskError {
  return new DeskError('refused', 'This file is damaged or cut off. Please ask for it again.');
}
