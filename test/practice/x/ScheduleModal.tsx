import { Dialog } from '../shared/Dialog.tsx';
import { labels } from './labels.ts';

const lists = [
  { name: labels.month, length: 12 },
  { name: labels.day, length: 28 },
  { name: labels.hour, length: 12 },
];

/** The dialog that gives a post its date. Confirming sends nothing: the submit button then schedules. */
export function ScheduleModal({ onLeave, onConfirm }: { onLeave: () => void; onConfirm: () => void }) {
  return (
    <Dialog aria-labelledby="schedule-header" className="schedule" onLeave={onLeave}>
      <h2 id="schedule-header">{labels.schedule}</h2>
      {lists.map(({ name, length }) => (
        <select key={name} aria-label={name}>
          {Array.from({ length }, (_, at) => (
            <option key={String(at)}>{at + 1}</option>
          ))}
        </select>
      ))}
      <button
        type="button"
        className="solid"
        data-testid="scheduledConfirmationPrimaryAction"
        onClick={onConfirm}
      >
        {labels.confirm}
      </button>
    </Dialog>
  );
}
