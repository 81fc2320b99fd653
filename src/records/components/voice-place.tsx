import { useMemo } from 'preact/hooks';
import type { Entry } from '../../core/record/entry.ts';
import { describe } from '../../core/voice/describe.ts';
import { TryVoice } from '../../kit/try-voice.tsx';
import { learn, learning } from '../learn/session.ts';
import { policy } from '../policy.ts';
import { house, profile } from '../state.ts';
import { day, number } from '../words.ts';
import { Base } from './base.tsx';
import { DriftFigure } from './drift-figure.tsx';
import { Learning } from './learning.tsx';
import { Sliders } from './sliders.tsx';

/** How the organisation sounds, how it wants to sound, and whether all accounts do. */
export function VoicePlace({ all }: { all: readonly Entry[] }) {
  const { learned } = house.value;
  const voice = profile.value;
  const posts = all.length;
  const texts = useMemo(() => all.map(({ text }) => text), [all]);
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
      <p class="soft">
        This counts on this desk. A supervisor gives a voice to every desk on the{' '}
        <a href="../studio/index.html#voice">Policy page</a>.
      </p>
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
      {voice && (
        <div class="box">
          <TryVoice voice={voice} examples={texts} />
        </div>
      )}
      {learned && <DriftFigure rows={learned.drift} />}
    </section>
  );
}
