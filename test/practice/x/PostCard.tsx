import { useState } from 'react';
import { Icon } from '../shared/Icon.tsx';
import { Link } from '../shared/Link.tsx';
import { Portrait } from '../shared/Portrait.tsx';
import type { Post } from '../shared/posts.ts';
import { RichLine } from '../shared/RichLine.tsx';
import type { Intent } from './intent.ts';
import { labels } from './labels.ts';
import { QuotedCard } from './QuotedCard.tsx';
import { RepostMenu } from './RepostMenu.tsx';

/** A post; without `onIntent` it is the one that a reply modal shows above the editor. */
export function PostCard({ post, onIntent }: { post: Post; onIntent?: (intent: Intent) => void }) {
  const [liked, setLiked] = useState(false);
  return (
    <article
      data-testid="tweet"
      className="post"
      tabIndex={-1}
      aria-label={`${post.author.name}: ${post.text}`}
    >
      <div data-testid="Tweet-User-Avatar">
        <div data-testid={`UserAvatar-Container-${post.author.handle}`}>
          <Portrait person={post.author} />
        </div>
      </div>
      <div className="post-body">
        <div data-testid="User-Name" className="names">
          <b>{post.author.name}</b>{' '}
          <span className="quiet" dir="ltr">
            @{post.author.handle}
          </span>{' '}
          <Link className="quiet when" href={`/${post.author.handle}/status/${post.id}`}>
            {post.when}
          </Link>
        </div>
        <div data-testid="tweetText">
          <RichLine text={post.text} />
        </div>
        {post.picture && <img className="picture" src={post.picture.url} alt={post.picture.alt} />}
        {post.quoted && <QuotedCard post={post.quoted} />}
        {onIntent && (
          // biome-ignore lint/a11y/useSemanticElements: what the real site has
          <div role="group" aria-label={labels.reply} className="actions">
            <button
              type="button"
              data-testid="reply"
              aria-label={labels.reply}
              onClick={() => onIntent({ kind: 'reply', post })}
            >
              <Icon name="reply" />
            </button>
            <RepostMenu onQuote={() => onIntent({ kind: 'quote', post })} />
            <button
              type="button"
              data-testid={liked ? 'unlike' : 'like'}
              aria-label={labels.like}
              aria-pressed={liked}
              onClick={() => setLiked(!liked)}
            >
              <Icon name="heart" />
            </button>
          </div>
        )}
      </div>
    </article>
  );
}
