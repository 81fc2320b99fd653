import type { Post } from '../shared/posts.ts';

/** What a composer is open for. */
export type Intent = { kind: 'post' } | { kind: 'reply' | 'quote'; post: Post };

/** A picture in a composer. */
export interface Picture {
  url: string;
  alt: string;
}

/** One sent part of a thread. */
export interface Sent {
  text: string;
  picture?: Picture | undefined;
}
