import { expect, inject, it } from 'vitest';
import { soak } from './support/soak.ts';

const COUNT = 60;
const SEED = Number(process.env['KILL_SEED'] ?? 11);

/** `npm run bench` does the same with 1,500. */
it(`loses none of ${COUNT} cases and doubles none while workers, browsers and server are killed (seed ${SEED})`, async () => {
  const soaked = await soak(COUNT, SEED, inject('practice'));
  expect(soaked).toMatchObject({
    written: COUNT,
    atDesk: COUNT,
    arrived: COUNT,
    doubled: 0,
    answered: COUNT,
  });
  expect(Object.values(soaked.kills).reduce((sum, one) => sum + one, 0)).toBeGreaterThan(2);
}, 300_000);
