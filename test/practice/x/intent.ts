import type { Post } from '../shared/posts.ts';

/** What a composer is open for. */
export type Intent = { kind: 'post' } | { kind: 'reply' | 'quote'; post: Post };

/** A picture or a video in a composer. */
export interface Picture {
  url: string;
  alt: string;
  /** The file's type, such as `video/mp4`. */
  type: string;
}

/** One sent part of a thread. */
export interface Sent {
  text: string;
  picture?: Picture | undefined;
}
