import { MEASURES } from './measure.ts';
import type { MeasureName } from './names.ts';
import type { Usuals } from './profile-schema.ts';

/** A measure in which a text is far from the usual. */
export interface Deviation {
  readonly name: MeasureName;
  readonly value: number;
  readonly usual: number;
  /** In spreads, positive above the usual. */
  readonly by: number;
}

/** How far a text is from the usual in some measures, farthest first. */
export function deviations<N extends MeasureName>(
  usuals: Pick<Usuals, N>,
  measured: Readonly<Record<N, number>>,
  names: readonly N[],
): Deviation[] {
  return names
    .map((name) => ({
      name,
      value: measured[name],
      usual: usuals[name].usual,
      by: (measured[name] - usuals[name].usual) / usuals[name].spread,
    }))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

/** What sets a text apart: "longer sentences". */
export function named({ name, by }: Deviation): string {
  return by > 0 ? MEASURES[name].more : MEASURES[name].less;
}
