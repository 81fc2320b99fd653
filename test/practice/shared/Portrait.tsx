import { portrait } from './drawing.ts';
import type { Person } from './people.ts';

/** An account's round picture; decorative unless it is given a text. */
export function Portrait({ person, alt = '', small }: { person: Person; alt?: string; small?: boolean }) {
  return (
    <img
      className={small ? 'portrait small' : 'portrait'}
      src={portrait(person)}
      alt={alt}
      draggable={false}
    />
  );
}
