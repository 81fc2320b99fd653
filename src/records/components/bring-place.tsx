import { useRef, useState } from 'preact/hooks';
import type { Entry } from '../../core/record/entry.ts';
import { bringIn, bringing, cancel } from '../bring/session.ts';
import { counted, number } from '../words.ts';
import { Cancel } from './cancel.tsx';
import { Columns } from './columns.tsx';
import { Forget } from './forget.tsx';
import { Learning } from './learning.tsx';
import { Review } from './review.tsx';

/** Where past posts come in. */
export function BringPlace({ all }: { all: readonly Entry[] }) {
  const brought = all.filter(({ record }) => record === null).length;
  return (
    <section class="stack" aria-label="Bring in posts">
      <p class="lead">
        The coach learns how you sound from what you have posted. Past posts stay on this device.
      </p>
      <Step />
      <Learning />
      {brought > 0 && <Forget count={brought} />}
      <How />
    </section>
  );
}

function Step() {
  const state = bringing.value;
  switch (state.step) {
    case 'idle':
      return <Choose />;
    case 'reading': {
      const { read, all, posts } = state.progress;
      return (
        <div class="box stack">
          <label class="stack tight">
            <span role="status">Reading… {counted(posts, 'post', 'posts')} so far</span>
            <progress max={Math.max(1, all)} value={read} />
          </label>
          <Cancel />
        </div>
      );
    }
    case 'unclear':
      return <Columns key={state.name} name={state.name} table={state.table} />;
    case 'review':
      return <Review found={state.found} />;
    case 'keeping':
      return (
        <div class="box">
          <p role="status">Keeping the posts…</p>
        </div>
      );
    case 'kept': {
      const { added, known } = state.kept;
      return (
        <div class="box stack">
          <p role="status">
            <strong>{counted(added, 'post is', 'posts are')} now here.</strong>
            {known > 0 && ` ${number(known)} had been here before.`}
          </p>
          <p>
            <button type="button" class="button other" onClick={cancel}>
              Bring in more
            </button>
          </p>
        </div>
      );
    }
    case 'failed':
      return (
        <>
          <p class="problem" role="alert">
            {state.sentence}
          </p>
          <Choose />
        </>
      );
  }
}

function Choose() {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => bringIn([...(files ?? [])]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the button does.
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p>Drop files here, or</p>
      <button type="button" class="button main" onClick={() => input.current?.click()}>
        Choose files
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,.js,.zip"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <p class="soft">CSV, an X archive, or a Facebook or Instagram download in JSON, zipped or not</p>
    </div>
  );
}

function How() {
  return (
    <details class="box">
      <summary>Where do I get my posts?</summary>
      <dl class="how">
        <dt>X</dt>
        <dd>Settings, Your account, Download an archive of your data. Bring in the whole zip.</dd>
        <dt>Facebook and Instagram</dt>
        <dd>
          Accounts Center, Your information and permissions, Export your information. Choose Posts, and JSON
          rather than HTML.
        </dd>
        <dt>Planning tools and Business Suite</dt>
        <dd>Export the published posts as CSV. The coach finds the columns by their names, or asks.</dd>
      </dl>
      <p class="soft">Messages are never read, even where a download holds them.</p>
    </details>
  );
}
