import { isAnswer, sameAccount } from '../past.ts';
import { contentWords, shared } from '../text/likeness.ts';
import { type Kind, wholeDraft } from './kind.ts';

const HOUR = 3_600_000;
const ENOUGH = 100;

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
          ({ network = draft.network, account, over, sent }) =>
            network === draft.network &&
            sameAccount(account, draft.account) &&
            (over ?? (sent !== undefined && now - sent > patience)),
        );
        if (!forgotten) return [];
        const closes =
          matches('closing').length > 0 && shared(contentWords(forgotten.text), contentWords(draft.text)) > 0;
        if (closes || matches('alerts').length > 0) return [];
        return [wholeDraft({ alert: inShort(forgotten.text) })];
      },
    };
  },
};

/** Enough of an alert to know it again. */
function inShort(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= ENOUGH
    ? line
    : `${line.slice(0, line.lastIndexOf(' ', ENOUGH) + 1 || ENOUGH).trimEnd()} …`;
}
