import { expect, it } from 'vitest';
import { exampleOrganisation } from '../../core/signing/example-organisation.ts';
import { spareKeys } from './spare.ts';

it('names the key that is left from the setup once its person has one of their own, and no other', async () => {
  const { trust, keys } = await exampleOrganisation();
  const { jwk } = keys.approver;
  const listed = (pairs: readonly (readonly [string, string])[]) => ({
    ...trust,
    approverKeys: new Map(pairs.map(([kid, person]) => [kid, { key: jwk, person }])),
  });
  const both = listed([
    ['old', 'ann'],
    ['new', 'ann'],
  ]);
  expect(spareKeys(both, ['old'], 'jo')).toEqual(['old']);
  expect(spareKeys(both, ['old'], 'ann')).toEqual([]);
  expect(spareKeys(both, [], 'jo')).toEqual([]);
  const deputy = listed([
    ['old', 'ann'],
    ['new', 'sam'],
  ]);
  expect(spareKeys(deputy, ['old'], 'jo')).toEqual([]);
});
