import { MyCases } from '../cases/my-cases.tsx';
import { draft, received, unanswered, view } from '../state.ts';
import { deskLine } from '../words.ts';
import { Announcer } from './announcer.tsx';
import { Brand } from './brand.tsx';
import { Bulletin } from './bulletin.tsx';
import { DraftPage } from './draft-page.tsx';
import { Elsewhere, Loading, NoDraft, NotOurs, Silent, Unanswered } from './empty.tsx';
import { NoticeBar } from './notice.tsx';
import { Unseen } from './unseen.tsx';
import { Ways } from './ways.tsx';

function Body() {
  if (!view.value) return unanswered.value ? <Unanswered /> : <Loading />;
  if (view.value.page === 'elsewhere') return <Elsewhere />;
  if (view.value.page === 'silent') return <Silent />;
  const { unseen, unlisted, organisation } = view.value;
  const notSeen = unseen && <Unseen view={{ ...view.value, unseen }} />;
  if (draft.value)
    return (
      <>
        {notSeen}
        <DraftPage draft={draft.value} />
      </>
    );
  if (notSeen) return notSeen;
  return unlisted ? <NotOurs account={unlisted} organisation={organisation} /> : <NoDraft />;
}

/** The whole panel. */
export function App() {
  const known = view.value ?? received.value;
  return (
    <div class="panel">
      <Brand organisation={known?.organisation ?? ''} />
      <main>
        {known && <Bulletin view={known} />}
        <Body />
        <MyCases />
      </main>
      <footer class="foot">
        <Ways />
        <p>
          Checked on this device
          {known?.policyVersion && <span class="foot-part">Policy version {known.policyVersion}</span>}
          {known && deskLine(known.desk) && <span class="foot-part">{deskLine(known.desk)}</span>}
        </p>
      </footer>
      <Announcer />
      <NoticeBar />
    </div>
  );
}
