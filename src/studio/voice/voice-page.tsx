import { useEffect, useMemo, useState } from 'preact/hooks';
import { PERSONALITIES } from '../../core/voice/personalities.ts';
import { TryVoice } from '../../kit/try-voice.tsx';
import { loadEntries } from '../../store/entries.ts';
import { CardChoice } from '../fields/card-choice.tsx';
import { draft, edit } from '../state/document.ts';
import { Examples } from './examples.tsx';
import { FineTuning } from './fine-tuning.tsx';
import { LearnPart } from './learn-part.tsx';

const PATH = ['voice', 'profile'];

/** How the organisation sounds: one of the ready personalities, or what was learned from past posts. */
export function VoicePage() {
  const profile = draft.value?.voice.profile ?? null;
  const examples = draft.value?.voice.examples;
  const chosen = PERSONALITIES.find((one) => JSON.stringify(one.profile) === JSON.stringify(profile));
  const own = useOwnPosts();
  const shown = useMemo(() => [...(examples ?? []).map(({ text }) => text), ...own], [examples, own]);
  return (
    <section class="part" aria-label="Voice">
      <h2>How we sound</h2>
      <p class="part-intro">
        One personality over many writers. Drafts that are far from it get a hint, never more. Accounts with
        enough posts of their own are held to how they sound themselves.
      </p>
      <LearnPart />
      <fieldset class="group">
        <legend>Our voice</legend>
        <div class="cards">
          {PERSONALITIES.map(({ id, name, about, profile: ready }) => (
            <CardChoice
              key={id}
              group="voice"
              name={name}
              about={about}
              checked={chosen?.id === id}
              onChoose={() => edit(PATH, ready, `the voice “${name}”`)}
            />
          ))}
          {profile && !chosen && (
            <CardChoice
              group="voice"
              name={profile.posts > 0 ? 'Learned from your own posts' : 'A voice of your own'}
              about={
                profile.posts > 0
                  ? `From ${profile.posts.toLocaleString('en-US')} posts.`
                  : 'With figures that somebody chose.'
              }
              checked
              onChoose={() => {}}
            />
          )}
          <CardChoice
            group="voice"
            name="None yet"
            about="Nothing is said about the voice."
            checked={!profile}
            onChoose={() => edit(PATH, null, 'no voice')}
          />
        </div>
      </fieldset>
      {profile && (
        <>
          <FineTuning profile={profile} />
          <div class="panel-card">
            <TryVoice voice={profile} examples={shown} />
          </div>
        </>
      )}
      <Examples />
    </section>
  );
}

/** The newest posts on this device; none until they are read, and when they cannot be. */
function useOwnPosts(): readonly string[] {
  const [own, setOwn] = useState<readonly string[]>([]);
  useEffect(() => {
    loadEntries().then(
      (entries) => setOwn(entries.map(({ text }) => text)),
      () => {},
    );
  }, []);
  return own;
}
