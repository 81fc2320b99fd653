import * as v from 'valibot';
import type { KeyFinder } from './envelope.ts';
import { jwkSchema, kidOf } from './keys.ts';
import { ordinal } from './parts.ts';
import type { Trust } from './root-document.ts';

/** Finds the keys that may publish policies. */
export function policyKeyIn({ root, policyKeys, revoked }: Trust): KeyFinder {
  return (kid, claims) => {
    if (revoked.has(kid)) return 'revoked-key';
    return policyKeys.get(kid)?.key ?? stranger(claims, root.version);
  };
}

/** Finds the keys that may decide on cases. */
export function approverKeyIn({ root, approverKeys, revoked }: Trust): KeyFinder {
  return (kid, claims) => {
    if (revoked.has(kid)) return 'revoked-key';
    return approverKeys.get(kid)?.key ?? stranger(claims, root.version);
  };
}

/** Takes the key that an author's envelope carries in `author`, if the header names the same and nobody withdrew it. */
export function authorKeyIn({ revoked }: Trust): KeyFinder {
  return async (kid, claims) => {
    const { success, output } = v.safeParse(v.looseObject({ author: jwkSchema }), claims);
    if (!success) return 'malformed';
    if ((await kidOf(output.author)) !== kid) return 'wrong-key';
    return revoked.has(kid) ? 'revoked-key' : output.author;
  };
}

/** An unknown key may stand in a root that has yet to arrive. It is refused either way; only the advice differs. */
function stranger(claims: unknown, version: number) {
  const { success, output } = v.safeParse(v.looseObject({ root: ordinal }), claims);
  return success && output.root > version ? 'unknown-root' : 'wrong-key';
}
