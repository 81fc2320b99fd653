import { type NetworkPresence, weekStart } from '../../core/presence/presence.ts';
import { NETWORK_NAMES } from '../../kit/names.ts';
import { planLine, presenceAnswer } from '../presence-answer.ts';
import { counted, day } from '../words.ts';
import { Figure } from './figure.tsx';

interface Props {
  readonly present: readonly NetworkPresence[];
  readonly now: number;
  readonly zone: string;
}

/** Posts by week and network, beside what the plan says. */
export function PresenceFigure({ present, now, zone }: Props) {
  const weeks = present[0]?.weeks.length ?? 0;
  return (
    <Figure
      question="Are we there as often as we planned?"
      answer={presenceAnswer(present)}
      headings={['Week from', ...present.map(({ network }) => NETWORK_NAMES[network])]}
      rows={Array.from({ length: weeks }, (_, at) => [
        day(weekStart(now, weeks - 1 - at, zone), 'UTC'),
        ...present.map((one) => one.weeks[at] ?? 0),
      ])}
    >
      <div class="multiples">
        {present.map((one) => (
          <Bars key={one.network} one={one} />
        ))}
      </div>
    </Figure>
  );
}

const WIDTH = 260;
const HEIGHT = 90;
const TOP = 14;

function Bars({ one: { network, weeks, plan, longestSilence } }: { one: NetworkPresence }) {
  const most = Math.max(1, ...weeks, plan.fewest ?? 0);
  const step = WIDTH / weeks.length;
  const y = (value: number) => TOP + HEIGHT - (value / most) * HEIGHT;
  return (
    <div>
      <h3>{NETWORK_NAMES[network]}</h3>
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + 16}`}>
        <title>Posts on {NETWORK_NAMES[network]} by week</title>
        {weeks.map((count, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a week is known by its place.
          <g key={at}>
            <rect
              class={count === 0 ? 'bar none' : 'bar news'}
              x={at * step + 2}
              y={count === 0 ? y(0) - 2 : y(count)}
              width={step - 4}
              height={count === 0 ? 2 : TOP + HEIGHT - y(count)}
              rx={2}
            />
            <text class="value" x={at * step + step / 2} y={y(count) - 4} text-anchor="middle">
              {count}
            </text>
          </g>
        ))}
        {plan.fewest !== null && (
          <line class="plan" x1={0} x2={WIDTH} y1={y(plan.fewest)} y2={y(plan.fewest)} />
        )}
        <text class="value" x={0} y={TOP + HEIGHT + 13}>
          {weeks.length} weeks ago
        </text>
        <text class="value" x={WIDTH} y={TOP + HEIGHT + 13} text-anchor="end">
          this week
        </text>
      </svg>
      <p class="soft plan-line">
        {planLine(plan)}{' '}
        {longestSilence !== null && `Longest silence: ${counted(longestSilence, 'day', 'days')}.`}
      </p>
    </div>
  );
}
