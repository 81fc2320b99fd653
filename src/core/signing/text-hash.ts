import { sha256 } from './bytes.ts';

/**
 * The part of a text that a decision binds: its NFC without white space at the end. Editors add and drop white space at the
 * end, and networks compose letters; nothing else may differ.
 */
export function boundText(text: string): string {
  return text.normalize('NFC').trimEnd();
}

/**
 * What a decision binds a text by: the SHA-256 of its `boundText`, in base64url. Half a surrogate pair counts as U+FFFD,
 * which is what a network would be sent for it.
 */
export function textHash(text: string): Promise<string> {
  return sha256(boundText(text));
}
