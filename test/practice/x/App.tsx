import { useState } from 'react';
import { type Post, useFeed } from '../shared/posts.ts';
import { recordPosted } from '../shared/registry.ts';
import { go, usePath } from '../shared/route.ts';
import { ComposeModal } from './ComposeModal.tsx';
import { Home } from './Home.tsx';
import type { Intent, Sent } from './intent.ts';
import { labels } from './labels.ts';
import { Messages } from './Messages.tsx';
import { SearchColumn } from './SearchColumn.tsx';
import { Settings } from './Settings.tsx';
import { SideNav } from './SideNav.tsx';
import { Status } from './Status.tsx';

/** The whole page: navigation, the column of the route, search, and the compose modal above them. */
export function App() {
  const path = usePath();
  const [posts, add] = useFeed();
  const [intent, setIntent] = useState<Intent>({ kind: 'post' });
  const [sent, setSent] = useState(0);
  const [beneath, setBeneath] = useState('/home');
  const composing = path.startsWith('/compose/');
  // The page beneath the modal stays mounted, with its own composer.
  const shown = composing ? beneath : path;

  const compose = (next: Intent) => {
    setIntent(next);
    setBeneath(shown);
    go('/compose/post');
  };
  const leave = () => {
    go(beneath, true);
    setIntent({ kind: 'post' });
  };
  const send = (what: Intent, parts: readonly Sent[]) => {
    for (const { text, picture } of parts) {
      recordPosted('x', what.kind, text);
      add({ text, picture, quoted: what.kind === 'quote' ? what.post : undefined });
    }
    setSent((times) => times + 1);
  };
  return (
    <div className="page">
      <SideNav onCompose={() => compose({ kind: 'post' })} />
      <main>{column(shown, posts, compose, send)}</main>
      <SearchColumn />
      {composing && (
        <ComposeModal
          intent={intent}
          onLeave={leave}
          onSend={(parts) => {
            leave();
            send(intent, parts);
          }}
        />
      )}
      <div role="status" className={sent ? 'toast' : 'unseen'} key={sent} data-testid="toast">
        {sent > 0 && labels.sent}
      </div>
    </div>
  );
}

function column(
  path: string,
  posts: readonly Post[],
  compose: (intent: Intent) => void,
  send: (what: Intent, parts: readonly Sent[]) => void,
) {
  if (path.startsWith('/messages') || path.startsWith('/i/chat')) return <Messages />;
  if (path.startsWith('/settings')) return <Settings />;
  const id = /^\/[^/]+\/status\/(\w+)/.exec(path)?.[1];
  const post = id && (posts.find((one) => one.id === id) ?? posts.at(-1));
  if (post) return <Status post={post} posts={posts} onIntent={compose} onSend={send} />;
  return <Home posts={posts} onIntent={compose} onSend={send} />;
}
