import { Dialog } from '../shared/Dialog.tsx';
import { DivButton } from '../shared/DivButton.tsx';
import type { Post } from '../shared/posts.ts';
import { FeedPost } from './FeedPost.tsx';
import { labels } from './labels.ts';

/** A permalinked post: a modal dialog whose textbox is a comment, not a post. */
export function PostDialog({ post, onLeave }: { post: Post; onLeave: () => void }) {
  return (
    <Dialog aria-label={labels.postOf(post.author.name)} className="permalink" onLeave={onLeave}>
      <div className="title">
        <h2>{labels.postOf(post.author.name)}</h2>
      </div>
      <DivButton aria-label={labels.close} className="round close" onPress={onLeave}>
        ✕
      </DivButton>
      <FeedPost post={post} />
    </Dialog>
  );
}
