import { useId, useState } from 'react';
import { DivButton } from '../shared/DivButton.tsx';
import { Link } from '../shared/Link.tsx';
import { options } from '../shared/options.ts';
import { Portrait } from '../shared/Portrait.tsx';
import { writer } from '../shared/people.ts';
import type { Post } from '../shared/posts.ts';
import { RichLine } from '../shared/RichLine.tsx';
import { CommentBox } from './CommentBox.tsx';
import { labels } from './labels.ts';

/** A post with its comments and the comment box; the same in the feed and in the permalink dialog. */
export function FeedPost({ post, surface = 'comment' }: { post: Post; surface?: string }) {
  const name = useId();
  const [comments, setComments] = useState<readonly Comment[]>([]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: what the real site has
    <div role="article" aria-labelledby={name} className="card">
      <div className="author">
        <Portrait person={post.author} />
        <div>
          <b id={name}>{post.author.name}</b>
          <div>
            <Link className="quiet" href={`/${post.author.handle}/posts/${post.id}`}>
              {post.when}
            </Link>
          </div>
        </div>
      </div>
      <div className="words">
        <RichLine text={post.text} />
      </div>
      <div className="reactions">
        <DivButton onPress={() => {}} aria-label={labels.like}>
          {labels.like}
        </DivButton>
      </div>
      {comments.map(({ id, text }) => (
        <CommentRow key={id} text={text} />
      ))}
      <CommentBox
        surface={surface}
        onSend={(text) => setComments((now) => [...now, { id: now.length, text }])}
      />
      {options.bareComment && <DivButton off className="soft" aria-label={labels.back} onPress={() => {}} />}
    </div>
  );
}

interface Comment {
  id: number;
  text: string;
}

function CommentRow({ text }: { text: string }) {
  return (
    <div className="comment">
      <Portrait person={writer} small />
      <div className="bubble">
        <b>{writer.name}</b>
        <RichLine text={text} />
      </div>
    </div>
  );
}
