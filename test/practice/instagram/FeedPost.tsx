import { useState } from 'react';
import { DivButton } from '../shared/DivButton.tsx';
import { Icon } from '../shared/Icon.tsx';
import { Portrait } from '../shared/Portrait.tsx';
import type { Post } from '../shared/posts.ts';
import { RichLine } from '../shared/RichLine.tsx';
import { CommentForm } from './CommentForm.tsx';
import { labels } from './labels.ts';
import { handle } from './Rail.tsx';

/** A post with its picture, caption and comments. */
export function FeedPost({ post, picture }: { post: Post; picture: { url: string; alt: string } }) {
  const [comments, setComments] = useState<readonly { id: number; text: string }[]>([]);
  const author = post.author.handle.toLowerCase();
  return (
    <article className="post" aria-label={`${author}: ${post.text}`}>
      <div className="author">
        <Portrait person={post.author} small alt={labels.pictureOf(author)} />
        <b>{author}</b>
        <span className="quiet">{post.when}</span>
      </div>
      <img className="picture" src={picture.url} alt={picture.alt} />
      <DivButton aria-label={labels.like} className="like" onPress={() => {}}>
        <Icon name="heart" />
      </DivButton>
      <RichLine text={post.text} />
      {comments.map(({ id, text }) => (
        <div key={id} className="comment">
          <b>{handle}</b> <RichLine text={text} />
        </div>
      ))}
      <CommentForm onSend={(text) => setComments((now) => [...now, { id: now.length, text }])} />
    </article>
  );
}
