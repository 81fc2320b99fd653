import { writeFileSync } from 'node:fs';
import type { Blend } from '../../src/core/voice/style/model.ts';
import type { Rated } from './corpora.ts';
import { quarterAuc, spearman } from './figures.ts';
import { type Fitted, type Fitting, fitLinear, judgeAcross, type Traits, traitsOf } from './linear.ts';
import { pack } from './pack.ts';

const FITTING: Fitting = { fewest: 15, hold: { words: 5, build: 1 }, rounds: 30 };
/** Words that weigh less than this are not worth their bytes. */
const LIGHTEST = 0.1;

/** How close a model comes to people's ratings of texts that it was not fitted on. */
export interface Closeness {
  readonly texts: number;
  readonly spearman: number;
  readonly quarterAuc: number;
}

/** Measures by fifths: each text is judged by a model fitted on the others. */
export function closeness(texts: readonly Rated[], blend: Blend): Closeness {
  const judged = judgeAcross(texts, blend, fitAndThin);
  const ratings = texts.map(({ rating }) => rating);
  return {
    texts: texts.length,
    spearman: spearman(judged, ratings),
    quarterAuc: quarterAuc(judged, ratings),
  };
}

/** Fits on all texts and writes the weights as a module of the core. */
export function writeWeights(texts: readonly Rated[], blend: Blend, name: string, path: string): void {
  const { bias, weights } = fitAndThin(
    texts.map(({ text, rating }) => ({ traits: traitsOf(text, blend), rating })),
  );
  const hundredths = new Map([...weights].map(([trait, weight]) => [trait, Math.round(weight * 100)]));
  const module = [
    "import type { PackedModel } from './model.ts';",
    '',
    `/** Fitted by tools/tasks/fit.ts, which tells from what; not written by hand. */`,
    `export const ${name}: PackedModel = {`,
    `  blend: '${blend}',`,
    `  bias: ${bias.toFixed(3)},`,
    `  traits: \`${pack(hundredths)}\`,`,
    '};',
    '',
  ];
  writeFileSync(path, module.join('\n'));
}

function fitAndThin(texts: readonly { traits: Traits; rating: number }[]): Fitted {
  const { bias, weights } = fitLinear(texts, FITTING);
  const kept = [...weights].filter(([trait, weight]) =>
    trait.startsWith('/') ? Math.abs(weight) >= 0.005 : Math.abs(weight) >= LIGHTEST,
  );
  return { bias, weights: new Map(kept.map(([trait, weight]) => [trait, Math.round(weight * 100) / 100])) };
}
