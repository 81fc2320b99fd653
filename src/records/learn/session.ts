import { signal } from '@preact/signals';
import * as v from 'valibot';
import { policy } from '../policy.ts';
import { type FromLearner, fromLearner, type ToLearner } from './messages.ts';

/** How learning stands; null while nothing is being learned and nothing is to be said. */
export const learning = signal<FromLearner | null>(null);

let worker: Worker | null = null;

/** Learns the house voice from everything that is here, in the background. */
export function learn(): void {
  worker?.terminate();
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }) => {
    const parsed = v.safeParse(fromLearner, data);
    take(parsed.success ? parsed.output : { type: 'failed' });
  };
  worker.onerror = () => take({ type: 'failed' });
  learning.value = { type: 'progress', done: 0, all: 0 };
  const zone = policy.value.organisation.timeZone;
  worker.postMessage({ type: 'learn', zone } satisfies ToLearner);
}

function take(message: FromLearner) {
  learning.value = message;
  if (message.type !== 'progress') end();
}

function end() {
  worker?.terminate();
  worker = null;
}
