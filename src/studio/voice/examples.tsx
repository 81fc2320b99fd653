import { NETWORK_NAMES } from '../../kit/names.ts';
import { draft, edit, said } from '../state/document.ts';

/** The posts that show the voice, each to be taken out again. */
export function Examples() {
  const examples = draft.value?.voice.examples ?? [];
  if (examples.length === 0) return null;
  const remove = (at: number) => {
    edit(['voice', 'examples', at], undefined, 'taking an example out');
    said.value = 'Taken out. Undo brings it back.';
    document.getElementById('voice-examples')?.focus();
  };
  return (
    <section aria-labelledby="voice-examples">
      <h3 id="voice-examples" tabIndex={-1}>
        Posts that show it
      </h3>
      <p class="field-help">Authors see the one that is nearest to their draft. They go to every desk.</p>
      <ul class="examples">
        {examples.map(({ text, network }, at) => (
          <li key={text}>
            <blockquote>{text}</blockquote>
            <p>
              {network && <span class="field-help">{NETWORK_NAMES[network]}</span>}
              <button type="button" class="button quiet" onClick={() => remove(at)}>
                Take out<span class="vh">: {text.slice(0, 60)}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
