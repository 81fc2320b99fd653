import { runs } from '../../policy/modes-schema.ts';
import { holidayDays } from '../text/business.ts';
import { wallClock } from '../text/clock.ts';
import { WEEKDAYS } from '../text/dates.ts';
import { minutesOf, spokenMinute } from '../text/time-of-day.ts';
import { type Kind, wholeDraft } from './kind.ts';

/** The draft is being written outside the hours that the policy gives its network. */
export const hours: Kind<'hours'> = {
  kind: 'hours',
  ready(clause, policy) {
    const clock = wallClock(policy.organisation.timeZone);
    const holidays = holidayDays(policy.organisation.holidays);
    return {
      phrases: { exceptions: clause.exceptions },
      draft(doc, matches, situation) {
        if (doc.words === 0 || matches('exceptions').length > 0) return [];
        const emergency = situation.emergency ?? runs(policy.modes.emergency.period, situation.now);
        if (emergency || situation.onDuty) return [];
        const { weekday, minute, days } = clock(situation.now);
        const open = holidays.has(days) ? null : policy.networks[doc.draft.network].hours[weekday];
        if (open && minute >= minutesOf(open.from) && minute < minutesOf(open.to)) return [];
        return [wholeDraft({ weekday: WEEKDAYS[weekday] ?? '', time: spokenMinute(minute) })];
      },
    };
  },
};
