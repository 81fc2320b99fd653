import { expect, it } from 'vitest';
import { Opened } from './opened.ts';

it('is opened once, and anew after it has failed or is gone', async () => {
  let times = 0;
  const opened = new Opened(async () => {
    times++;
    if (times === 1) throw new Error('There is no room.');
    return times;
  });
  await expect(opened.get()).rejects.toThrow('no room');
  expect(await opened.get()).toBe(2);
  expect(await Promise.all([opened.get(), opened.get()])).toEqual([2, 2]);
  opened.forget();
  expect(await opened.get()).toBe(3);
});
