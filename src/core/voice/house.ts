import * as v from 'valibot';
import { adjust } from './describe.ts';
import { MEASURE_NAMES, type MeasureName } from './names.ts';
import { PERSONALITIES } from './personalities.ts';
import { type Profile, profileSchema } from './profile-schema.ts';

const figure = v.optional(v.number());

/** How the house voice was come by, as it is kept on this device. */
export const houseSchema = v.strictObject({
  /** What past posts have shown; null until there were enough. */
  learned: v.nullable(
    v.strictObject({
      profile: profileSchema,
      /** Milliseconds since 1970-01-01 UTC. */
      at: v.number(),
      drift: v.pipe(
        v.array(
          v.strictObject({
            account: v.nullable(v.string()),
            month: v.string(),
            posts: v.number(),
            score: v.number(),
            apart: v.array(v.string()),
            // What was kept before it was told has none.
            unlike: v.optional(v.array(v.string()), []),
          }),
        ),
        v.maxLength(20_000),
      ),
    }),
  ),
  /**
   * Where somebody here has said that the voice begins: as the policy says, as it was learned, or one of the ready
   * personalities by its id. Null while nobody has.
   */
  base: v.nullable(v.string()),
  /** The sliders that somebody has moved. */
  moved: v.strictObject(
    Object.fromEntries(MEASURE_NAMES.map((name) => [name, figure])) as Record<MeasureName, typeof figure>,
  ),
});
export type House = v.InferOutput<typeof houseSchema>;

/** The name under which it is kept in the store `settings`. */
export const HOUSE_KEY = 'voice';

/** Nobody has chosen anything. */
export const NO_HOUSE: House = { learned: null, base: null, moved: {} };

/** What is kept as the house voice; nothing chosen when it cannot be read. */
export function readHouse(kept: unknown): House {
  const parsed = v.safeParse(houseSchema, kept);
  return parsed.success ? parsed.output : NO_HOUSE;
}

/** What a policy says of the voice. */
export interface PolicyVoice {
  readonly profile: Profile | null;
  /** False for the starter policy, which nobody of the organisation has chosen. */
  readonly isOwn: boolean;
}

/**
 * Where the voice begins. Unless somebody here has said so, the organisation's policy says it; what was learned counts
 * by itself only where that policy is silent or there is none.
 */
export function baseOf({ learned, base }: House, { profile, isOwn }: PolicyVoice): string {
  return base ?? (learned && !(isOwn && profile) ? 'learned' : 'policy');
}

/** The voice before any slider was moved; null when there is none. */
export function baseProfile(house: House, ofPolicy: PolicyVoice): Profile | null {
  const base = baseOf(house, ofPolicy);
  if (base === 'learned') return house.learned?.profile ?? ofPolicy.profile;
  return PERSONALITIES.find(({ id }) => id === base)?.profile ?? ofPolicy.profile;
}

/** The house voice with its sliders; null when there is none. */
export function houseProfile(house: House, ofPolicy: PolicyVoice): Profile | null {
  const base = baseProfile(house, ofPolicy);
  if (!base) return null;
  return MEASURE_NAMES.reduce((profile, name) => {
    const value = house.moved[name];
    return value === undefined ? profile : adjust(profile, name, value);
  }, base);
}
