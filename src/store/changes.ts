import type { StoreNames } from 'idb';
import * as v from 'valibot';
import type { Stores } from './database.ts';

type StoreName = StoreNames<Stores>;

/** Reaches every context of the extension but the one that tells, and no page of the web. */
const CHANNEL = 'plainspoken-stores';

const changed = v.strictObject({ store: v.string() });

/** Tells the other contexts that something in a store has changed. */
export function tellChange(store: StoreName): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ store } satisfies v.InferOutput<typeof changed>);
  channel.close();
}

/** Calls `act` whenever another context has changed one of these stores. Returns what stops it. */
export function onChange(stores: readonly StoreName[], act: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    const parsed = v.safeParse(changed, data);
    if (parsed.success && stores.some((store) => store === parsed.output.store)) act();
  };
  return () => channel.close();
}
