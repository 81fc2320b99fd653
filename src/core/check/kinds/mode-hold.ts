import { runs } from '../../policy/modes-schema.ts';
import { isAnswer } from '../past.ts';
import { draftWords } from '../text/draft-words.ts';
import { findTemplate, readTemplate } from '../text/template.ts';
import { type Kind, wholeDraft } from './kind.ts';

/**
 * A routine post while an emergency or a pause runs. Alerts, answers and cleared wording are never routine, nor is, in an
 * emergency, what is about the incident.
 */
export const modeHold: Kind<'mode-hold'> = {
  kind: 'mode-hold',
  ready({ mode, alerts }, { modes, templates }) {
    const cleared = templates
      .filter(({ use }) => use !== 'boilerplate')
      .map(({ text }) => readTemplate(text));
    const isEmergency = mode === 'emergency';
    return {
      phrases: { alerts, incident: isEmergency ? modes.emergency.incident : [] },
      draft(doc, matches, { emergency, paused, now }) {
        const isOn = (isEmergency ? emergency : paused) ?? runs(modes[mode].period, now);
        if (!isOn || doc.words === 0 || isAnswer(doc.draft)) return [];
        if (matches('alerts').length > 0 || matches('incident').length > 0) return [];
        const words = draftWords(doc);
        return cleared.some((template) => findTemplate(template, words)) ? [] : [wholeDraft()];
      },
    };
  },
};
