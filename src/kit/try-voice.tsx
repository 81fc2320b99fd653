import { useMemo, useState } from 'preact/hooks';
import type { Profile } from '../core/voice/profile-schema.ts';
import { makeScorer } from '../core/voice/score.ts';
import { useNearest } from './nearest.ts';

const SAMPLE =
  'The pool at Mill Park opens on Saturday at 10 a.m. Bring a towel, and we will bring the sunshine.';

interface Props {
  readonly voice: Profile;
  /** Own posts, the one nearest to the sample is shown. */
  readonly examples: readonly string[];
}

/** A sample post, how it sounds beside the voice as it is set, and the nearest of the organisation's own. */
export function TryVoice({ voice, examples }: Props) {
  const [text, setText] = useState(SAMPLE);
  const scored = useMemo(() => makeScorer(voice), [voice]);
  const { score, reasons } = scored(text);
  const near = useNearest(examples, text);
  return (
    <section class="try-voice" aria-labelledby="try-voice">
      <h2 id="try-voice">Try a post</h2>
      <label class="field">
        <span>A post as you might write it</span>
        <textarea rows={3} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <div role="status">
        <p>
          <strong>Sounds like us: {Math.round(score)} of 100</strong>
        </p>
        {reasons.length > 0 ? (
          <ul>
            {reasons.map(({ about, text: why }) => (
              <li key={about}>{why}</li>
            ))}
          </ul>
        ) : (
          <p class="soft">Nothing pulls it away from the house voice.</p>
        )}
      </div>
      {near !== null && (
        <div>
          <p class="soft">The nearest of your own posts</p>
          <blockquote>{near}</blockquote>
        </div>
      )}
    </section>
  );
}
