import { writeFileSync } from 'node:fs';
import { makeDoc } from '../../src/core/check/doc.ts';
import { draftSigns, nearSigns, ownSigns, signsOf } from '../../src/core/check/everyday/signs.ts';
import { readSentence } from '../../src/core/check/sentence.ts';
import { Automaton } from '../../src/core/check/text/automaton.ts';
import { buildAutomaton } from '../../src/core/check/text/automaton-builder.ts';
import { cutSentences } from '../../src/core/check/text/split.ts';
import { starterPolicy } from '../../src/core/policy/starter.ts';
import { type Half, halfOf, type TestPost } from '../../test/recall/posts.ts';
import { fitLogistic, type Labelled, type Logistic } from './logistic.ts';
import { pack } from './pack.ts';
import { fitSoftmax, type Softmax } from './softmax.ts';

/** Signs that weigh less are not worth their bytes. */
const LIGHTEST = 0.05;

/** Fits on the half that the checker is built on, and on the policy's own examples. */
export function fitEveryday(posts: readonly TestPost[]): Logistic {
  const { bias, weights } = fitLogistic(labelled([...posts, ...examples], 'built-on'));
  return { bias, weights: new Map([...weights].filter(([, weight]) => Math.abs(weight) >= LIGHTEST)) };
}

/** How well it tells sentences of the other half apart: the chance that one that breaks a rule scores higher. */
export function everydayAuc(posts: readonly TestPost[], { bias, weights }: Logistic): number {
  const scored = labelled(posts, 'held-out').map(({ signs, breaks }) => {
    let sum = bias;
    for (const sign of signs) sum += weights.get(sign) ?? 0;
    return { sum, breaks };
  });
  const ranked = scored.sort((a, b) => a.sum - b.sum);
  let ordinary = 0;
  let right = 0;
  for (const { breaks } of ranked) {
    if (breaks) right += ordinary;
    else ordinary++;
  }
  return right / (ordinary * (ranked.length - ordinary));
}

/** Writes the weights as a module of the core. */
export function writeEveryday({ bias, weights }: Logistic, path: string): void {
  const hundredths = new Map([...weights].map(([sign, weight]) => [sign, Math.round(weight * 100)]));
  writeFileSync(
    path,
    [
      '/** Fitted by tools/tasks/fit.ts, which tells from what; not written by hand. */',
      `export const BIAS = ${bias.toFixed(3)};`,
      '/** Hundredths, by sign. */',
      `export const WEIGHTS = \`${pack(hundredths)}\`;`,
      '',
    ].join('\n'),
  );
}

/** The clauses that ask how a sentence reads. */
const everyday = new Set(starterPolicy.clauses.filter((clause) => clause.everyday).map(({ id }) => id));

const examples = starterPolicy.clauses
  .filter((clause) => clause.everyday)
  .flatMap(({ id, fixture }) =>
    (['flag', 'pass'] as const).map((expect): TestPost => {
      const { text, network = 'facebook', kind = 'post' } = fixture[expect];
      return { id: `${id}/v1`, clause: id, expect, network, kind, text, words: text };
    }),
  );

/** Fits which clause a sentence sounds like breaking. */
export function fitHunches(posts: readonly TestPost[]): Softmax {
  const sentences = labelled([...posts, ...examples], 'built-on');
  return fitSoftmax(
    sentences.map(({ parts, breaks, clause }) => ({ signs: parts, clause: breaks ? clause : null })),
  );
}

/** Signs kept for each clause, and for none. */
const KEPT = 150;
const KEPT_FOR_NONE = 2500;
const STEPS = 16;

/** Writes the heaviest weights as a module of the core. */
export function writeHunches({ classes, biases, names, weights }: Softmax, path: string): void {
  const width = classes.length + 1;
  const lines = new Map<string, string[]>();
  for (let c = 0; c < width; c++) {
    const heaviest = names
      .map((name, i) => ({ name, weight: Math.round((weights[i * width + c] ?? 0) * STEPS) }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, c < width - 1 ? KEPT : KEPT_FOR_NONE);
    for (const { name, weight } of heaviest)
      if (weight !== 0) lines.set(name, [...(lines.get(name) ?? []), `${c}:${weight}`]);
  }
  const named = [...classes, 'none'].map((name, c) => `  '${name}': ${(biases[c] ?? 0).toFixed(3)},`);
  const module = [
    '/** Fitted by tools/tasks/fit.ts, which tells from what; not written by hand. The bias of each clause. */',
    'export const HUNCH_CLAUSES: Readonly<Record<string, number>> = {',
    ...named,
    '};',
    '/** Sixteenths, by sign and by place of the clause. */',
    `export const HUNCH_SIGNS = \`${[...lines]
      .map(([name, pairs]) => `${name}=${pairs.join(',')}`)
      .sort()
      .join('\n')}\`;`,
    '',
  ];
  writeFileSync(path, module.join('\n'));
}

/** A sentence with the signs of its parts, and whose clause it breaks. */
interface Heard extends Labelled {
  readonly parts: readonly string[];
  readonly clause: string;
}

/** Sentences that break a rule, and those of posts that break none. What stands around a breach is left out. */
function labelled(posts: readonly TestPost[], half: Half): Heard[] {
  const automaton = new Automaton(buildAutomaton([]));
  return posts.flatMap((post): Heard[] => {
    if (
      halfOf(post) !== half ||
      post.field === 'alt' ||
      (post.expect === 'flag' && !everyday.has(post.clause ?? ''))
    )
      return [];
    const cuts = cutSentences(post.text);
    const placed = cuts.map(({ from, to, quoted }) => ({
      sentence: readSentence(post.text.slice(from, to), quoted, automaton, starterPolicy.facts.domains),
      at: from,
    }));
    const doc = makeDoc({ account: null, ...post }, placed);
    const start = post.words ? post.text.indexOf(post.words) : -1;
    const end = start + (post.words?.length ?? 0);
    return cuts.flatMap(({ from, to }, i) => {
      const breaks = post.expect === 'flag' && start >= 0 && from < end && start < to;
      if (post.expect === 'flag' && !breaks) return [];
      const near = [placed[i - 1], placed[i + 1]].flatMap((other) =>
        other ? nearSigns(other.sentence) : [],
      );
      const own = placed[i] ? ownSigns(placed[i].sentence) : [];
      const parts = [...own, ...near, ...draftSigns(doc)];
      return [{ signs: signsOf(doc, i), parts, breaks, clause: post.clause ?? '' }];
    });
  });
}
