import { lengthAt, wholeCharacters } from './utf8.ts';

/** The part of a browser's `TextDecoder` that reading needs. Throws on what does not belong to the encoding. */
export interface TextReader {
  decode(bytes: Uint8Array, options: { readonly stream: boolean }): string;
}
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type MakeTextReader = (encoding: Encoding) => TextReader;

const NOTHING = new Uint8Array();

/**
 * Bytes to text, piece by piece: UTF-8, or UTF-16 where its mark stands at the front. What is neither is read as Windows
 * text, which is how old spreadsheets save; `onForeign` is then told, once. A stray byte in UTF-8 changes nothing else.
 */
export function textOfBytes(
  make: MakeTextReader,
  onForeign: () => void,
): (bytes: Uint8Array | null) => string {
  let read: ((bytes: Uint8Array | null) => string) | null = null;
  return (bytes) => {
    read ??= readerFor(encodingOf(bytes ?? NOTHING), make, once(onForeign));
    return read(bytes);
  };
}

function readerFor(encoding: Encoding, make: MakeTextReader, onForeign: () => void) {
  const windows = make('windows-1252');
  const asWindows = (bytes: Uint8Array) => {
    onForeign();
    return windows.decode(bytes, { stream: true });
  };
  if (encoding === 'utf-8') return utf8Reader(make, asWindows);
  let reader = make(encoding);
  return (bytes: Uint8Array | null) => {
    try {
      return reader.decode(bytes ?? NOTHING, { stream: bytes !== null });
    } catch {
      reader = windows;
      return asWindows(bytes ?? NOTHING);
    }
  };
}

/** A character whose bytes are not all there yet waits for the next piece. */
function utf8Reader(make: MakeTextReader, asWindows: (bytes: Uint8Array) => string) {
  let reader = make('utf-8');
  let waiting = NOTHING;
  return (bytes: Uint8Array | null) => {
    const whole = waiting.length > 0 ? joined(waiting, bytes ?? NOTHING) : (bytes ?? NOTHING);
    const end = bytes === null ? whole.length : wholeCharacters(whole);
    waiting = whole.slice(end);
    const piece = whole.subarray(0, end);
    try {
      return reader.decode(piece, { stream: bytes !== null });
    } catch {
      reader = make('utf-8');
      return mixed(piece, reader, asWindows);
    }
  };
}

/** Text in which some bytes are no UTF-8. Where those are the rule, all of it is Windows text. */
function mixed(bytes: Uint8Array, utf8: TextReader, asWindows: (bytes: Uint8Array) => string): string {
  const runs: { readonly from: number; to: number; readonly isUtf8: boolean }[] = [];
  let characters = 0;
  let strays = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    const to = at + Math.max(1, length);
    if (length > 1) characters++;
    if (length === 0) strays++;
    const run = runs.at(-1);
    if (run?.isUtf8 === length > 0) run.to = to;
    else runs.push({ from: at, to, isUtf8: length > 0 });
    at = to;
  }
  if (strays >= characters) return asWindows(bytes);
  return runs
    .map(({ from, to, isUtf8 }) => {
      const run = bytes.subarray(from, to);
      return isUtf8 ? utf8.decode(run, { stream: true }) : asWindows(run);
    })
    .join('');
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

const BYTES_ONLY = /^[\0-\u00ff]*$/;
const BEYOND_ASCII = /[\u0080-\u00ff]/;

/**
 * Facebook and Instagram write each byte of a UTF-8 text as a character of its own: "cafÃ©" for "café". Undoes that
 * where all of a text is such bytes, and leaves every other text as it is.
 */
export function mendBytes(text: string): string {
  if (!BEYOND_ASCII.test(text) || !BYTES_ONLY.test(text)) return text;
  const escaped = text.replace(
    /[%\u0080-\u00ff]/g,
    (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  try {
    return decodeURIComponent(escaped);
  } catch {
    return text;
  }
}
