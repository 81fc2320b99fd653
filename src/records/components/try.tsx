import { useMemo, useState } from 'preact/hooks';
import type { Profile } from '../../core/voice/profile-schema.ts';
import { makeScorer } from '../../core/voice/score.ts';

const SAMPLE =
  'The pool at Mill Park opens on Saturday at 10 a.m. Bring a towel, and we will bring the sunshine.';

/** A sample post, and how it sounds beside the voice that is set. */
export function Try({ voice }: { voice: Profile }) {
  const [text, setText] = useState(SAMPLE);
  const scored = useMemo(() => makeScorer(voice), [voice]);
  const { score, reasons } = scored(text);
  return (
    <div class="box stack">
      <h2>Try a post</h2>
      <label class="field">
        <span>A post as you might write it</span>
        <textarea rows={3} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <div role="status">
        <p>
          <strong>Sounds like us: {Math.round(score)} of 100</strong>
        </p>
        {reasons.length > 0 ? (
          <ul class="facts">
            {reasons.map(({ about, text: why }) => (
              <li key={about}>{why}</li>
            ))}
          </ul>
        ) : (
          <p class="soft">Nothing pulls it away from the house voice.</p>
        )}
      </div>
    </div>
  );
}
