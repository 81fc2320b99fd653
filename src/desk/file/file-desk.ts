import type { Caught, Cursor, Desk, Parcel } from '../desk.ts';
import { demandParcel } from '../parcel.ts';
import { readBundle, toBundle } from './bundle.ts';

/** A desk without a server: people hand files, or the text of a mail, to each other. */
export interface FileDesk extends Desk {
  readonly kind: 'file';
  /** Takes in what a person opened or pasted and gives it to whoever listens. Throws a `DeskError` that says what is wrong. */
  bring(text: string): readonly Parcel[];
}

/**
 * `save` lets the person keep a text as a file and resolves when it is kept; until then nothing counts as sent. For
 * several parcels in one file, or for a mail, use `toBundle`.
 */
export function openFileDesk(save: (name: string, text: string) => Promise<void>): FileDesk {
  const listeners = new Set<(parcel: Parcel) => void>();
  return {
    kind: 'file',

    async send(parcel) {
      demandParcel(parcel);
      await save(`plainspoken-${parcel.topic}-${parcel.id}.txt`, toBundle([parcel], WORDS));
    },

    /** What was brought in went to whoever listened; there is nothing elsewhere to fetch. */
    async catchUp(since): Promise<Caught> {
      return { parcels: [], cursor: since ?? ('' as Cursor) };
    },

    async listen(onParcel, onState) {
      listeners.add(onParcel);
      onState({ name: 'open', reason: '' });
      return async () => {
        if (listeners.delete(onParcel)) onState({ name: 'closed', reason: '' });
      };
    },

    bring(text) {
      const parcels = readBundle(text);
      for (const parcel of parcels) for (const listener of listeners) listener(parcel);
      return parcels;
    },
  };
}

const WORDS =
  'This is from Plainspoken. Please save this file and open it there, or copy the whole text and paste it there.';
