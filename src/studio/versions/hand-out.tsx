import { useSignal } from '@preact/signals';
import { feedFile, policyFile } from '../../kit/handout.ts';
import { saveFile } from '../../kit/save.ts';

/** The published policy, signed, for desks that no server brings it to. */
export function HandOut() {
  const problem = useSignal('');
  const save = async (name: string, make: () => Promise<string>, type: string) => {
    const text = await make();
    problem.value = text ? '' : 'Nothing has been published yet.';
    if (text) saveFile(name, text, type);
  };
  return (
    <div class="panel-card">
      <h3>Hand the published policy out</h3>
      <p class="field-help">
        Signed, as it is in force. Colleagues without a desk open the file on their Team page. A feed is a
        file on any web host that lets everybody read it; desks ask there for the newest policy by themselves.
      </p>
      <p>
        <button
          type="button"
          class="button other"
          onClick={() => void save('plainspoken-policy.txt', policyFile, 'text/plain')}
        >
          Save for colleagues
        </button>{' '}
        <button
          type="button"
          class="button other"
          onClick={() => void save('feed.json', feedFile, 'application/json')}
        >
          Save as a feed
        </button>
      </p>
      <p class="field-problem" role="status">
        {problem.value}
      </p>
    </div>
  );
}
