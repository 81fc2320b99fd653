import { compile } from '../../src/core/check/checker.ts';
import { starterPolicy } from '../../src/core/policy/starter.ts';
import type { PastPost } from '../../src/core/situation.ts';
import { Learner } from '../../src/core/voice/learn.ts';
import { makeScorer } from '../../src/core/voice/score.ts';
import { makeDraft } from './drafts.ts';
import { type Figure, type Measurement, spread } from './measurement.ts';

const SAMPLES = 400;
const WARM_UP = 100;
const LENGTH = 280;
const NOW = Date.UTC(2026, 5, 9, 17);
/** As many as the worker hands to a check. */
const REMEMBERED = 120;
const LEARNED = 10_000;
const NETWORKS = ['x', 'facebook', 'instagram'] as const;

const past: readonly PastPost[] = Array.from({ length: REMEMBERED }, (_, i) => ({
  text: makeDraft(200, 5000 + i),
  network: NETWORKS[i % 3] ?? 'x',
  account: 'MarlowFalls',
  kind: 'post',
  time: NOW - i * 20_000_000,
}));

/**
 * What voice, conversation and presence cost in Node. `history`: what a keystroke's check costs more with posts of earlier in
 * mind. `score`: how a draft sounds, which is told after the answer to a keystroke. `learn`: ten thousand past posts.
 */
export const beside: Measurement = {
  name: 'beside the draft',
  async run() {
    return [history(), score(), learn()];
  },
};

function typed(): string[] {
  return Array.from({ length: Math.ceil((WARM_UP + SAMPLES) / 50) }, (_, serial) =>
    makeDraft(LENGTH, serial),
  ).flatMap((draft) => Array.from({ length: 50 }, (_, at) => draft.slice(0, LENGTH - 49 + at)));
}

function history(): Figure {
  const without = compile(starterPolicy);
  const remembering = compile(starterPolicy);
  const differences = typed().map((text) => {
    const draft = { network: 'facebook', kind: 'post', text, account: 'MarlowFalls' } as const;
    const bare = timed(() => without.check(draft, { now: NOW }));
    return timed(() => remembering.check(draft, { now: NOW, recent: past, recorded: true })) - bare;
  });
  // Each difference holds the noise of two checks, so that only their middle says something.
  const { p50 } = spread(differences.slice(WARM_UP));
  return { label: 'history, more for a letter more', unit: 'ms', limit: 0.5, value: p50 };
}

function score(): Figure {
  const learner = new Learner();
  for (let i = 0; i < 200; i++) learner.add({ text: makeDraft(200, i), network: 'facebook' });
  const profile = learner.profile();
  if (!profile) throw new Error('Two hundred posts are enough.');
  const scored = makeScorer(profile);
  const samples = typed().map((text) => timed(() => scored(text, 'facebook')));
  // It comes after the answer and waits for nobody: what others do on the machine meanwhile is no cost of it.
  const { p50 } = spread(samples.slice(WARM_UP));
  return { label: 'score, a letter more', unit: 'ms', limit: 0.5, value: p50 };
}

function learn(): Figure {
  const posts = Array.from({ length: LEARNED }, (_, i) => makeDraft(120 + (i % 160), i));
  const before = process.cpuUsage();
  const learner = new Learner();
  for (const text of posts) learner.add({ text, network: 'x' });
  learner.profile();
  // It runs in the background beside other things, and is measured without them.
  const { user } = process.cpuUsage(before);
  return { label: '10,000 posts learned, processor', unit: 'ms', limit: 10_000, value: user / 1000 };
}

function timed(act: () => unknown): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}
