import { useMemo, useState } from 'preact/hooks';
import { copies } from '../../core/presence/copies.ts';
import { presence, withLastBefore } from '../../core/presence/presence.ts';
import { type Entry, pastPostOf } from '../../core/record/entry.ts';
import { policy } from '../policy.ts';
import { WEEKS } from '../span.ts';
import { CopiesFigure } from './copies-figure.tsx';
import { MixFigure } from './mix-figure.tsx';
import { PresenceFigure } from './presence-figure.tsx';

const WEEK = 7 * 86_400_000;

/** What the last weeks show: conversation, presence, copies. */
export function FiguresPlace({ all }: { all: readonly Entry[] }) {
  const rules = policy.value;
  const [now] = useState(Date.now);
  const first = now - (WEEKS + 1) * WEEK;
  const known = useMemo(() => withLastBefore(all.map(pastPostOf), first), [all, first]);
  const posts = useMemo(() => known.filter(({ time }) => (time ?? 0) >= first), [known, first]);
  const present = presence(known, rules, now, WEEKS);
  const copied = useMemo(() => copies(posts), [posts]);
  if (known.length === 0)
    return (
      <div class="empty">
        <h2>No posts with a date yet</h2>
        <p>Figures appear as soon as something is posted from this desk, or brought in.</p>
        <p>
          <a class="button main" href="#bring">
            Bring in past posts
          </a>
        </p>
      </div>
    );
  return (
    <section class="figures" aria-label="Conversation and presence">
      {posts.length > 0 && <MixFigure posts={posts} networks={present.map(({ network }) => network)} />}
      <PresenceFigure present={present} now={now} zone={rules.organisation.timeZone} />
      {posts.length > 0 && <CopiesFigure copied={copied} zone={rules.organisation.timeZone} />}
    </section>
  );
}
