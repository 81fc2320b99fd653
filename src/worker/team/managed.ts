import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Join } from '../../core/signing/join.ts';

/** What an administrator may set for a browser; see `assets/managed-schema.json`. */
const managedSchema = v.object({
  organisationId: v.string(),
  organisationName: v.optional(v.string()),
  rootFingerprint: v.string(),
  deskAddress: v.string(),
  role: v.optional(v.picklist(['author', 'approver', 'supervisor']), 'author'),
  credentials: v.optional(v.string()),
});

/** The team that an administrator has put this browser into; null where nobody has, or where something is missing. */
export async function readManaged(): Promise<Join | null> {
  try {
    const { success, output } = v.safeParse(managedSchema, await browser.storage.managed.get());
    if (!success) return null;
    const { organisationId: id, organisationName: name = id, rootFingerprint, deskAddress, role } = output;
    const { credentials } = output;
    return {
      format: 1,
      organisation: { id, name },
      fingerprint: rootFingerprint,
      desk: deskAddress,
      role,
      ...(credentials === undefined ? {} : { credentials }),
    };
  } catch {
    // Firefox rejects where no administrator has set anything.
    return null;
  }
}
