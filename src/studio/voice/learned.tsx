import { useState } from 'preact/hooks';
import type { VoiceExample } from '../../core/policy/voice-schema.ts';
import { describe } from '../../core/voice/describe.ts';
import type { Occasion } from '../../core/voice/occasion.ts';
import type { Profile } from '../../core/voice/profile-schema.ts';
import { NETWORK_NAMES } from '../../kit/names.ts';
import { draft, edit, said } from '../state/document.ts';
import { stopLearning } from './learn.ts';

/** So many are chosen to begin with. */
const CHOSEN = 6;

const OCCASION_NAMES: Record<Occasion, string> = {
  routine: 'everyday posts',
  failure: 'service failures',
  emergency: 'emergencies',
  condolence: 'condolences',
  celebration: 'celebrations',
};

interface Props {
  readonly profile: Profile;
  readonly examples: readonly VoiceExample[];
}

/** What was learned, beside what the policy says. Nothing changes before somebody takes it. */
export function Learned({ profile, examples }: Props) {
  const [chosen, setChosen] = useState(() => examples.map((_, at) => at < CHOSEN));
  const current = draft.value?.voice.profile ?? null;
  const posts = profile.posts.toLocaleString('en-US');
  const parts = partsOf(profile);
  const take = () => {
    const shown = examples.filter((_, at) => chosen[at]);
    edit(['voice'], { profile, examples: shown }, `the voice learned from ${posts} posts`);
    said.value = `The draft now has the voice learned from ${posts} posts. Undo brings the former one back.`;
    stopLearning();
  };
  return (
    <section class="panel-card learned" aria-labelledby="learned">
      <h3 id="learned" tabIndex={-1}>
        Learned from {posts} posts
      </h3>
      <div class="learned-both">
        <div>
          <h4>Your posts sound like this</h4>
          <Lines profile={profile} />
        </div>
        <div>
          <h4>The draft says</h4>
          {current ? <Lines profile={current} /> : <p>Nothing about the voice yet.</p>}
        </div>
      </div>
      <p class="field-help">
        {parts.length > 0
          ? `With figures of their own: ${new Intl.ListFormat('en').format(parts)}.`
          : 'A network or a situation gets figures of its own from 10 posts on.'}
      </p>
      {examples.length > 0 && (
        <fieldset class="group">
          <legend>Posts to show as examples</legend>
          <p class="field-help">
            These go to every desk with the policy. Of all other posts only figures go: how often words and
            marks occur that at least three of them share.
          </p>
          {examples.map(({ text, network }, at) => (
            <label key={text} class="example-choice">
              <input
                type="checkbox"
                checked={chosen[at]}
                onChange={({ currentTarget }) =>
                  setChosen(chosen.map((is, i) => (i === at ? currentTarget.checked : is)))
                }
              />
              <span>
                {text}
                {network && <span class="field-help">{NETWORK_NAMES[network]}</span>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <p class="row-of-buttons">
        <button type="button" class="button main" onClick={take}>
          Use this voice
        </button>{' '}
        <button type="button" class="button quiet" onClick={stopLearning}>
          Leave it as it is
        </button>
      </p>
    </section>
  );
}

function Lines({ profile }: { profile: Profile }) {
  return (
    <ul class="voice-words">
      {describe(profile).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The networks and situations that have figures of their own: "X (120)". */
function partsOf({ parts }: Profile): string[] {
  return parts.flatMap(({ network, occasion, posts }) => {
    if (network && occasion) return [];
    const name = network ? NETWORK_NAMES[network] : occasion ? OCCASION_NAMES[occasion] : '';
    return name ? [`${name} (${posts.toLocaleString('en-US')})`] : [];
  });
}
