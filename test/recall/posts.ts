import { readdirSync, readFileSync } from 'node:fs';
import type { DraftKind, Network } from '../../src/core/draft.ts';

/** A post written for one clause by people who have not seen the checker, or a clean one for none. */
export interface TestPost {
  readonly id: string;
  readonly clause?: string;
  /** `flag`: the clause must find `words`. `pass`: the clause must stay silent. `clean`: every clause must. */
  readonly expect: 'flag' | 'pass' | 'clean';
  readonly network: Network;
  readonly kind: DraftKind;
  readonly text: string;
  readonly words?: string;
  readonly field?: 'text' | 'alt';
  readonly context?: Readonly<Record<string, unknown>>;
}

/** The checker is built on one half of the posts and measured on the other. */
export type Half = 'built-on' | 'held-out';

/** All test posts, in the order of their files. */
export function readPosts(): TestPost[] {
  return readFolder('posts');
}

/** Sentences that the checker's models are fitted to, and nothing is measured on. */
export function readTraining(): TestPost[] {
  return readFolder('training');
}

function readFolder(name: string): TestPost[] {
  const folder = new URL(`../${name}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as TestPost);
}

/**
 * Of the first round of posts (numbers v01, n01, c01 and so on) those with an even number are held out, and of the fourth
 * (y01, z01) and the fifth (q01, r01) every fifth. The second round (w01, m01), more of clean posts (a001, b001, d001, e001,
 * f001) and more violations (x01) were measured once while they were new, and are built on since.
 */
export function halfOf({ id }: TestPost): Half {
  const [, round = '-', number = ''] = /(\D)(\d+)$/.exec(id) ?? [];
  if ('qryz'.includes(round)) return Number(number) % 5 === 0 ? 'held-out' : 'built-on';
  return Number(number) % 2 === 1 || 'wmabdxef'.includes(round) ? 'built-on' : 'held-out';
}
