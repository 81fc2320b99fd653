import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parcel } from '../desk.ts';
import { readBundle, toBundle } from './bundle.ts';
import { openFileDesk } from './file-desk.ts';

const word = fc.stringMatching(/^[A-Za-z0-9_-]{1,80}$/);
const jws = fc.tuple(word, word, word).map((parts) => parts.join('.'));
const parcel: fc.Arbitrary<Parcel> = fc.oneof(
  fc.record({ topic: fc.constantFrom('policy', 'fresh'), id: word, body: jws }),
  fc.record({ topic: fc.constant('root'), id: word, body: word.map((text) => `{"payload":"${text}"}`) }),
  fc.record({ topic: fc.constantFrom('case', 'step'), id: word, body: jws, for: word }),
  fc.record({ topic: fc.constant('decision'), id: word, body: jws, for: word, re: word }),
) as fc.Arbitrary<Parcel>;
const parcels = fc.array(parcel, { minLength: 1, maxLength: 12 });

describe('a bundle', () => {
  it('gives back what was put in, also when quoted and broken anew by a mail program', () => {
    fc.assert(
      fc.property(parcels, fc.integer({ min: 20, max: 90 }), (given, width) => {
        const text = toBundle(given, 'Please decide');
        expect(readBundle(text)).toEqual(given);
        const [before = '', block = '', after = ''] = text.split(/(?<=BEGIN.*-----\n)|(?=-----END)/);
        const broken = block.replaceAll('\n', '').replace(new RegExp(`(.{${width}})`, 'g'), '$1\r\n> ');
        expect(readBundle(`On Monday Ana wrote:\n> ${before}> ${broken}\n> ${after}\nThank you`)).toEqual(
          given,
        );
      }),
    );
  });

  it('is read whole or not at all', () => {
    fc.assert(
      fc.property(parcels, fc.nat(), (given, at) => {
        const text = toBundle(given, '');
        const cut = text.slice(0, at % (text.length - 2));
        expect(() => readBundle(cut)).toThrow(expect.objectContaining({ trouble: 'refused' }));
      }),
    );
  });

  it('with one foreign parcel is refused, and says what to do', () => {
    const foreign = { topic: 'policy', id: 'x', body: 'not an envelope' } as Parcel;
    const good = { topic: 'policy', id: 'x', body: 'a.b.c' } as Parcel;
    expect(() => readBundle(toBundle([good, foreign], ''))).toThrow('Please ask for it again');
    expect(() => readBundle('Dear all,')).toThrow('Please choose another one');
    expect(() => readBundle('x'.repeat(5_000_000))).toThrow('too large');
  });
});

describe('a file desk', () => {
  it('hands a case from one person to another', async () => {
    const kept: string[] = [];
    const author = openFileDesk(async (_name, text) => void kept.push(text));
    const approver = openFileDesk(async () => {});
    const seen: Parcel[] = [];
    const states: string[] = [];
    const stop = await approver.listen(
      (one) => seen.push(one),
      ({ name }) => states.push(name),
    );
    const given: Parcel = { topic: 'case', id: 'c1', body: 'a.b.c', for: 'thumb' };
    await author.send(given);
    approver.bring(kept[0] ?? '');
    expect(seen).toEqual([given]);
    await stop();
    await stop();
    approver.bring(kept[0] ?? '');
    expect(seen).toHaveLength(1);
    expect(states).toEqual(['open', 'closed']);
    expect(await approver.catchUp(null)).toEqual({ parcels: [], cursor: '' });
  });

  it('does not call a case sent that was not saved', async () => {
    const desk = openFileDesk(() => Promise.reject(new Error('The disk is full.')));
    await expect(desk.send({ topic: 'case', id: 'c1', body: 'a.b.c', for: 't' })).rejects.toThrow('disk');
  });
});
