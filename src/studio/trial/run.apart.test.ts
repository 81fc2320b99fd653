import { expect, it, vi } from 'vitest';
import { starterPolicy } from '../../core/policy/starter.ts';
import { gatherPosts } from './posts.ts';
import { cancelRun, run, startRun } from './run.ts';

vi.mock('./posts.ts', () => ({ gatherPosts: vi.fn() }));

it('does not go on when it was cancelled while the posts were being read', async () => {
  let read = () => {};
  vi.mocked(gatherPosts).mockImplementation(
    () =>
      new Promise((resolve) => {
        read = () => resolve({ posts: [], from: 'own' });
      }),
  );
  const running = startRun(starterPolicy, starterPolicy);
  expect(run.value.at).toBe('running');
  cancelRun();
  read();
  await running;
  expect(run.value.at).toBe('idle');
});

it('says so when the posts cannot be read', async () => {
  vi.mocked(gatherPosts).mockRejectedValue(new Error('The disk is gone.'));
  await startRun(starterPolicy, starterPolicy);
  expect(run.value).toMatchObject({ at: 'problem', problem: expect.stringContaining('could not be read') });
});
