import { expect, it } from 'vitest';
import { PLAIN_AND_WARM } from '../../core/voice/personalities.ts';
import type { Profile } from '../../core/voice/profile-schema.ts';
import { sliding } from './sliding.ts';

const { measures } = PLAIN_AND_WARM.profile;
const at = (usual: number) => ({ ...measures, emoji: { ...measures.emoji, usual } });
const learned: Profile = {
  ...PLAIN_AND_WARM.profile,
  measures: at(0.5),
  parts: [
    { network: 'x', posts: 20, measures: at(0.2) },
    { network: 'facebook', posts: 20, measures: at(0.8) },
  ],
};
const ofParts = ({ parts }: Profile) => parts.map((part) => part.measures.emoji.usual);

it('a slider that goes to its end and back leaves the networks apart', () => {
  const slide = sliding();
  const none = slide(learned, 'emoji', 0);
  expect(ofParts(none)).toEqual([0, expect.closeTo(0.3)]);
  expect(ofParts(slide(none, 'emoji', 0.5))).toEqual([0.2, 0.8]);
});

it('begins anew with another slider, and where the voice has changed in between', () => {
  const slide = sliding();
  const none = slide(learned, 'emoji', 0);
  const warm = slide(none, 'warmth', 0.5);
  expect(ofParts(slide(warm, 'emoji', 0.5))).toEqual([0.5, expect.closeTo(0.8)]);
  expect(ofParts(slide(learned, 'emoji', 0.6))).toEqual([expect.closeTo(0.3), expect.closeTo(0.9)]);
});
