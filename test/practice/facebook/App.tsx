import { useState } from 'react';
import { useFeed } from '../shared/posts.ts';
import { recordPosted } from '../shared/registry.ts';
import { go, usePath } from '../shared/route.ts';
import { Banner } from './Banner.tsx';
import { ChatDock } from './ChatDock.tsx';
import { CreatePost } from './CreatePost.tsx';
import { FeedPost } from './FeedPost.tsx';
import { labels } from './labels.ts';
import { Messages } from './Messages.tsx';
import { PostDialog } from './PostDialog.tsx';
import { StartCard } from './StartCard.tsx';

/** The whole page: the top bar, the feed or the messages, a dialog above them and the docked chat. */
export function App() {
  const path = usePath();
  const [posts, add] = useFeed();
  const [creating, setCreating] = useState(false);
  const id = /^\/[^/]+\/posts\/(\w+)/.exec(path)?.[1];
  const opened = id && (posts.find((post) => post.id === id) ?? posts.at(-1));
  const messaging = path.startsWith('/messages');
  return (
    <>
      <Banner />
      <main className="feed">
        {messaging ? (
          <Messages />
        ) : (
          <>
            <h1 className="unseen">{labels.feed}</h1>
            <StartCard onCreate={() => setCreating(true)} />
            {posts.map((post) => (
              <FeedPost key={post.id} post={post} />
            ))}
          </>
        )}
      </main>
      {!messaging && <ChatDock />}
      {creating && (
        <CreatePost
          onLeave={() => setCreating(false)}
          onSend={(text) => {
            recordPosted('facebook', 'post', text);
            add({ text });
            setCreating(false);
          }}
        />
      )}
      {opened && <PostDialog key={opened.id} post={opened} onLeave={() => go('/', true)} />}
    </>
  );
}
