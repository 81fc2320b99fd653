import { Frame } from '../../kit/frame.tsx';
import { team } from '../../kit/office.ts';
import { Begin } from './begin.tsx';
import { Member } from './member.tsx';

/** How this browser belongs to a team, or how it comes to one. */
export function App() {
  const now = team.value;
  if (!now) {
    return (
      <Frame here="welcome" heading="Welcome">
        <p class="lead" role="status">
          One moment…
        </p>
      </Frame>
    );
  }
  return now.team ? <Member view={now} team={now.team} /> : <Begin refused={now.refused} />;
}
