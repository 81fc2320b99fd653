import type { Post } from '../shared/posts.ts';
import { Composer } from './Composer.tsx';
import type { Intent, Sent } from './intent.ts';
import { labels } from './labels.ts';
import { PostCard } from './PostCard.tsx';

interface Props {
  posts: readonly Post[];
  onIntent: (intent: Intent) => void;
  onSend: (what: Intent, parts: readonly Sent[]) => void;
}

/** The home column: the inline composer above the feed. */
export function Home({ posts, onIntent, onSend }: Props) {
  return (
    <>
      <h1 className="heading">{labels.home}</h1>
      <Composer intent={{ kind: 'post' }} onSend={(parts) => onSend({ kind: 'post' }, parts)} />
      {posts.map((post) => (
        <PostCard key={post.id} post={post} onIntent={onIntent} />
      ))}
    </>
  );
}
