import { expect, it, vi } from 'vitest';
import type { StoredKey } from './database.ts';
import { keyFor } from './keys.ts';

const stored = vi.hoisted((): StoredKey[] => []);
vi.mock('./database.ts', () => ({
  database: async () => ({
    getAllFromIndex: async () => [...stored],
    put: async (_: string, key: StoredKey) => void stored.push(key),
  }),
}));

it('gives the newest key again and again, and another one once that was withdrawn', async () => {
  const [first, again] = await Promise.all([keyFor('approver', 1), keyFor('approver', 1)]);
  expect(again.kid).toBe(first.kid);
  const second = await keyFor('approver', 2, new Set([first.kid]));
  expect(second.kid).not.toBe(first.kid);
  expect((await keyFor('approver', 3, new Set([first.kid]))).kid).toBe(second.kid);
  expect(stored).toHaveLength(2);
});
