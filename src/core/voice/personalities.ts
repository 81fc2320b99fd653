import { MEASURES } from './measure.ts';
import { MEASURE_NAMES, type Measured } from './names.ts';
import type { Profile, Usuals } from './profile-schema.ts';

/** A ready voice to begin with, for those who have few posts or do not like how they sound. */
export interface Personality {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly profile: Profile;
}

/** Wider than the least, so that a chosen voice leaves room. */
const ROOM = 1.4;
const PLAIN: Measured = {
  formality: 0.5,
  politeness: 0.55,
  warmth: 0.3,
  we: 2.5,
  you: 3.5,
  contractions: 1.5,
  sentenceWords: 11,
  grade: 4,
  active: 0.95,
  hedging: 0.5,
  exclamations: 0.25,
  capitals: 0.03,
  emoji: 0.15,
  hashtags: 0.6,
  humour: 0.02,
};

/** The voice of the starter policy. */
export const PLAIN_AND_WARM = personality(
  'plain-and-warm',
  'Plain and warm',
  'Short, kind sentences in everyday words. Speaks as “we” to “you”.',
  {},
);

/** Four voices that suit public bodies. Pick one and stick to it. */
export const PERSONALITIES: readonly Personality[] = [
  PLAIN_AND_WARM,
  personality(
    'calm-and-official',
    'Calm and official',
    'Whole sentences, measured words, no jokes. Sure and courteous.',
    {
      formality: 0.62,
      politeness: 0.56,
      warmth: 0.12,
      we: 1,
      you: 1.5,
      contractions: 0,
      sentenceWords: 16,
      grade: 9,
      active: 0.85,
      exclamations: 0,
      emoji: 0,
      hashtags: 0.5,
      humour: 0,
    },
  ),
  personality(
    'friendly-neighbor',
    'Friendly neighbor',
    'Chats over the fence: contractions, questions, an emoji, now and then a joke.',
    {
      formality: 0.38,
      politeness: 0.57,
      warmth: 0.55,
      we: 4,
      you: 5,
      contractions: 5,
      sentenceWords: 9,
      grade: 3,
      exclamations: 0.5,
      emoji: 0.6,
      hashtags: 1,
      humour: 0.1,
    },
  ),
  personality(
    'crisp-and-factual',
    'Crisp and factual',
    'What, where, when, and nothing else. Few adjectives, no moods.',
    {
      formality: 0.55,
      politeness: 0.5,
      warmth: 0.05,
      we: 0.5,
      you: 1.5,
      contractions: 0,
      sentenceWords: 8,
      grade: 4,
      hedging: 0,
      exclamations: 0,
      emoji: 0,
      hashtags: 0.5,
      humour: 0,
    },
  ),
];

function personality(id: string, name: string, about: string, own: Partial<Measured>): Personality {
  return { id, name, about, profile: chosen({ ...PLAIN, ...own }) };
}

/** A profile from figures that somebody chose, not learned from posts. */
function chosen(values: Measured): Profile {
  const measures = Object.fromEntries(
    MEASURE_NAMES.map((name) => [name, { usual: values[name], spread: ROOM * MEASURES[name].least }]),
  ) as Usuals;
  return { posts: 0, measures, parts: [], likeness: null, habits: {} };
}
