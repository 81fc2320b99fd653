import { DivButton } from '../shared/DivButton.tsx';
import { Portrait } from '../shared/Portrait.tsx';
import { writer } from '../shared/people.ts';
import { labels } from './labels.ts';

/** The card above the feed that opens the create-post dialog. */
export function StartCard({ onCreate }: { onCreate: () => void }) {
  return (
    <div className="card start">
      <Portrait person={writer} />
      <DivButton onPress={onCreate} className="prompt">
        <span>{labels.mind}</span>
      </DivButton>
    </div>
  );
}
