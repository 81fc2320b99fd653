import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cursor, type Parcel, TOPICS } from '../desk.ts';
import { readCursor, toCursor } from './marks.ts';
import { liveSubjects, messageId, parcelIn, subjectOf } from './subjects.ts';

const token = fc.stringMatching(/^[A-Za-z0-9_-]{1,80}$/);
const own = fc.stringMatching(/^U[A-Z2-7]{55}$/);
const parcel: fc.Arbitrary<Parcel> = fc
  .record({ topic: fc.constantFrom(...TOPICS), id: token, address: token, re: token })
  .map(({ topic, id, address, re }) => ({
    topic,
    id,
    body: topic === 'presence' ? '7' : topic === 'root' ? '{"payload":"a"}' : 'a.b.c',
    ...(topic === 'case' || topic === 'step' || topic === 'decision' ? { for: address } : {}),
    ...(topic === 'decision' ? { re } : {}),
  }));

describe('a subject', () => {
  it('gives back the parcel that was put under it, with the address that the server let it in under', () => {
    fc.assert(
      fc.property(parcel, own, (given, address) => {
        const subject = subjectOf(given, address);
        const { topic } = given;
        const expected = topic === 'case' || topic === 'step' ? { ...given, for: address } : given;
        expect(parcelIn(subject, messageId(given), given.body)).toEqual(expected);
        expect(parcelIn(subject.replace(/^put/, 'live'), messageId(given), given.body)).toEqual(expected);
      }),
    );
  });

  it('never has room for more than one word of a parcel, whatever the words are', () => {
    const foul: Parcel = { topic: 'decision', id: 'd', body: 'a.b.c', for: 'U.>', re: '*' };
    expect(parcelIn(subjectOf(foul, ''), messageId(foul), foul.body)).toBeNull();
  });

  it.each([
    ['put.case.UX.c1', 'case.c2', 'a.b.c'],
    ['put.case.UX.c1', '', 'a.b.c'],
    ['put.case.UX.c1', 'step.c1', 'a.b.c'],
    ['put.case.UX.c1.more', 'case.c1', 'a.b.c'],
    ['put.case.c1', 'case.c1', 'a.b.c'],
    ['put.policy', 'policy.p1', '{"stream":"CASES","seq":2}'],
    ['put.policy.x', 'policy.p1', 'a.b.c'],
    ['put.root.r2', 'root.r1', '{"payload":"a"}'],
    ['put.presence.a.b', '', '7'],
    ['$JS.ACK.x', 'policy.p1', 'a.b.c'],
  ])('%s with id "%s" and body %s is no parcel', (subject, id, body) => {
    expect(parcelIn(subject, id, body)).toBeNull();
  });

  it('lets an author listen to the decisions on its own cases only', () => {
    const team = ['case', 'step', 'presence'];
    const author = liveSubjects('author', 'UME');
    expect(author.filter((subject) => team.includes(subject.split('.')[1] ?? ''))).toEqual([]);
    expect(author.filter((subject) => subject.includes('decision'))).toEqual(['live.decision.UME.*']);
  });
});

it('a cursor is read as it was kept, and anything else as none', () => {
  const marks = { root: { seq: 3, at: '2026-11-26T19:31:52.1Z' }, cases: { seq: 9, at: 'x' } };
  expect(readCursor(toCursor(marks))).toEqual(marks);
  fc.assert(fc.property(fc.string(), (text) => Object.keys(readCursor(text as Cursor)).length === 0));
  for (const text of ['', 'null', '7', '{"root":{"seq":0,"at":""}}', '{"other":{}}'])
    expect(readCursor(text as Cursor)).toEqual({});
});
