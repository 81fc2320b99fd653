import { once } from '../once.ts';
import { phraseTest } from '../text/find.ts';
import { type Kind, wholeDraft } from './kind.ts';

/** A reply to a complaint without a word of thanks, regret or understanding. */
export const complaintReply: Kind<'complaint-reply'> = {
  kind: 'complaint-reply',
  ready(clause) {
    const speaksOfTrouble = phraseTest(clause.complaints);
    const complains = once(({ text }: { readonly text?: string | undefined }) =>
      text === undefined ? false : speaksOfTrouble(text),
    );
    return {
      phrases: { kindness: clause.kindness },
      draft({ draft, words }, matches) {
        if (words === 0 || !draft.replyTo || matches('kindness').length > 0) return [];
        return complains(draft.replyTo) ? [wholeDraft()] : [];
      },
    };
  },
};
