import { setTimeout as wait } from 'node:timers/promises';
import { openBox, SURFACES } from '../e2e/support/surfaces.ts';
import { withBrowser } from './browser.ts';
import { makeDraft } from './drafts.ts';
import type { Measurement } from './measurement.ts';
import { callsDuring } from './trace.ts';

const CHARACTERS = 2000;
const KEYS_A_SECOND = 15;

/** Somebody types a long post without a pause: how long the extension keeps the page busy at a time. */
export const longTyping: Measurement = {
  name: 'typing a long post',
  run: () =>
    withBrowser(async (browser) => {
      const box = await openBox(await browser.newPage(), SURFACES.facebookPost);
      const keys = [...makeDraft(CHARACTERS, 1).replaceAll('\n', ' ')].slice(0, CHARACTERS);
      const calls = await callsDuring(browser, async () => {
        for (const key of keys) {
          const begun = performance.now();
          await box.page.keyboard.type(key);
          await wait(Math.max(0, 1000 / KEYS_A_SECOND - (performance.now() - begun)));
        }
      });
      if (calls.length < CHARACTERS) throw new Error('The trace misses keys, so it proves nothing.');
      const tasks = new Map<string, number>();
      for (const { task, duration } of calls) tasks.set(task, (tasks.get(task) ?? 0) + duration);
      const durations = [...tasks.values()];
      const over = durations.filter((duration) => duration > 50).length;
      return [
        {
          label: 'the extension’s part of its longest task',
          unit: 'ms',
          value: Math.max(...durations),
          limit: 50,
        },
        { label: 'tasks of more than 50 ms by the extension', unit: 'found', value: over, limit: 0 },
      ];
    }),
};
