import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mayTravel } from '../../src/core/voice/habits/travel.ts';
import { hear } from '../../src/core/voice/hear.ts';
import { Learner } from '../../src/core/voice/learn.ts';
import { measure } from '../../src/core/voice/measure.ts';
import { makeScorer } from '../../src/core/voice/score.ts';
import { auc, quarterAuc, spearman } from '../../tools/fit/figures.ts';

/** Ratings from 1 to 7, of people; `politeness` only of what asks or answers somebody. */
interface Rated {
  readonly text: string;
  readonly formality: number;
  readonly politeness?: number;
}

interface Post {
  readonly account: string;
  readonly text: string;
}

function lines<T>(name: string): T[] {
  return readFileSync(`test/voice/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const measured = ({ text }: Rated) => measure(hear(text));
const rated = lines<Rated>('rated');
const posts = lines<Post>('accounts');
/** Two accounts of each kind of agency, so that none is known by its subjects alone. */
const PEERS = [
  ['riverton-police', 'halden-police'],
  ['mayor-ruiz', 'councilmember-okafor'],
] as const;
const FOLDS = 5;

// These sentences and accounts are plainer than those of the corpora, so the floors are higher than what is promised there:
// they are to fail when the weights go wrong.

it('formality follows the ratings of people', () => {
  const heard = rated.map((one) => measured(one).formality);
  const ratings = rated.map(({ formality }) => formality);
  const of = (fits: (rating: number) => boolean) => heard.filter((_, i) => fits(ratings[i] ?? 0));
  expect(spearman(heard, ratings)).toBeGreaterThanOrEqual(0.85);
  expect(
    auc(
      of((rating) => rating >= 5),
      of((rating) => rating <= 3),
    ),
  ).toBeGreaterThanOrEqual(0.95);
});

it('politeness tells the politest quarter from the rudest', () => {
  const asked = rated.flatMap(({ politeness, ...one }) =>
    politeness === undefined ? [] : [{ ...one, politeness }],
  );
  const heard = asked.map((one) => measured(one).politeness);
  expect(
    quarterAuc(
      heard,
      asked.map(({ politeness }) => politeness),
    ),
  ).toBeGreaterThanOrEqual(0.9);
});

it.each([
  ['here', undefined],
  ['in a policy', mayTravel],
])('a voice that is learned for use %s tells own posts from those of a peer', (_, isFit) => {
  const found = PEERS.flatMap(([a, b]) => [peerAuc(a, b, isFit), peerAuc(b, a, isFit)]);
  expect(found.reduce((sum, value) => sum + value, 0) / found.length).toBeGreaterThanOrEqual(0.93);
  expect(Math.min(...found)).toBeGreaterThanOrEqual(0.9);
});

/** How well four fifths of an account's posts tell the last fifth from the posts of another account. */
function peerAuc(own: string, other: string, isFit: typeof mayTravel | undefined): number {
  const texts = (name: string) => posts.filter(({ account }) => account === name).map(({ text }) => text);
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const learner = new Learner();
    const asked: string[] = [];
    for (const [i, text] of texts(own).entries()) {
      if (i % FOLDS === fold) asked.push(text);
      else learner.add({ text });
    }
    const profile = learner.profile(isFit);
    if (!profile) throw new Error('Forty posts are enough.');
    const score = makeScorer(profile);
    const scores = (all: readonly string[]) => all.map((text) => score(text).score);
    return auc(scores(asked), scores(texts(other)));
  });
  return folds.reduce((sum, value) => sum + value, 0) / FOLDS;
}
