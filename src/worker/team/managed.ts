import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { deskKindOf } from '../../core/signing/desk-address.ts';
import type { Join } from '../../core/signing/join.ts';
import { digest, organisationId } from '../../core/signing/parts.ts';

const text = v.pipe(v.string(), v.minLength(1));

/** What an administrator may set for a browser; see `assets/managed-schema.json`. */
const managedSchema = v.object({
  organisationId,
  organisationName: v.optional(text),
  rootFingerprint: digest,
  deskAddress: v.pipe(
    v.string(),
    v.check((address) => deskKindOf(address) !== null),
  ),
  role: v.optional(v.picklist(['author', 'approver', 'supervisor']), 'author'),
  credentials: v.optional(text),
});

/** What an administrator has set: a team, nothing, or something that counts for nothing, with the reason for people. */
export interface Managed {
  readonly join: Join | null;
  /** Empty when all is well. */
  readonly problem: string;
}

/** Reads what an administrator has set for this browser. Never rejects. */
export async function readManaged(): Promise<Managed> {
  try {
    return managedIn(await browser.storage.managed.get());
  } catch {
    // Firefox rejects where no administrator has set anything.
    return { join: null, problem: '' };
  }
}

/** The same from the values themselves. */
export function managedIn(values: object): Managed {
  if (Object.keys(values).length === 0) return { join: null, problem: '' };
  const read = v.safeParse(managedSchema, values);
  if (!read.success) {
    const wrong = [...new Set(read.issues.map((issue) => v.getDotPath(issue) ?? ''))].join(', ');
    return { join: null, problem: `${NOT_RIGHT} ${wrong}. ${UNTIL_THEN}` };
  }
  const { rootFingerprint, deskAddress, role, credentials } = read.output;
  const { organisationId: id, organisationName: name = id } = read.output;
  return {
    join: {
      format: 1,
      organisation: { id, name },
      fingerprint: rootFingerprint,
      desk: deskAddress,
      role,
      ...(credentials === undefined ? {} : { credentials }),
    },
    problem: '',
  };
}

const NOT_RIGHT =
  'Your administrator has put this browser into a team, but something is missing or not right in these settings:';
const UNTIL_THEN = 'Please tell them. Until it is mended, everything stays as it is.';
