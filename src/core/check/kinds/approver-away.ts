import type { Policy } from '../../policy/schema.ts';
import type { CaseFacts } from '../../situation.ts';
import { casesOf } from '../cases.ts';
import { wallClock } from '../text/clock.ts';
import { type Hit, type Kind, wholeDraft } from './kind.ts';

/** The draft waits for somebody who is away or past the answer time, and nobody decides instead. */
export const approverAway: Kind<'approver-away'> = {
  kind: 'approver-away',
  ready(_clause, policy) {
    const clock = wallClock(policy.organisation.timeZone);
    const { approverAnswersWithinMinutes: patience } = policy.promises;
    return {
      draft({ draft }, _matches, situation): Hit[] {
        const waiting = casesOf(draft, situation).find(({ state }) => state === 'open');
        if (!waiting) return [];
        const { year, month, day } = clock(situation.now);
        const today = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const approver = personOf(policy, waiting);
        if (waiting.deputy ?? (approver?.deputy && !isAway(policy, approver.deputy, today))) return [];
        const who = approver?.name ?? 'The approver';
        if (waiting.away ?? (approver && isAway(policy, approver.id, today))) {
          return [wholeDraft({ state: `${who} is away` })];
        }
        const minutes = waiting.sent === undefined ? 0 : Math.floor((situation.now - waiting.sent) / 60_000);
        return minutes > patience ? [wholeDraft({ state: `${who} has not answered yet` })] : [];
      },
    };
  },
};

function personOf(policy: Policy, { approver }: CaseFacts): Policy['team']['people'][number] | undefined {
  const called = (approver ?? policy.approver.name).toLowerCase();
  return policy.team.people.find(
    ({ id, name }) => id.toLowerCase() === called || name.toLowerCase() === called,
  );
}

/** `today` as the calendar writes it, which sorts as time goes. */
function isAway(policy: Policy, who: string, today: string): boolean {
  const away = policy.team.people.find(({ id }) => id === who)?.away ?? [];
  return away.some(({ from, to }) => from <= today && today <= to);
}
