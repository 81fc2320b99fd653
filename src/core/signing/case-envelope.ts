import * as v from 'valibot';
import { open, seal } from './envelope.ts';
import { jwkSchema, type Keys } from './keys.ts';
import { caseId, organisationId, time } from './parts.ts';
import { CannotSign, type Opened, refuse } from './refusals.ts';
import type { Trust } from './root-document.ts';
import { authorKeyIn } from './signers.ts';

const payloadSchema = v.strictObject({
  organisation: organisationId,
  case: caseId,
  author: jwkSchema,
  sent: time,
  body: v.unknown(),
});

/** A case as it was signed. `author`: names the desk key that signed it; a case is known by its author and its id. */
export interface SignedCase<B> {
  readonly organisation: string;
  readonly case: string;
  readonly author: string;
  /** Milliseconds since 1970 UTC, by the author's clock. */
  readonly sent: number;
  readonly body: B;
}

/** Signs a case with the desk key of its author. `body`: the schema of its contents. Throws `CannotSign`. */
export async function sealCase<const B extends v.GenericSchema>(
  body: B,
  contents: Omit<SignedCase<v.InferOutput<B>>, 'author'>,
  signer: Keys,
): Promise<string> {
  const parsed = v.safeParse(body, contents.body);
  if (!parsed.success) throw new CannotSign('malformed', parsed.issues);
  return seal('case', payloadSchema, { ...contents, author: signer.jwk }, signer);
}

/**
 * Opens a case. It carries its author's key, so the signature says that all of one author's envelopes come from one
 * desk, not who sits there. `body`: the schema of its contents. Never throws.
 */
export async function openCase<const B extends v.GenericSchema>(
  body: B,
  envelope: unknown,
  trust: Trust,
): Promise<Opened<{ readonly opened: SignedCase<v.InferOutput<B>> }>> {
  const found = await open('case', payloadSchema, envelope, authorKeyIn(trust));
  if (!found.ok) return found;
  const { payload, kid } = found;
  if (payload.organisation !== trust.root.organisation.id) return refuse('other-organisation');
  const parsed = v.safeParse(body, payload.body);
  return parsed.success
    ? { ok: true, opened: { ...payload, author: kid, body: parsed.output } }
    : refuse('malformed');
}
