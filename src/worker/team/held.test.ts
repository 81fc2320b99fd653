import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePositions } from '../../core/signing/parts.ts';
import type { Published } from '../../core/signing/policy-envelope.ts';
import { type Held, standingOf } from './held.ts';

const NOW = 1_800_000_000_000;

const held = (root: number, sequence: number, effectiveFrom: number): Held => ({
  published: { root, sequence, effectiveFrom, issued: 0 } as Published,
  received: 0,
});
const some = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 9 })), {
    selector: ([root, sequence]) => `${root}-${sequence}`,
  })
  .chain((positions) =>
    fc.tuple(
      ...positions.map(([root, sequence]) =>
        fc.integer({ min: -3, max: 3 }).map((hours) => held(root, sequence, NOW + hours * 3_600_000)),
      ),
    ),
  );

describe('the policies that count', () => {
  it('are the newest that has begun, and the next that begins; never an older one over a newer', () => {
    fc.assert(
      fc.property(some, (all) => {
        const { inForce, coming } = standingOf(all, NOW);
        const begun = all.filter(({ published }) => published.effectiveFrom <= NOW);
        expect(inForce === null).toBe(begun.length === 0);
        for (const other of begun) {
          expect(
            comparePositions(inForce?.published ?? other.published, other.published),
          ).toBeGreaterThanOrEqual(0);
        }
        if (coming) expect(coming.published.effectiveFrom).toBeGreaterThan(NOW);
        if (coming && inForce)
          expect(comparePositions(coming.published, inForce.published)).toBeGreaterThan(0);
      }),
    );
  });

  it('change when the time of the next one has come', () => {
    const all = [held(1, 1, NOW - 1), held(1, 2, NOW + 1000)];
    expect(standingOf(all, NOW).inForce?.published.sequence).toBe(1);
    expect(standingOf(all, NOW).coming?.published.sequence).toBe(2);
    expect(standingOf(all, NOW + 1000).inForce?.published.sequence).toBe(2);
    expect(standingOf(all, NOW + 1000).coming).toBe(null);
  });
});
