import { Frame } from '../../kit/frame.tsx';
import { CasesPlace } from '../cases/cases-place.tsx';
import { entries, load, PLACES, type Place, place, unreadable } from '../state.ts';
import { BringPlace } from './bring-place.tsx';
import { FiguresPlace } from './figures-place.tsx';
import { PostsPlace } from './posts-place.tsx';
import { Unreadable } from './unreadable.tsx';
import { VoicePlace } from './voice-place.tsx';

const NAMES: Record<Place, string> = {
  posts: 'Posts',
  cases: 'Cases',
  figures: 'Conversation and presence',
  voice: 'Voice',
  bring: 'Bring in posts',
};

/** The records page: its parts, one at a time. */
export function App() {
  return (
    <Frame here="records" heading="Records">
      <nav class="places" aria-label="Parts of the records">
        <ul>
          {PLACES.map((name) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === place.value ? 'true' : undefined}>
                {NAMES[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Body />
    </Frame>
  );
}

function Body() {
  if (unreadable.value) return <Unreadable onAgain={() => void load()} />;
  if (!entries.value) return <p class="loading">Reading the records…</p>;
  switch (place.value) {
    case 'posts':
      return <PostsPlace all={entries.value} />;
    case 'cases':
      return <CasesPlace />;
    case 'figures':
      return <FiguresPlace all={entries.value} />;
    case 'voice':
      return <VoicePlace all={entries.value} />;
    case 'bring':
      return <BringPlace all={entries.value} />;
  }
}
