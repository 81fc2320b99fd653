import { beforeEach, expect, it, vi } from 'vitest';
import { inShort } from '../../core/policy/standard.ts';
import { starterPolicy } from '../../core/policy/starter.ts';
import type { Trust } from '../../core/signing/root-document.ts';
import { team } from '../../kit/office.ts';
import type { TeamView } from '../../protocol.ts';
import { draft, edit } from './document.ts';
import { keptAs } from './example-kept.ts';
import { shelf } from './published.ts';
import { openSession, recovered, session } from './session.ts';
import { saving } from './sketch.ts';

const sketches = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../kit/office.ts', async () => {
  const { signal } = await import('@preact/signals');
  return { team: signal(null) };
});
vi.mock('../../store/changes.ts', () => ({ onChange: vi.fn() }));
vi.mock('../../store/database.ts', () => ({
  database: async () => ({
    get: async (_: string, id: string) => sketches.get(id),
    put: async (_: string, sketch: { id: string }) => void sketches.set(sketch.id, sketch),
    delete: async (_: string, id: string) => void sketches.delete(id),
  }),
}));
vi.mock('./published.ts', async (load) => ({ ...(await load()), readShelf: async () => {} }));

const published = (sequence: number) => keptAs({ ...starterPolicy, version: `${sequence}` }, sequence);
const inTeam = (id: string | null) => {
  team.value = { team: id === null ? null : { id } } as unknown as TeamView;
  return openSession();
};
const saved = () => vi.waitFor(() => expect(saving.value.state).toBe('saved'), 5000);

beforeEach(() => {
  shelf.value = { trust: {} as Trust, firstRoot: '', policies: [published(3)] };
});

it('opens again after the team was left and joined again', async () => {
  await inTeam('oakdale');
  expect(session.value.at).toBe('editor');
  await inTeam(null);
  expect(session.value.at).toBe('setup');
  await inTeam('oakdale');
  expect(session.value.at).toBe('editor');
});

it('writes nothing of one team under the name of another', async () => {
  await inTeam('oakdale');
  await inTeam('marlow');
  edit(['approver', 'name'], 'Ann Lee', 'the name');
  await saved();
  expect([...sketches.keys()]).toEqual(['marlow']);
  sketches.clear();
});

it('keeps a draft whose base is here no more', async () => {
  const policy = { ...starterPolicy, approver: { ...starterPolicy.approver, name: 'Bo Kim' } };
  sketches.set('kept', { id: 'kept', changed: 7, base: { root: 1, sequence: 1 }, policy: inShort(policy) });
  await inTeam('kept');
  expect(draft.value?.approver.name).toBe('Bo Kim');
  expect(recovered.value).toBe(7);
  await saved();
  expect(sketches.has('kept')).toBe(true);
});
