import type { Post } from '../shared/posts.ts';
import { Composer } from './Composer.tsx';
import type { Intent, Sent } from './intent.ts';
import { labels } from './labels.ts';
import { PostCard } from './PostCard.tsx';

interface Props {
  post: Post;
  posts: readonly Post[];
  onIntent: (intent: Intent) => void;
  onSend: (what: Intent, parts: readonly Sent[]) => void;
}

/** One post with the inline reply composer, which carries no mark of being a reply. */
export function Status({ post, posts, onIntent, onSend }: Props) {
  const intent: Intent = { kind: 'reply', post };
  return (
    <>
      <h1 className="heading">{labels.post}</h1>
      <PostCard post={post} onIntent={onIntent} />
      <Composer key={post.id} intent={intent} onSend={(parts) => onSend(intent, parts)} />
      {posts
        .filter((other) => other !== post)
        .map((other) => (
          <PostCard key={other.id} post={other} onIntent={onIntent} />
        ))}
    </>
  );
}
