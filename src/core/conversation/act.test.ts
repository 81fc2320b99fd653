import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftKind } from '../draft.ts';
import { actOf } from './act.ts';
import { POST_ACTS, type PostAct } from './cues/cue.ts';

interface Labelled {
  readonly id: string;
  readonly act: PostAct;
  readonly text: string;
  readonly kind?: DraftKind;
}

function labelled(name: string): Labelled[] {
  return readFileSync(`test/acts/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The mean over acts of the harmonic mean of precision and recall. */
function macroF1(posts: readonly Labelled[]): number {
  const judged = posts.map((post) => ({ act: post.act, found: actOf(post) }));
  const values = POST_ACTS.map((act) => {
    const right = judged.filter((one) => one.act === act && one.found === act).length;
    const told = judged.filter(({ found }) => found === act).length;
    return (2 * right) / (told + judged.filter((one) => one.act === act).length);
  });
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('what a post does', () => {
  const heldOut = labelled('held-out');
  const builtOn = labelled('built-on');

  it('is told right for posts that it was not built on', () => {
    expect(heldOut.length).toBeGreaterThanOrEqual(200);
    expect(macroF1(heldOut)).toBeGreaterThanOrEqual(0.9);
    expect(macroF1(heldOut.map(({ kind: _, ...post }) => post))).toBeGreaterThanOrEqual(0.88);
  });

  it('is told right for posts that it was built on', () => {
    expect(macroF1(builtOn)).toBeGreaterThanOrEqual(0.9);
  });

  it('is judged on posts kept apart', () => {
    const texts = new Set(builtOn.map(({ text }) => text));
    expect(heldOut.filter(({ text }) => texts.has(text))).toEqual([]);
  });

  it('is told for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(POST_ACTS).toContain(actOf({ text }));
      }),
    );
  });
});
