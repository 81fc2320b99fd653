import { deskKindOf } from '../../core/signing/desk-address.ts';
import { type Cursor, type Desk, DeskError } from '../desk.ts';
import { readFeed } from './feed.ts';

/** In bytes; the largest policy and a long chain of roots fit in. */
const LARGEST_FEED = 4_194_304;
const PATIENCE = 20_000;

/**
 * A desk that only gives: a file with the policy on any web host. `address` is `https:`, or `http:` on this machine.
 * Throws a `DeskError` for another one.
 *
 * The request is one that needs no permission for the host, if the host lets everybody read
 * (`Access-Control-Allow-Origin: *`): no headers of our own, because those would make the browser ask first, which a static host
 * does not answer. The browser's own cache adds `If-None-Match`, so what has not changed costs a 304.
 */
export function openFeedDesk(address: string, patience = PATIENCE): Desk {
  if (deskKindOf(address) !== 'feed')
    throw new DeskError('refused', 'The address of a feed begins with https://.');
  const url = new URL(address);
  return {
    kind: 'feed',

    async send() {
      throw new DeskError('refused', 'A feed only gives out the policy. It takes nothing.');
    },

    async catchUp(since) {
      const text = await fetchText(url, patience);
      const cursor = (await digest(text)) as Cursor;
      return { parcels: cursor === since ? [] : readFeed(text), cursor };
    },

    /** A feed does not speak up; ask it at the times that `nextPoll` tells. */
    async listen(_onParcel, onState) {
      let on = true;
      onState({ name: 'open', reason: '' });
      return async () => {
        if (on) onState({ name: 'closed', reason: '' });
        on = false;
      };
    },
  };
}

async function fetchText(url: URL, patience: number): Promise<string> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (new URL(response.url).origin !== url.origin)
      throw new DeskError('refused', 'The feed sends us to another address. Please ask who runs it.');
    if (!response.ok || !response.body) throw unwell(response.status);
    return await readLimited(response.body);
  } catch (error) {
    if (error instanceof DeskError) throw error;
    throw new DeskError('offline', 'The feed cannot be reached.');
  }
}

function unwell(status: number): DeskError {
  return status >= 500 || status === 408 || status === 429
    ? new DeskError('offline', 'The feed is busy.')
    : new DeskError('refused', `There is no feed at this address (${status}).`);
}

/** Stops reading as soon as it is too much, whatever length was announced. */
async function readLimited(body: ReadableStream<Uint8Array>): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > LARGEST_FEED) {
      await reader.cancel();
      throw new DeskError('too-large', 'The feed is too large.');
    }
    text += decoder.decode(value, { stream: true });
  }
}

async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
