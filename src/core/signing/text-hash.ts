import { sha256 } from './bytes.ts';

/**
 * What a decision binds of a text: the SHA-256 of its NFC without white space at the end, in base64url. Editors add and
 * drop white space at the end, and networks compose letters; nothing else may differ. Half a surrogate pair counts as
 * U+FFFD, which is what a network would be sent for it.
 */
export function textHash(text: string): Promise<string> {
  return sha256(text.normalize('NFC').trimEnd());
}
