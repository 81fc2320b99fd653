import { MEASURES } from './measure.ts';
import { within } from './measures/scale.ts';
import type { MeasureName } from './names.ts';
import type { Profile, Usuals } from './profile-schema.ts';

interface Step {
  readonly below: number;
  readonly words: string;
}

/** What each slider says of a voice, from its low end up. */
const STEPS: Partial<Readonly<Record<MeasureName, readonly Step[]>>> = {
  formality: [
    { below: 0.42, words: 'Talks as people talk.' },
    { below: 0.57, words: 'Neither stiff nor chatty.' },
    { below: 2, words: 'Formal, in whole sentences.' },
  ],
  warmth: [
    { below: 0.15, words: 'Keeps to the matter.' },
    { below: 0.4, words: 'Friendly, without fuss.' },
    { below: 2, words: 'Openly warm: thanks, greets and cheers.' },
  ],
  we: [
    { below: 1, words: 'Stays in the background.' },
    { below: 101, words: 'Speaks as “we”.' },
  ],
  you: [
    { below: 1, words: 'Seldom speaks to the reader.' },
    { below: 101, words: 'Speaks to “you”.' },
  ],
  sentenceWords: [
    { below: 10, words: 'Short sentences.' },
    { below: 15, words: 'Sentences of middle length.' },
    { below: 1000, words: 'Long sentences.' },
  ],
  exclamations: [
    { below: 0.1, words: 'No exclamation marks.' },
    { below: 0.4, words: 'Now and then an exclamation mark.' },
    { below: 1000, words: 'Many exclamation marks.' },
  ],
  emoji: [
    { below: 0.1, words: 'No emoji.' },
    { below: 0.4, words: 'Now and then an emoji.' },
    { below: 1000, words: 'Emoji in most posts.' },
  ],
  humour: [
    { below: 0.05, words: 'No jokes.' },
    { below: 2, words: 'Likes a joke.' },
  ],
};

/** A voice in a few short sentences, for the sliders to rewrite while they move. */
export function describe({ measures }: Profile): string[] {
  return (Object.entries(STEPS) as [MeasureName, readonly Step[]][]).flatMap(([name, steps]) => {
    const step = steps.find(({ below }) => measures[name].usual < below);
    return step ? [step.words] : [];
  });
}

/**
 * The profile with one slider moved; everything else stays as it was learned. Figures of a network or an occasion move
 * as far as those of all posts, so that the slider is heard wherever a draft is written, and what sets them apart stays.
 */
export function adjust(profile: Profile, name: MeasureName, value: number): Profile {
  const { low, high } = MEASURES[name];
  const usual = within(value, low, high);
  const by = usual - profile.measures[name].usual;
  const set = (measures: Usuals, to: number): Usuals => ({
    ...measures,
    [name]: { ...measures[name], usual: within(to, low, high) },
  });
  return {
    ...profile,
    measures: set(profile.measures, usual),
    parts: profile.parts.map((part) => ({
      ...part,
      measures: set(part.measures, part.measures[name].usual + by),
    })),
  };
}
