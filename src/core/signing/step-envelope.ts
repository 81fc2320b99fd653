import * as v from 'valibot';
import { open, seal } from './envelope.ts';
import { jwkSchema, type Keys } from './keys.ts';
import { caseId, ordinal, organisationId, remark, time } from './parts.ts';
import { type Opened, refuse } from './refusals.ts';
import type { Trust } from './root-document.ts';
import { authorKeyIn } from './signers.ts';

/** What an author may still do to a case that is out: take it back, or ask again. */
export const STEPS = ['withdraw', 'nudge'] as const;

const payloadSchema = v.strictObject({
  organisation: organisationId,
  case: caseId,
  author: jwkSchema,
  /** Rises with each step of a case. */
  number: ordinal,
  step: v.picklist(STEPS),
  note: remark,
  taken: time,
});

/** A step of an author on a case. `author`: names the desk key that signed it. `taken`: milliseconds since 1970 UTC. */
export interface SignedStep extends Omit<v.InferOutput<typeof payloadSchema>, 'author'> {
  readonly author: string;
}

/** Signs a step on a case with the desk key that signed the case. */
export function sealStep(step: Omit<SignedStep, 'author'>, signer: Keys): Promise<string> {
  return seal('step', payloadSchema, { ...step, author: signer.jwk }, signer);
}

/** What this desk knows of a case. `number`: of the newest step that was taken on it, 0 before the first. */
export interface StepOn {
  readonly author: string;
  readonly number: number;
}

/**
 * Opens a step of an author. `find`: what this desk knows of a case, by its id; null when it has none such. A step that
 * came before, or that another desk signed, is refused. Throws only what `find` throws.
 */
export async function openStep(
  envelope: unknown,
  trust: Trust,
  find: (id: string) => StepOn | null | Promise<StepOn | null>,
): Promise<Opened<{ readonly step: SignedStep }>> {
  const opened = await open('step', payloadSchema, envelope, authorKeyIn(trust));
  if (!opened.ok) return opened;
  const step = { ...opened.payload, author: opened.kid };
  if (step.organisation !== trust.root.organisation.id) return refuse('other-organisation');
  const on = await find(step.case);
  if (!on) return refuse('other-case');
  if (step.author !== on.author) return refuse('other-author');
  if (step.number <= on.number) return refuse(step.number === on.number ? 'same-version' : 'older-version');
  return { ok: true, step };
}
