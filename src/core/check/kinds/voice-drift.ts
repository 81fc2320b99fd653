import type { PastPost } from '../../situation.ts';
import { type Measure, measure } from '../../voice/measure.ts';
import { farFrom, learnProfile } from '../../voice/profile.ts';
import { once } from '../once.ts';
import { isAnswer, ownPosts } from '../past.ts';
import { type Kind, wholeDraft } from './kind.ts';

/** One loud trait is a mood; two are another voice. */
const TRAITS = 2;
const FEWEST_WORDS = 3;

const SAID: Readonly<Record<Measure, string>> = {
  exclamations: 'more exclamation marks',
  emoji: 'more emoji',
  capitals: 'more capitals',
  sentenceWords: 'longer sentences',
};

const measured = once(({ text }: PastPost) => measure(text));

/** The draft sounds unlike the account's recent posts, or unlike the policy's profile while those are unknown. */
export const voiceDrift: Kind<'voice-drift'> = {
  kind: 'voice-drift',
  ready(clause, policy) {
    return {
      phrases: { alerts: clause.alerts },
      draft({ draft, words }, matches, situation) {
        if (words < FEWEST_WORDS) return [];
        const posts = situation.recent ? ownPosts(draft, situation).filter((post) => !isAnswer(post)) : [];
        const profile = learnProfile(posts.map(measured)) ?? policy.voice.profile;
        const far = profile ? farFrom(profile, measure(draft.text)) : [];
        if (far.length < TRAITS || matches('alerts').length > 0) return [];
        const [first, second] = far.map((name) => SAID[name]);
        return [wholeDraft({ first: first ?? '', second: second ?? '' })];
      },
    };
  },
};
