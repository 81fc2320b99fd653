import { actOf } from '../../conversation/act.ts';
import { isGrave } from '../../conversation/grave.ts';
import { speaksWith } from '../../conversation/mix.ts';
import type { PastPost } from '../../situation.ts';
import { once } from '../once.ts';
import { isAnswer, ownPosts } from '../past.ts';
import { phraseTest } from '../text/find.ts';
import { type Kind, wholeDraft } from './kind.ts';

/**
 * The last posts of the account, and this one, hold no question, invitation, thanks or reply. Alerts, corrections and
 * grave news owe nobody small talk.
 */
export const broadcast: Kind<'broadcast'> = {
  kind: 'broadcast',
  ready(clause, { conversation }) {
    const { lastPosts, inviting } = conversation;
    const invites = phraseTest(clause.invitations);
    const talks = once(
      (post: PastPost) =>
        isAnswer(post) || post.text.includes('?') || invites(post.text) || speaksWith(actOf(post)),
    );
    return {
      phrases: { invitations: clause.invitations, alerts: clause.alerts },
      draft(doc, matches, situation) {
        if ((situation.recent?.length ?? 0) < lastPosts - 1 || isAnswer(doc.draft)) return [];
        if (doc.has('question') || matches('invitations').length > 0 || matches('alerts').length > 0)
          return [];
        const last = ownPosts(doc.draft, situation).slice(0, lastPosts - 1);
        if (last.length < lastPosts - 1 || last.filter(talks).length >= inviting) return [];
        if (actOf(doc.draft) !== 'announces' || isGrave(doc.draft.text)) return [];
        return [wholeDraft({ count: String(lastPosts) })];
      },
    };
  },
};
