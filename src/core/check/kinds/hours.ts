import { runs } from '../../policy/modes-schema.ts';
import { holidayDays } from '../text/business.ts';
import { wallClock } from '../text/clock.ts';
import { WEEKDAYS } from '../text/dates.ts';
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
        if (open && minute >= minutes(open.from) && minute < minutes(open.to)) return [];
        return [wholeDraft({ weekday: WEEKDAYS[weekday] ?? '', time: spoken(minute) })];
      },
    };
  },
};

function minutes(timeOfDay: string): number {
  return Number(timeOfDay.slice(0, 2)) * 60 + Number(timeOfDay.slice(3));
}

function spoken(minute: number): string {
  const hour = Math.floor(minute / 60);
  const rest = minute % 60;
  return `${hour % 12 || 12}${rest ? `:${String(rest).padStart(2, '0')}` : ''} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
