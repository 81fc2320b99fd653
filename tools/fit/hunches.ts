import { writeFileSync } from 'node:fs';
import { BASE, MIDDLE, STEPS } from '../../src/core/check/everyday/hunch-model.ts';
import { starterPolicy } from '../../src/core/policy/starter.ts';
import type { TestPost } from '../../test/recall/posts.ts';
import { examplesOf, sentencesOf } from './sentences.ts';
import { fitSoftmax, type Softmax } from './softmax.ts';

/** The clauses that a sentence may sound like breaking. */
const HEARD = new Set(starterPolicy.clauses.filter(({ heard }) => heard).map(({ id }) => id));

/** Fits which clause a sentence sounds like breaking, to posts and to the policy's own examples. */
export function fitHunches(posts: readonly TestPost[]): Softmax {
  return fitSoftmax(
    sentencesOf([...posts, ...examplesOf(HEARD)], HEARD).map(({ signs, breaks, isNear, clause }) => ({
      signs,
      isNear,
      clause: breaks ? clause : null,
    })),
  );
}

/** Writes the weights as a module of the core, in the form that `readModel` reads. */
export function writeHunches({ classes, biases, names, weights }: Softmax, path: string): void {
  const width = classes.length + 1;
  const lines = new Map<string, string>();
  for (let c = 0; c < width; c++) {
    for (const [i, name] of names.entries()) {
      const weight = Math.round((weights[i * width + c] ?? 0) * STEPS);
      if (weight !== 0) lines.set(name, (lines.get(name) ?? '') + digits(c) + digits(weight + MIDDLE));
    }
  }
  const named = [...classes, 'none'].map((name, c) => `  '${name}': ${(biases[c] ?? 0).toFixed(2)},`);
  const module = [
    '/** Fitted by tools/tasks/fit.ts, which tells from what; not written by hand. The bias of each clause. */',
    'export const HUNCH_CLAUSES: Readonly<Record<string, number>> = {',
    ...named,
    '};',
    '/** Read by hunch-model.ts, which tells the form. */',
    `export const HUNCH_SIGNS = \`${[...lines]
      .map(([name, pairs]) => `${name}\t${pairs}`)
      .sort()
      .join('\n')}\`;`,
    '',
  ];
  writeFileSync(path, module.join('\n'));
}

function digits(value: number): string {
  const most = BASE * BASE - 1;
  return Math.max(0, Math.min(most, value)).toString(BASE).padStart(2, '0');
}
