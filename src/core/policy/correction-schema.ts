import * as v from 'valibot';
import { line, name } from './parts.ts';

/** How the organisation puts right what it got wrong. */
export const correctionSchema = v.strictObject({
  /** How a correction begins, so that nobody takes it for news. */
  label: v.optional(name, 'Correction:'),
  /** How it owns what was wrong, which stands for {wrong}. */
  sentence: v.optional(
    v.pipe(
      line,
      v.check((sentence) => sentence.includes('{wrong}'), 'has no place for {wrong}'),
    ),
    'We said {wrong}. That was wrong.',
  ),
  /** A correction goes out only once the final approver has seen it. */
  needsApproval: v.optional(v.boolean(), false),
});

export type CorrectionRule = v.InferOutput<typeof correctionSchema>;
