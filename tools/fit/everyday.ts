import { writeFileSync } from 'node:fs';
import { READING_STEPS, STEPS, writePlace, writeWeight } from '../../src/core/check/everyday/figures.ts';
import { LINES, lineOf, UNFIT_KEY } from '../../src/core/check/everyday/table.ts';
import type { Logistic } from './logistic.ts';
import type { Softmax } from './softmax.ts';

/** Writes how sentences read and what they sound like as a module of the core, in the form that `model.ts` reads. */
export function writeEveryday(reading: Logistic, hunches: Softmax, path: string): void {
  const lines = Array<string>(LINES).fill('');
  const pairs = pairsOf(hunches);
  for (const sign of [...new Set([...reading.weights.keys(), ...pairs.keys()])].sort()) {
    if (UNFIT_KEY.test(sign)) continue;
    const read = writeWeight((reading.weights.get(sign) ?? 0) * READING_STEPS);
    lines[lineOf(sign)] += `|${sign}=${read}${pairs.get(sign) ?? ''}`;
  }
  const named = [...hunches.classes, 'none'].map(
    (name, c) => `  ${name.includes('-') ? `'${name}'` : name}: ${(hunches.biases[c] ?? 0).toFixed(2)},`,
  );
  const module = [
    '/** Fitted by tools/tasks/fit.ts, which tells from what; not written by hand. */',
    `export const READING_BIAS = ${reading.bias.toFixed(3)};`,
    '/** The bias of each clause, and of none. */',
    'export const BIASES: Readonly<Record<string, number>> = {',
    ...named,
    '};',
    '/** For each sign how it reads, then the places of clauses and their weights. Read by model.ts. */',
    `export const WEIGHTS = \`${lines.join('\n')}\`;`,
    '',
  ];
  writeFileSync(path, module.join('\n'));
}

/** For each sign the places of the clauses that it says something of, and their weights. */
function pairsOf({ classes, names, weights }: Softmax): Map<string, string> {
  const width = classes.length + 1;
  const pairs = new Map<string, string>();
  for (const [i, name] of names.entries()) {
    for (let c = 0; c < width; c++) {
      const weight = Math.round((weights[i * width + c] ?? 0) * STEPS);
      if (weight !== 0) pairs.set(name, (pairs.get(name) ?? '') + writePlace(c) + writeWeight(weight));
    }
  }
  return pairs;
}
