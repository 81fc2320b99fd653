import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';

/** Reads until the value is the expected one, and fails with the difference when it is not within 5 seconds. */
export async function until<T>(read: () => Promise<T> | T, expected: T, patience = 5000): Promise<void> {
  const deadline = Date.now() + patience;
  let last = await read();
  while (!isEqual(last, expected) && Date.now() < deadline) {
    await wait(20);
    last = await read();
  }
  expect(last).toEqual(expected);
}

/** Reads until there is a value, and fails when there is none within 5 seconds. */
export async function present<T>(
  read: () => Promise<T | null | undefined> | T | null | undefined,
  what: string,
  patience = 5000,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() > deadline) throw new Error(`There was no ${what}.`);
    await wait(20);
  }
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
