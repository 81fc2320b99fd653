import { useSignal } from '@preact/signals';
import { request } from '../../kit/office.ts';
import type { TeamView } from '../../protocol.ts';

/** Lets whoever works here say which person of the policy they are. */
export function Who({ person, people }: { person: string | null; people: TeamView['policy']['people'] }) {
  const told = useSignal('');
  const choose = async (id: string) => {
    told.value = (await request({ type: 'name', person: id || null })) || 'Kept.';
  };
  return (
    <>
      <select
        id="who"
        value={person ?? ''}
        onChange={({ currentTarget }) => void choose(currentTarget.value)}
      >
        <option value="">Not in this list</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>{' '}
      <span role="status">{told.value}</span>
    </>
  );
}
