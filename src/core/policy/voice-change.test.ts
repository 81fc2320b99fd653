import { expect, it } from 'vitest';
import { adjust } from '../voice/describe.ts';
import { PERSONALITIES } from '../voice/personalities.ts';
import { differenceOf } from './difference.ts';
import { starterPolicy } from './starter.ts';
import { voiceChange } from './voice-change.ts';

const [plain, official] = PERSONALITIES.map(({ profile }) => profile);
if (!plain || !official) throw new Error('There are two personalities.');

it('another voice is one line, however many figures it has', () => {
  const learned = { ...official, posts: 214, habits: { 'w:the': 0.9, 'w:we': 0.2 } };
  const changes = differenceOf(
    { ...starterPolicy, voice: { profile: plain } },
    { ...starterPolicy, voice: { profile: learned, examples: [{ text: 'The pool opens at noon.' }] } },
  );
  expect(changes.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^How we sound is learned from 214 posts: .+ Before: /),
    expect.stringMatching(/^Posts that show it .*The pool opens at noon/),
  ]);
});

it('tells what a slider has changed in words, or that it is finer than words', () => {
  expect(voiceChange(plain, adjust(plain, 'emoji', 2))).toContain('Emoji in most posts.');
  const { usual } = plain.measures.emoji;
  expect(voiceChange(plain, adjust(plain, 'emoji', usual + 0.001))).toBe(
    'How we sound changes, in finer figures.',
  );
});

it('tells that a voice is gone', () => {
  expect(voiceChange(plain, null)).toBe('How we sound is no longer set.');
});
