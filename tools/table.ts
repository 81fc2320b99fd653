import type { Figure } from '../test/bench/measurement.ts';
import { keepsWithin } from '../test/bench/measurement.ts';

/** The figures of one measurement as lines of a table. */
export function asTable(name: string, figures: readonly Figure[]): string {
  const width = Math.max(40, ...figures.map(({ label }) => label.length + 2));
  const head = `\n${name.padEnd(width)}${['p50', 'p95', 'limit'].map((word) => word.padStart(10)).join('')}\n`;
  return head + figures.map((figure) => `${row(figure, width)}\n`).join('');
}

function row(figure: Figure, width: number): string {
  const { label, unit, value, p50, p95, limit } = figure;
  const cells = [value ?? p50, p95, limit].map((number) => inUnit(number, unit).padStart(10)).join('');
  return `  ${label.padEnd(width - 2)}${cells}${keepsWithin(figure) ? '' : '  ✗'}`;
}

function inUnit(number: number | undefined, unit: Figure['unit']): string {
  if (number === undefined) return '';
  if (unit === 'found') return String(number);
  if (unit === 'times') return `${number.toFixed(1)} ×`;
  return `${number.toFixed(unit === 'ms' && number < 10 ? 2 : 1)} ${unit}`;
}
