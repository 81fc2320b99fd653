import type { DriftRow } from '../../core/voice/drift.ts';
import { driftAnswer } from '../drift-answer.ts';
import { Figure } from './figure.tsx';

const MONTHS = 12;
const LINES = 6;
const WIDTH = 640;
const HEIGHT = 180;
const LEFT = 30;
const RIGHT = 150;
const TOP = 10;

/** How each account sounded month by month, beside the house voice. Accounts, never people. */
export function DriftFigure({ rows }: { rows: readonly DriftRow[] }) {
  const months = [...new Set(rows.map(({ month }) => month))].sort().slice(-MONTHS);
  const shown = rows.filter(({ month }) => months.includes(month));
  return (
    <Figure
      question="Is our voice fractured?"
      answer={driftAnswer(shown)}
      headings={['Month', 'Account', 'Sounds like us', 'Posts', 'Apart from our voice', 'Unlike the others']}
      rows={shown.map(({ month, account, score, posts, apart, unlike }) => [
        monthName(month),
        account ?? 'not known',
        score,
        posts,
        apart.join(', ') || 'in nothing',
        unlike.join(', ') || 'in nothing',
      ])}
    >
      {months.length > 0 && <Lines rows={shown} months={months} />}
    </Figure>
  );
}

function Lines({ rows, months }: { rows: readonly DriftRow[]; months: readonly string[] }) {
  const accounts = [...Map.groupBy(rows, ({ account }) => account ?? 'not known')]
    .sort(([, a], [, b]) => sum(b) - sum(a))
    .slice(0, LINES);
  const x = (month: string) =>
    LEFT + (months.length < 2 ? 0.5 : months.indexOf(month) / (months.length - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (score: number) => TOP + HEIGHT - (score / 100) * HEIGHT;
  const labels = spreadOut(accounts.map(([, own]) => y(own.at(-1)?.score ?? 0)));
  return (
    <svg class="chart long" viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + 24}`}>
      <title>“Sounds like us” by account and month</title>
      {[0, 50, 100].map((score) => (
        <g key={score}>
          <line class="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(score)} y2={y(score)} />
          <text class="value" x={LEFT - 6} y={y(score) + 4} text-anchor="end">
            {score}
          </text>
        </g>
      ))}
      {accounts.map(([account, own], at) => (
        <g key={account} class={`line line-${at}`}>
          <polyline points={own.map(({ month, score }) => `${x(month)},${y(score)}`).join(' ')} />
          {own.map(({ month, score }) => (
            <circle key={month} cx={x(month)} cy={y(score)} r={3} />
          ))}
          <text x={WIDTH - RIGHT + 10} y={(labels[at] ?? 0) + 4}>
            {account}
          </text>
        </g>
      ))}
      <text class="value" x={LEFT} y={TOP + HEIGHT + 18}>
        {monthName(months[0] ?? '')}
      </text>
      {months.length > 1 && (
        <text class="value" x={WIDTH - RIGHT} y={TOP + HEIGHT + 18} text-anchor="end">
          {monthName(months.at(-1) ?? '')}
        </text>
      )}
    </svg>
  );
}

const LABEL = 21;

/** Moves labels apart that would lie on each other, keeping their order. */
function spreadOut(wanted: readonly number[]): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed: number[] = [];
  let free = 0;
  for (const at of order) {
    const place = Math.max(free, wanted[at] ?? 0);
    placed[at] = place;
    free = place + LABEL;
  }
  return placed;
}

function sum(rows: readonly DriftRow[]): number {
  return rows.reduce((all, { posts }) => all + posts, 0);
}

function monthName(month: string): string {
  const [year, number] = month.split('-').map(Number);
  if (!year || !number) return month;
  return new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, number - 1, 15),
  );
}
