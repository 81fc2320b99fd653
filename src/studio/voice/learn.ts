import { signal } from '@preact/signals';
import * as v from 'valibot';
import { type FromVoiceLearner, fromVoiceLearner, type ToVoiceLearner } from './messages.ts';

/** How learning from our posts stands; null while nothing is being learned and nothing is to be looked at. */
export const learning = signal<FromVoiceLearner | null>(null);

let worker: Worker | null = null;

/** Learns how the organisation sounds from the posts on this device. The policy stays as it is. */
export function learnFromPosts(): void {
  stopLearning();
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }) => {
    const parsed = v.safeParse(fromVoiceLearner, data);
    if (!parsed.success) return fail();
    if (parsed.output.type !== 'progress') end();
    learning.value = parsed.output;
  };
  worker.onerror = fail;
  learning.value = { type: 'progress', done: 0, all: 0 };
  worker.postMessage({ type: 'learn' } satisfies ToVoiceLearner);
}

/** Stops, and forgets what was learned. */
export function stopLearning(): void {
  end();
  learning.value = null;
}

function fail(): void {
  end();
  learning.value = { type: 'failed' };
}

function end(): void {
  worker?.terminate();
  worker = null;
}
