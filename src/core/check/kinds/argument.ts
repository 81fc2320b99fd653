import { unexcused } from '../guards.ts';
import { type Hit, type Kind, wholeDraft } from './kind.ts';

/** A reply that quarrels, or keeps a thread going past the policy's limit. */
export const argument: Kind<'argument'> = {
  kind: 'argument',
  ready(clause, policy) {
    return {
      phrases: { phrases: clause.phrases, exceptions: clause.exceptions },
      draft({ draft }, matches): Hit[] {
        const found = matches('phrases').filter((match) =>
          unexcused(match, { skipQuoted: true }, matches('exceptions')),
        );
        if (found.length > 0) return found.map(({ from, to }) => ({ from, to }));
        const given = draft.replyTo?.ownReplies ?? 0;
        return given >= policy.promises.repliesPerPerson ? [wholeDraft()] : [];
      },
    };
  },
};
