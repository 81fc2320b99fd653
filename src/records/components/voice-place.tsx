import type { Entry } from '../../core/record/entry.ts';
import { describe } from '../../core/voice/describe.ts';
import { learn, learning } from '../learn/session.ts';
import { policy } from '../policy.ts';
import { house, profile } from '../state.ts';
import { day, number } from '../words.ts';
import { Base } from './base.tsx';
import { DriftFigure } from './drift-figure.tsx';
import { Learning } from './learning.tsx';
import { Sliders } from './sliders.tsx';
import { Try } from './try.tsx';

/** How the organisation sounds, how it wants to sound, and whether all accounts do. */
export function VoicePlace({ all }: { all: readonly Entry[] }) {
  const { learned } = house.value;
  const voice = profile.value;
  const posts = all.length;
  return (
    <section class="stack" aria-label="Voice">
      <div class="row between">
        <p>
          {learned
            ? `Learned from ${number(learned.profile.posts)} posts on ${day(learned.at, policy.value.organisation.timeZone)}.`
            : 'Nothing has been learned yet, so the policy’s voice counts.'}
        </p>
        <button
          type="button"
          class="button other"
          disabled={posts === 0 || learning.value?.type === 'progress'}
          onClick={learn}
        >
          {learned ? 'Learn again' : 'Learn from the posts here'}
        </button>
      </div>
      {learning.value?.type !== 'learned' && <Learning />}
      <div class="two">
        <div class="box stack">
          <h2>Where the voice begins</h2>
          <Base />
        </div>
        <div class="box stack">
          <h2>How we sound</h2>
          {voice && (
            <>
              <p class="sounds" aria-live="polite">
                {describe(voice).join(' ')}
              </p>
              <Sliders voice={voice} />
            </>
          )}
        </div>
      </div>
      {voice && <Try voice={voice} />}
      {learned && <DriftFigure rows={learned.drift} />}
    </section>
  );
}
