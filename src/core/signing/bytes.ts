import { base64url } from 'jose';

// Standard in every JavaScript runtime, and pure. The core is type-checked without the names of a browser.
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new (label: string, options: object) => { decode(bytes: Uint8Array): string };
declare const crypto: {
  readonly subtle: { digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer> };
};

const ALPHABET = /^[\w-]*$/;

/** The UTF-8 of a text. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Reads UTF-8 strictly: throws at what is none. */
export function utf8Text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** The SHA-256 of a text's UTF-8, in base64url. */
export async function sha256(text: string): Promise<string> {
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));
}

/**
 * Reads base64url. Null for what another spelling of the same bytes would be (padding, white space, stray bits at the
 * end): one thing has one spelling, so that no byte of an envelope can be changed unnoticed.
 */
export function fromBase64url(text: string): Uint8Array | null {
  if (!ALPHABET.test(text) || text.length % 4 === 1) return null;
  const bytes = base64url.decode(text);
  return base64url.encode(bytes) === text ? bytes : null;
}

/** Reads JSON in UTF-8 in base64url; undefined when it is not that. Of a key that is there twice, the last one counts. */
export function jsonFromBase64url(text: string): unknown {
  try {
    const bytes = fromBase64url(text);
    return bytes ? JSON.parse(utf8Text(bytes)) : undefined;
  } catch {
    return undefined;
  }
}
