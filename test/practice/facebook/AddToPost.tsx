import { DivButton } from '../shared/DivButton.tsx';
import { Icon } from '../shared/Icon.tsx';
import type { IconName } from '../shared/icons.ts';
import { labels } from './labels.ts';

const extras: readonly [icon: IconName, label: string][] = [
  ['picture', labels.photo],
  ['smile', labels.feeling],
  ['pin', labels.checkIn],
];

/** The row of things to add below the text; they do nothing here. */
export function AddToPost() {
  return (
    <div className="extras">
      {extras.map(([icon, label]) => (
        <DivButton key={icon} off aria-label={label} className="round" onPress={() => {}}>
          <Icon name={icon} />
        </DivButton>
      ))}
    </div>
  );
}
