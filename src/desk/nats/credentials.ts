import * as v from 'valibot';
import { DeskError } from '../desk.ts';

/** What a server lets a desk in by. */
export interface Credentials {
  readonly jwt: string;
  readonly seed: Uint8Array;
  /** The public key in the JWT: the address under which this desk's cases arrive. */
  readonly own: string;
}

const claims = v.looseObject({ sub: v.pipe(v.string(), v.regex(/^U[A-Z2-7]{55}$/)) });

/** Reads the text of a NATS credentials file. Throws a `DeskError` that says what to do. */
export function readCredentials(text: string): Credentials {
  const jwt = /-----BEGIN NATS USER JWT-----\s+([\w.-]+)\s+-+END NATS USER JWT/.exec(text)?.[1];
  const seed = /-----BEGIN USER NKEY SEED-----\s+(SU[A-Z2-7]{56})\s+-+END USER NKEY SEED/.exec(text)?.[1];
  const read = v.safeParse(claims, payloadOf(jwt ?? ''));
  if (!jwt || !seed || !read.success)
    throw new DeskError(
      'refused',
      'What lets you in to the desk is damaged. Please ask for a new join link.',
    );
  return { jwt, seed: new TextEncoder().encode(seed), own: read.output.sub };
}

/** Only to learn what the server will go by; the server is who verifies it. */
function payloadOf(jwt: string): unknown {
  try {
    return JSON.parse(atob((jwt.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return undefined;
  }
}
