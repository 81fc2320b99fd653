/** The part of a browser's `TextDecoder` that reading needs. Throws on what does not belong to the encoding. */
export interface TextReader {
  decode(bytes: Uint8Array, options: { readonly stream: boolean }): string;
}
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type MakeTextReader = (encoding: Encoding) => TextReader;

const NOTHING = new Uint8Array();

/**
 * Bytes to text, piece by piece: UTF-8, or UTF-16 where its mark stands at the front. From the first piece on that is
 * neither, it is read as Windows text, which is how old spreadsheets save; `onForeign` is then told, once.
 */
export function textOfBytes(
  make: MakeTextReader,
  onForeign: () => void,
): (bytes: Uint8Array | null) => string {
  let reader: TextReader | null = null;
  const foreign = (bytes: Uint8Array) => {
    onForeign();
    reader = make('windows-1252');
    return reader.decode(bytes, { stream: true });
  };
  return (bytes) => {
    reader ??= make(encodingOf(bytes ?? NOTHING));
    try {
      return reader.decode(bytes ?? NOTHING, { stream: bytes !== null });
    } catch {
      return foreign(bytes ?? NOTHING);
    }
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
