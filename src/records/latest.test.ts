import { expect, it } from 'vitest';
import { latest } from './latest.ts';

it('an answer that comes late does not undo a newer one', async () => {
  const answers: Record<string, (answer: string) => void> = {};
  const taken: string[] = [];
  const take = latest(
    (about: string) =>
      new Promise<string>((done) => {
        answers[about] = done;
      }),
    (answer) => taken.push(answer),
  );
  const both = [take('old'), take('new')];
  answers['new']?.('the new one');
  answers['old']?.('the old one');
  await Promise.all(both);
  expect(taken).toEqual(['the new one']);
});

it('what fails changes nothing', async () => {
  const taken: unknown[] = [];
  await latest(
    () => Promise.reject(new Error('no room')),
    (answer) => taken.push(answer),
  )(1);
  expect(taken).toEqual([]);
});
