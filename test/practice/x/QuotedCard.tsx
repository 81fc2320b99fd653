import { Portrait } from '../shared/Portrait.tsx';
import type { Post } from '../shared/posts.ts';
import { RichLine } from '../shared/RichLine.tsx';

/** A post inside another one. */
export function QuotedCard({ post }: { post: Post }) {
  return (
    <div className="quoted">
      <div data-testid="User-Name" className="names row">
        <Portrait person={post.author} small />
        <b>{post.author.name}</b>
        <span className="quiet" dir="ltr">
          @{post.author.handle}
        </span>
      </div>
      <div data-testid="tweetText">
        <RichLine text={post.text} />
      </div>
    </div>
  );
}
