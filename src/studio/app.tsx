import { useEffect } from 'preact/hooks';
import { SECTIONS, type SectionId } from '../core/policy/names.ts';
import { Frame } from '../kit/frame.tsx';
import { ClausePage } from './clauses/clause-page.tsx';
import { ClauseList } from './clauses/list.tsx';
import { JoinPage } from './join/join-page.tsx';
import { KeysPage } from './keyring/keys-page.tsx';
import { LayersPage } from './layers/layers-page.tsx';
import { ModePage } from './modes/mode-page.tsx';
import { Switches } from './modes/switches.tsx';
import { Nav } from './nav.tsx';
import { Notices } from './notices.tsx';
import { SectionPage } from './section-page.tsx';
import { FORMS } from './sections/index.ts';
import { Setup } from './setup/setup.tsx';
import { draft } from './state/document.ts';
import { route } from './state/route.ts';
import { openSession, session } from './state/session.ts';
import { Toolbar } from './toolbar.tsx';
import { DryRunPage } from './trial/dry-run-page.tsx';
import { FilesPage } from './versions/files-page.tsx';
import { HistoryPage } from './versions/history-page.tsx';
import { PublishPage } from './versions/publish-page.tsx';
import { VoicePage } from './voice/voice-page.tsx';

/** The policy studio: the setup of a new organisation, then the editor. */
export function App() {
  switch (session.value.at) {
    case 'loading':
      return (
        <Frame here="studio" heading="Policy">
          <p class="loading">One moment …</p>
        </Frame>
      );
    case 'setup':
      return (
        <Frame here="studio" heading="Set up your organisation">
          <Setup onDone={() => void openSession()} />
        </Frame>
      );
    case 'problem':
      return (
        <Frame here="studio" heading="Policy">
          <p class="alert" role="alert">
            {session.value.problem}
          </p>
        </Frame>
      );
    case 'editor':
      return (
        <Frame here="studio" heading="Policy" acts={<Toolbar />}>
          <Switches />
          <Notices />
          <div class="studio">
            <Nav />
            <div class="studio-view">
              <View />
            </div>
          </div>
        </Frame>
      );
  }
}

/** Below this width, in pixels, the way around stands above what it leads to. */
const NARROW = 768;

function View() {
  const { view, detail } = route.value;
  const policy = draft.value;
  const place = `${view}/${detail}`;
  useEffect(() => {
    if (place === '/') return;
    if (innerWidth < NARROW) document.querySelector('.studio-view')?.scrollIntoView();
    else scrollTo(0, 0);
  }, [place]);
  if (!policy) return null;
  switch (view) {
    case 'dry-run':
      return <DryRunPage />;
    case 'publish':
      return <PublishPage />;
    case 'history':
      return <HistoryPage />;
    case 'files':
      return <FilesPage />;
    case 'join':
      return <JoinPage />;
    case 'keys':
      return <KeysPage />;
    case 'emergency':
    case 'pause':
      return <ModePage key={view} mode={view} />;
  }
  const section: SectionId = SECTIONS.find((id) => id === view) ?? 'organisation';
  if (section === 'voice') return <VoicePage />;
  if (section === 'layers') return <LayersPage />;
  if (section === 'clauses')
    return detail === '' ? <ClauseList /> : <ClausePage key={detail} policy={policy} id={detail} />;
  return <SectionPage key={section} parts={FORMS[section]} />;
}
