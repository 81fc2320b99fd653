import { PERSONALITIES } from '../../core/voice/personalities.ts';
import { base, house, keepHouse } from '../state.ts';

/** What the voice begins with. Choosing keeps what was learned, so there is always a way back. */
export function Base() {
  const { learned } = house.value;
  const options = [
    ...(learned ? [{ id: 'learned', name: 'As we sound today', about: 'Learned from your own posts.' }] : []),
    { id: 'policy', name: 'As the policy says', about: 'The voice that the policy sets for every account.' },
    ...PERSONALITIES,
  ];
  return (
    <fieldset class="stack tight">
      <legend class="vh">Where the voice begins</legend>
      {options.map(({ id, name, about }) => (
        <label key={id} class="option">
          <input
            type="radio"
            name="base"
            checked={id === base.value}
            onChange={() => void keepHouse({ ...house.value, base: id, moved: {} })}
          />
          <span>
            <strong>{name}</strong>
            <span class="soft">{about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
