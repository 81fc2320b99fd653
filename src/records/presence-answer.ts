import { type NetworkPresence, type Plan, spreadThin } from '../core/presence/presence.ts';
import { NETWORK_NAMES } from '../kit/names.ts';
import { counted, listed, number } from './words.ts';

/** Whether the organisation was there as often as it planned, in sentences. Each network is told of once. */
export function presenceAnswer(present: readonly NetworkPresence[]): string {
  const silent = present.filter(({ weeks }) => weeks.every((posts) => posts === 0));
  const others = present.filter((one) => !silent.includes(one));
  const late = others.filter(
    ({ quietFor, plan }) =>
      quietFor !== null && plan.longestSilenceDays !== null && quietFor > plan.longestSilenceDays,
  );
  const thin = spreadThin(present).filter((network) => others.some((one) => one.network === network));
  const said: string[] = [];
  if (late.length > 0) said.push(`It has been quiet for longer than planned on ${names(late)}.`);
  if (silent.length > 0) said.push(`Nothing went out on ${listed(silent.map(sinceWhen))}.`);
  if (thin.length > 0)
    said.push(
      `${listed(thin.map((network) => NETWORK_NAMES[network]))} may be spread too thin: less than a post a week, while others are kept up well.`,
    );
  if (said.length > 0) return said.join(' ');
  if (present.some(({ plan }) => plan.longestSilenceDays !== null))
    return 'Yes. There are no gaps beyond the plan.';
  const longest = Math.max(...present.map(({ longestSilence }) => longestSilence ?? 0));
  return `The policy plans no rhythm yet. The longest silence was ${counted(longest, 'day', 'days')}.`;
}

/** What the policy plans for a week, in a sentence. */
export function planLine({ fewest, most }: Plan): string {
  const least = fewest === null ? null : `at least ${counted(fewest, 'post', 'posts')} a week (dashed)`;
  const limit = most === null ? null : `no more than ${number(most)}`;
  if (least && limit) return `Planned: ${least}, and ${limit}.`;
  return least || limit ? `Planned: ${least ?? `${limit} posts a week`}.` : 'No plan is set.';
}

function names(all: readonly NetworkPresence[]): string {
  return listed(all.map(({ network }) => NETWORK_NAMES[network]));
}

function sinceWhen({ network, quietFor }: NetworkPresence): string {
  const name = NETWORK_NAMES[network];
  return quietFor === null ? name : `${name} for ${counted(quietFor, 'day', 'days')}`;
}
