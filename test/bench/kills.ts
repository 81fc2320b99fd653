import { soak } from '../e2e/support/soak.ts';
import { startPractice } from '../practice/server.ts';
import type { Measurement } from './measurement.ts';

const COUNT = 1_500;

/** What is lost, doubled or left unanswered of 1,500 cases while workers, browsers and server are killed at random. */
export const kills: Measurement = {
  name: `${COUNT} cases under fire`,
  async run() {
    const practice = await startPractice();
    try {
      const seed = Number(process.env['KILL_SEED'] ?? 11);
      const {
        written,
        atDesk,
        arrived,
        doubled,
        answered,
        kills: all,
        seconds,
      } = await soak(COUNT, seed, practice);
      return [
        { label: 'lost at the author', unit: 'found', value: COUNT - written, limit: 0 },
        { label: 'lost at the desk', unit: 'found', value: COUNT - atDesk, limit: 0 },
        { label: 'lost at the approver', unit: 'found', value: COUNT - arrived, limit: 0 },
        { label: 'there twice', unit: 'found', value: doubled, limit: 0 },
        { label: 'without their answer', unit: 'found', value: COUNT - answered, limit: 0 },
        ...Object.entries(all).map(([target, value]) => ({
          label: `${target} killed`,
          unit: 'times' as const,
          value,
        })),
        { label: 'it took', unit: 'ms', value: seconds * 1_000 },
      ];
    } finally {
      await practice.stop();
    }
  },
};
