import { expect, it, vi } from 'vitest';
import { managedIn } from './managed.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const VALUES = {
  organisationId: 'oakdale-1a2b',
  rootFingerprint: 'A'.repeat(43),
  deskAddress: 'wss://desk.oakdale.gov',
};

it('reads the team that an administrator has set, with what may be left out', () => {
  expect(managedIn(VALUES)).toEqual({
    join: {
      format: 1,
      organisation: { id: 'oakdale-1a2b', name: 'oakdale-1a2b' },
      fingerprint: VALUES.rootFingerprint,
      desk: 'wss://desk.oakdale.gov',
      role: 'author',
    },
    problem: '',
  });
  expect(managedIn({})).toEqual({ join: null, problem: '' });
});

it.each([
  ['rootFingerprint', { ...VALUES, rootFingerprint: 'too short' }],
  ['deskAddress', { ...VALUES, deskAddress: 'http://desk.oakdale.gov' }],
  ['role', { ...VALUES, role: 'boss' }],
  ['organisationId', { rootFingerprint: VALUES.rootFingerprint, deskAddress: VALUES.deskAddress }],
])('tells that %s is missing or not right, and goes by none of it', (name, values) => {
  const { join, problem } = managedIn(values);
  expect(join).toBeNull();
  expect(problem).toContain(`${name}.`);
});
