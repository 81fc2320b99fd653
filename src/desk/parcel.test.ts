import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeskError, type Parcel } from './desk.ts';
import { demandParcel, LARGEST, readParcel } from './parcel.ts';

const policy: Parcel = { topic: 'policy', id: 'p-12', body: 'aa.bb.cc' };
const decision: Parcel = { topic: 'decision', id: 'd1', body: 'aa.bb.cc', for: 'UABC', re: 'c1' };

describe('a parcel', () => {
  it('is read as it was made', () => {
    for (const parcel of [policy, decision, { topic: 'presence', id: 'x', body: '12' } as const])
      expect(readParcel(parcel)).toEqual(parcel);
  });

  it('is refused with anything added, left out or out of place', () => {
    const wrong: unknown[] = [
      { ...policy, more: 1 },
      { ...policy, topic: 'polices' },
      { ...policy, id: '' },
      { ...policy, id: 'a.b' },
      { ...policy, id: 'a*' },
      { ...policy, id: 'x'.repeat(81) },
      { ...policy, body: 'aa.bb' },
      { ...policy, body: 'aa.bb.cc\n' },
      { ...policy, for: 'U' },
      { ...policy, re: 'c' },
      { ...decision, for: undefined },
      { ...decision, re: undefined },
      { ...decision, for: 'a.>' },
      { topic: 'presence', id: 'x', body: '12a' },
      { topic: 'root', id: 'x', body: 'a.b.c' },
      { ...policy, body: '{"payload":"a"}' },
    ];
    for (const value of wrong) expect(readParcel(value), JSON.stringify(value)).toBeNull();
  });

  it('never makes the reader throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => readParcel(value) === null));
  });

  it('says at once that it is too large', () => {
    const large = { ...policy, body: `a.b.${'c'.repeat(LARGEST.policy)}` };
    expect(() => demandParcel(large)).toThrow(expect.objectContaining({ trouble: 'too-large' }));
    expect(() => demandParcel({ ...policy, id: 'a b' })).toThrow(DeskError);
    expect(() => demandParcel(policy)).not.toThrow();
  });
});
