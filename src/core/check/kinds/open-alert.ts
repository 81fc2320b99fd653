import { isAnswer } from '../past.ts';
import { contentWords, shared } from '../text/likeness.ts';
import { type Kind, wholeDraft } from './kind.ts';

const HOUR = 3_600_000;

/** Something else is written while an earlier alert was never closed. */
export const openAlert: Kind<'open-alert'> = {
  kind: 'open-alert',
  ready(clause, policy) {
    const patience = policy.promises.alertClosedWithinHours * HOUR;
    return {
      phrases: { closing: clause.closing, alerts: clause.alerts },
      draft({ draft, words }, matches, { openAlerts = [], now }) {
        if (openAlerts.length === 0 || words === 0 || isAnswer(draft)) return [];
        const forgotten = openAlerts.find(
          ({ over, sent }) => over ?? (sent !== undefined && now - sent > patience),
        );
        if (!forgotten) return [];
        const closes =
          matches('closing').length > 0 && shared(contentWords(forgotten.text), contentWords(draft.text)) > 0;
        if (closes || matches('alerts').length > 0) return [];
        return [wholeDraft({ alert: forgotten.text })];
      },
    };
  },
};
