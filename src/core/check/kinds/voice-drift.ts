import type { PastPost } from '../../situation.ts';
import { deviations, named } from '../../voice/far.ts';
import { hear } from '../../voice/hear.ts';
import { usualOf } from '../../voice/learn.ts';
import { measureOnly } from '../../voice/measure.ts';
import type { MeasureName } from '../../voice/names.ts';
import type { Usual } from '../../voice/profile-schema.ts';
import { once } from '../once.ts';
import { isAnswer, ownPosts } from '../past.ts';
import { type Kind, wholeDraft } from './kind.ts';

/** The measures in which another voice is loud. Calmer than usual is never far. */
const LOUD = ['exclamations', 'emoji', 'capitals', 'sentenceWords'] as const satisfies readonly MeasureName[];
type Loud = (typeof LOUD)[number];
/** One loud trait is a mood; two are another voice. */
const TRAITS = 2;
/** Deviations of this many spreads are heard by anyone. */
const FAR = 3;
/** For these measures alone, a few posts are enough. */
const FEWEST_POSTS = 5;
const FEWEST_WORDS = 3;

const measured = once(({ text }: PastPost) => measureOnly(hear(text), LOUD));

/** The draft sounds unlike the account's recent posts, or unlike the policy's profile while those are unknown. */
export const voiceDrift: Kind<'voice-drift'> = {
  kind: 'voice-drift',
  ready(clause, policy) {
    return {
      phrases: { alerts: clause.alerts },
      draft({ draft, words }, matches, situation) {
        if (words < FEWEST_WORDS) return [];
        const posts = situation.recent ? ownPosts(draft, situation).filter((post) => !isAnswer(post)) : [];
        const usuals = recentUsuals(posts) ?? policy.voice.profile?.measures;
        if (!usuals || matches('alerts').length > 0) return [];
        const far = deviations(usuals, measureOnly(hear(draft.text), LOUD), LOUD).filter(
          ({ by }) => by > FAR,
        );
        if (far.length < TRAITS) return [];
        const [first, second] = far.map(named);
        return [wholeDraft({ first: first ?? '', second: second ?? '' })];
      },
    };
  },
};

function recentUsuals(posts: readonly PastPost[]): Readonly<Record<Loud, Usual>> | null {
  if (posts.length < FEWEST_POSTS) return null;
  const all = posts.map(measured);
  return Object.fromEntries(
    LOUD.map((name) => [
      name,
      usualOf(
        name,
        all.map((one) => one[name]),
      ),
    ]),
  ) as Record<Loud, Usual>;
}
