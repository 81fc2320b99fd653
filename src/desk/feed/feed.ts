import * as v from 'valibot';
import { DeskError, type Parcel } from '../desk.ts';
import { readParcel } from '../parcel.ts';

const content = v.strictObject({
  version: v.literal(1),
  parcels: v.pipe(v.array(v.unknown()), v.maxLength(500)),
});

/** What everybody may read, and so what may lie on a public host. */
const PUBLIC: ReadonlySet<string> = new Set(['root', 'policy', 'fresh']);

/** The file for the host: the chain of roots, the policy and the newest sign of freshness, as JSON. */
export function toFeed(parcels: readonly Parcel[]): string {
  if (!parcels.every(({ topic }) => PUBLIC.has(topic)))
    throw new DeskError('refused', 'Only roots, the policy and its sign of freshness belong into a feed.');
  return `${JSON.stringify({ version: 1, parcels }, null, 1)}\n`;
}

/** The parcels in a feed's file, all of them or a `DeskError`. */
export function readFeed(text: string): Parcel[] {
  const read = v.safeParse(content, fromJson(text));
  if (!read.success) throw foreign();
  return read.output.parcels.map((value) => {
    const parcel = readParcel(value);
    if (!parcel || !PUBLIC.has(parcel.topic)) throw foreign();
    return parcel;
  });
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function foreign(): DeskError {
  return new DeskError('refused', 'What lies at this address is not a Plainspoken feed.');
}
