import { signal } from '@preact/signals';
import * as v from 'valibot';
import { policy } from '../policy.ts';
import { type FromLearner, fromLearner, type ToLearner } from './messages.ts';

/** How learning stands; null while nothing is being learned and nothing is to be said. */
export const learning = signal<FromLearner | { readonly type: 'failed' } | null>(null);

let worker: Worker | null = null;

/** Learns the house voice from everything that is here, in the background. */
export function learn(): void {
  worker?.terminate();
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }) => {
    const parsed = v.safeParse(fromLearner, data);
    if (!parsed.success) return;
    learning.value = parsed.output;
    if (parsed.output.type !== 'progress') end();
  };
  worker.onerror = () => {
    learning.value = { type: 'failed' };
    end();
  };
  learning.value = { type: 'progress', done: 0, all: 0 };
  const { organisation, voice } = policy.value;
  worker.postMessage({
    type: 'learn',
    zone: organisation.timeZone,
    isPolicyLearned: (voice.profile?.posts ?? 0) > 0,
  } satisfies ToLearner);
}

function end() {
  worker?.terminate();
  worker = null;
}
