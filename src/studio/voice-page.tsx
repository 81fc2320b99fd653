import { adjust, describe } from '../core/voice/describe.ts';
import { MEASURES } from '../core/voice/measure.ts';
import type { MeasureName } from '../core/voice/names.ts';
import { PERSONALITIES } from '../core/voice/personalities.ts';
import { draft, edit } from './state/document.ts';

const SLIDERS: readonly (readonly [MeasureName, string])[] = [
  ['formality', 'Formality'],
  ['warmth', 'Warmth'],
  ['we', '“We”'],
  ['you', '“You”'],
  ['sentenceWords', 'Length of sentences'],
  ['exclamations', 'Exclamation marks'],
  ['emoji', 'Emoji'],
  ['humour', 'Humour'],
];

const PATH = ['voice', 'profile'];

/** How the organisation sounds: one of the ready personalities, or what was learned from past posts. */
export function VoicePage() {
  const profile = draft.value?.voice.profile ?? null;
  const chosen = PERSONALITIES.find((one) => JSON.stringify(one.profile) === JSON.stringify(profile));
  return (
    <section class="part" aria-label="Voice">
      <h2>How we sound</h2>
      <p class="part-intro">
        One personality over many writers. Drafts that are far from it get a hint, never more. Accounts with
        enough posts of their own are held to how they sound themselves.
      </p>
      <fieldset class="group">
        <legend>Our voice</legend>
        <div class="cards">
          {PERSONALITIES.map(({ id, name, about, profile: own }) => (
            <label key={id} class="card-choice">
              <input
                type="radio"
                name="voice"
                checked={chosen?.id === id}
                onChange={() => edit(PATH, own, `the voice “${name}”`)}
              />
              <span>
                <strong>{name}</strong>
                <span class="field-help">{about}</span>
              </span>
            </label>
          ))}
          {profile && !chosen && (
            <label class="card-choice">
              <input type="radio" name="voice" checked />
              <span>
                <strong>{profile.posts > 0 ? 'Learned from your own posts' : 'A voice of your own'}</strong>
                <span class="field-help">
                  {profile.posts > 0 ? `From ${profile.posts} posts.` : 'With figures that somebody chose.'}
                </span>
              </span>
            </label>
          )}
          <label class="card-choice">
            <input
              type="radio"
              name="voice"
              checked={!profile}
              onChange={() => edit(PATH, null, 'no voice')}
            />
            <span>
              <strong>None yet</strong>
              <span class="field-help">Nothing is said about the voice.</span>
            </span>
          </label>
        </div>
      </fieldset>
      {profile && (
        <div class="voice-fine">
          <fieldset class="group">
            <legend>Fine tuning</legend>
            <div class="fields">
              {SLIDERS.map(([name, label]) => (
                <div key={name} class="field">
                  <label for={`voice-${name}`}>{label}</label>
                  <input
                    id={`voice-${name}`}
                    type="range"
                    min={MEASURES[name].low}
                    max={MEASURES[name].high}
                    step="any"
                    value={profile.measures[name].usual}
                    onInput={({ currentTarget }) =>
                      edit(
                        PATH,
                        adjust(profile, name, currentTarget.valueAsNumber),
                        `the voice, ${label.toLowerCase()}`,
                      )
                    }
                  />
                </div>
              ))}
            </div>
          </fieldset>
          <div aria-live="polite">
            <h3>In words</h3>
            <ul class="voice-words">
              {describe(profile).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </section>
  );
}
