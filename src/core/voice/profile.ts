import { MEASURES, type Measure, type Measured, type Profile } from './measure.ts';

/** Fewer posts than this say nothing of how an account sounds. */
const FEWEST = 5;
/** A sample of like posts must not make the smallest deviation look large. */
const LEAST_SPREAD: Measured = { exclamations: 0.35, emoji: 0.35, capitals: 0.06, sentenceWords: 4 };
/** Deviations of this many spreads are heard by anyone. */
const FAR = 3;

/** How an account sounds, learned from what it has posted; null when that is too little. */
export function learnProfile(posts: readonly Measured[]): Profile | null {
  if (posts.length < FEWEST) return null;
  const of = (name: Measure) => {
    const values = posts.map((post) => post[name]);
    const usual = values.reduce((sum, value) => sum + value, 0) / values.length;
    const square = values.reduce((sum, value) => sum + (value - usual) ** 2, 0) / values.length;
    return { usual, spread: Math.max(LEAST_SPREAD[name], Math.sqrt(square)) };
  };
  return {
    exclamations: of('exclamations'),
    emoji: of('emoji'),
    capitals: of('capitals'),
    sentenceWords: of('sentenceWords'),
  };
}

/** The measures in which a text is far from a profile, farthest first. Calmer than usual is never far. */
export function farFrom(profile: Profile, measured: Measured): Measure[] {
  const distance = (name: Measure) => (measured[name] - profile[name].usual) / profile[name].spread;
  return MEASURES.filter((name) => distance(name) > FAR).sort((a, b) => distance(b) - distance(a));
}
