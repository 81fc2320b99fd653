import { isAnswer } from '../past.ts';
import { businessClock } from '../text/business.ts';
import { type Kind, wholeDraft } from './kind.ts';

/** A question has waited longer than promised, counted in office hours, while something new is written. */
export const replyOwed: Kind<'reply-owed'> = {
  kind: 'reply-owed',
  ready(_clause, policy) {
    const target = policy.promises.replyWithinBusinessDays;
    const clocks = {
      x: businessClock(policy.networks.x.hours, policy.organisation),
      facebook: businessClock(policy.networks.facebook.hours, policy.organisation),
      instagram: businessClock(policy.networks.instagram.hours, policy.organisation),
    };
    return {
      draft({ draft, words }, _matches, { questions = [], now }) {
        if (words === 0 || isAnswer(draft) || questions.length === 0) return [];
        const oldest = Math.min(...questions.map(({ asked }) => asked));
        if (clocks[draft.network](oldest, now) <= target) return [];
        return [wholeDraft({ target: target === 1 ? 'one business day' : `${target} business days` })];
      },
    };
  },
};
