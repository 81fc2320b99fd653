import { accountFinder } from '../accounts.ts';
import { once } from '../once.ts';
import { isAnswer, ownPosts } from '../past.ts';
import { wallClock } from '../text/clock.ts';
import { phraseTest } from '../text/find.ts';
import { type Hit, type Kind, wholeDraft } from './kind.ts';

/** More posts in a day, or a longer silence, than the plan sets for the account. Alerts and replies do not count. */
export const cadence: Kind<'cadence'> = {
  kind: 'cadence',
  ready(clause, policy) {
    const clock = wallClock(policy.organisation.timeZone);
    const find = accountFinder(policy);
    const speaksOfAlert = phraseTest(clause.alerts);
    const isAlert = once((post: { class?: string | undefined; text: string }) =>
      post.class === undefined ? speaksOfAlert(post.text) : post.class === 'alert',
    );
    return {
      phrases: { alerts: clause.alerts },
      draft({ draft }, matches, situation): Hit[] {
        if (!situation.recent?.length || isAnswer(draft) || matches('alerts').length > 0) return [];
        const { network, account } = draft;
        const plan = { ...policy.networks[network], ...find(network, account) };
        const days = ownPosts(draft, situation)
          .filter((post) => post.time !== undefined && !isAnswer(post))
          .map((post) => ({ post, day: clock(post.time ?? 0).days }));
        const today = clock(situation.now).days;
        const { postsPerDay: most, longestSilenceDays: longest } = plan;
        const count = days.filter(({ post, day }) => day === today && !isAlert(post)).length;
        if (most !== undefined && count >= most) {
          return [wholeDraft({ what: `This would be post ${count + 1} today`, plan: `${most} a day` })];
        }
        const quiet = today - (days[0]?.day ?? today);
        if (longest === undefined || quiet <= longest) return [];
        return [
          wholeDraft({ what: `It was quiet here for ${quiet} days`, plan: `one post every ${longest} days` }),
        ];
      },
    };
  },
};
