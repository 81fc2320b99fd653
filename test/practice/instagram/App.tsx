import { useState } from 'react';
import { samplePicture } from '../shared/drawing.ts';
import { options } from '../shared/options.ts';
import { useFeed } from '../shared/posts.ts';
import { usePath } from '../shared/route.ts';
import { Conversation } from './Conversation.tsx';
import { Create } from './Create.tsx';
import { Direct } from './Direct.tsx';
import { FeedPost } from './FeedPost.tsx';
import { labels } from './labels.ts';
import { Rail } from './Rail.tsx';

/** The whole page: the rail, the feed or the messages, and the create dialog above them. */
export function App() {
  const path = usePath();
  const [posts, add] = useFeed();
  const [creating, setCreating] = useState(false);
  const [sample] = useState(() => URL.createObjectURL(samplePicture()));
  return (
    <div className="page">
      <Rail onCreate={() => setCreating(true)} />
      <main>
        {path.startsWith('/direct') ? (
          <Direct />
        ) : (
          <>
            <h1 className="unseen">{labels.feed}</h1>
            {posts.map((post) => (
              <FeedPost
                key={post.id}
                post={post}
                picture={post.picture ?? { url: sample, alt: 'A footbridge' }}
              />
            ))}
          </>
        )}
      </main>
      {options.conversation && <Conversation />}
      {creating && (
        <Create
          sample={sample}
          onLeave={() => setCreating(false)}
          onShared={(text, picture) => add({ text, picture })}
        />
      )}
    </div>
  );
}
