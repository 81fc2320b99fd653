import { useEffect } from 'preact/hooks';
import { Frame } from '../../kit/frame.tsx';
import { LevelIcon } from '../../kit/icons.tsx';
import { modeLine } from '../../kit/mode.ts';
import type { Mode } from '../../protocol.ts';
import { onKey } from '../keys.ts';
import { current, now, queue } from '../state.ts';
import { Bring } from './bring.tsx';
import { CasePage } from './case-page.tsx';
import { Keys, KeysButton } from './keys.tsx';
import { List } from './list.tsx';
import { Said } from './said.tsx';

/** The page of whoever has the final say. */
export function App() {
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const acts = (
    <div class="heading-acts">
      <Bring />
      <KeysButton />
    </div>
  );
  return (
    <Frame here="approvals" heading="Approvals" acts={acts}>
      <Keys />
      <Said />
      <Body />
    </Frame>
  );
}

function Body() {
  if (!queue.value) {
    return (
      <div class="loading">
        <p>One moment…</p>
      </div>
    );
  }
  const { mode } = queue.value;
  return (
    <>
      {mode && now.value < mode.until && <ModeBar mode={mode} />}
      <Cases />
    </>
  );
}

/** What holds for every case just now. */
function ModeBar({ mode }: { mode: Mode }) {
  const level = mode.kind === 'emergency' ? 'approval' : 'confirm';
  return (
    <p class={`mode-bar ${level}`}>
      <LevelIcon level={level} />
      <span>
        <strong>{modeLine(mode)}.</strong> {mode.reason}
      </span>
    </p>
  );
}

function Cases() {
  return (
    <div class="desk">
      <List />
      {current.value ? <CasePage key={current.value.id} view={current.value} /> : <Nothing />}
    </div>
  );
}

function Nothing() {
  return (
    <section class="nothing">
      <h2 id="case-title" tabIndex={-1}>
        Nothing waits for you
      </h2>
      <p>
        When an author asks for your word, the draft is here within a second, and the toolbar button says so.
      </p>
    </section>
  );
}
