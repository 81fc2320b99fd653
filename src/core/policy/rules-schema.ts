import * as v from 'valibot';
import { NETWORKS } from '../draft.ts';
import { LEVELS } from '../finding.ts';
import type { Clause } from './clauses.ts';
import { clauseId, name } from './parts.ts';
import { topicsSchema } from './topics-schema.ts';
import { vocabularySchema } from './words-schema.ts';

/** How strictly a clause is taken, mildest first. */
export const STRICTNESS = ['off', ...LEVELS] as const;
export type Strictness = (typeof STRICTNESS)[number];

/** The stricter of two. */
export function stricter(a: Strictness, b: Strictness): Strictness {
  return STRICTNESS.indexOf(a) < STRICTNESS.indexOf(b) ? b : a;
}

/** What is done about one clause. What is left out stays as the layers above have it. */
const measure = v.strictObject({
  clause: clauseId,
  level: v.optional(v.picklist(STRICTNESS)),
  /** Layers below may tighten it and never loosen it. */
  lock: v.optional(v.boolean()),
  /** Roles that may pass over it; every author when nobody is named. */
  overriddenBy: v.optional(v.array(name)),
  /** Whether whoever passes over it says why. */
  reason: v.optional(v.boolean()),
});
export const enforcementSchema = v.pipe(v.array(measure), v.maxLength(10_000));
export type Measure = v.InferOutput<typeof measure>;

/**
 * Rules that come from elsewhere than the organisation as a whole, or hold for a part of it only. The organisation's own
 * stand in the policy itself. `clause`: how a clause is written.
 */
export function layerSchemaOf<C>(clause: v.GenericSchema<unknown, C>) {
  const content = {
    name,
    clauses: v.optional(v.array(clause), []),
    vocabulary: v.optional(vocabularySchema),
    topics: v.optional(topicsSchema, []),
    enforcement: v.optional(enforcementSchema, []),
  };
  return v.variant('layer', [
    v.strictObject({
      layer: v.literal('law'),
      /** The law pack that it came from; see `packs/`. */
      pack: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,40}$/))),
      ...content,
    }),
    v.strictObject({
      layer: v.literal('department'),
      /** The handles that are the department's. */
      accounts: v.pipe(v.array(name), v.minLength(1)),
      ...content,
    }),
    v.strictObject({
      layer: v.literal('network'),
      networks: v.pipe(v.array(v.picklist(NETWORKS)), v.minLength(1)),
      ...content,
    }),
    v.strictObject({ layer: v.literal('situation'), mode: v.picklist(['emergency', 'pause']), ...content }),
  ]);
}

type LayerSchema = ReturnType<typeof layerSchemaOf<Clause>>;
export type Layer = v.InferOutput<LayerSchema>;
