import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../core/record/entry.ts';
import { ANYTHING, filterEntries } from '../../core/record/filter.ts';
import { counted } from '../words.ts';
import { ExportButtons } from './export-buttons.tsx';
import { FilterForm } from './filter-form.tsx';
import { PostItem } from './post-item.tsx';
import { Retention } from './retention.tsx';

const PAGE = 50;

/** Every post, to be searched, read, exported and let go. */
export function PostsPlace({ all }: { all: readonly Entry[] }) {
  const recorded = all.some(({ record }) => record !== null);
  const [filter, setFilter] = useState({ ...ANYTHING, everything: !recorded && all.length > 0 });
  const found = useMemo(() => filterEntries(all, filter), [all, filter]);
  if (all.length === 0) return <NothingYet />;
  return (
    <section class="stack" aria-label="Posts">
      <FilterForm all={all} filter={filter} onChange={setFilter} />
      <div class="row between">
        <p role="status">
          <strong>{counted(found.length, 'post', 'posts')}</strong>
        </p>
        {found.length > 0 && <ExportButtons entries={found} />}
      </div>
      <List key={JSON.stringify(filter)} found={found} />
      {recorded && <Retention all={all} />}
    </section>
  );
}

function List({ found }: { found: readonly Entry[] }) {
  const [page, setPage] = useState(0);
  const last = Math.max(0, Math.ceil(found.length / PAGE) - 1);
  const shown = Math.min(page, last);
  useEffect(() => {
    if (page > 0) document.getElementById('posts-list')?.focus();
  }, [page]);
  if (found.length === 0)
    return <p class="empty-line">Nothing fits. Fewer words or a wider time may help.</p>;
  return (
    <>
      <ol id="posts-list" class="posts" start={shown * PAGE + 1} tabIndex={-1} aria-label="Posts found">
        {found.slice(shown * PAGE, (shown + 1) * PAGE).map((entry) => (
          <PostItem key={entry.id} entry={entry} />
        ))}
      </ol>
      {last > 0 && (
        <nav class="row" aria-label="Pages of posts">
          <button
            type="button"
            class="button other"
            disabled={shown === 0}
            onClick={() => setPage(shown - 1)}
          >
            Newer
          </button>
          <span>
            Page {shown + 1} of {last + 1}
          </span>
          <button
            type="button"
            class="button other"
            disabled={shown === last}
            onClick={() => setPage(shown + 1)}
          >
            Older
          </button>
        </nav>
      )}
    </>
  );
}

function NothingYet() {
  return (
    <div class="empty">
      <h2>No posts yet</h2>
      <p>
        What is posted from this desk is kept here, with what the coach found. Posts of earlier can be brought
        in.
      </p>
      <p>
        <a class="button main" href="#bring">
          Bring in past posts
        </a>
      </p>
    </div>
  );
}
