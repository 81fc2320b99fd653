import type { DraftKind, Network } from '../core/draft.ts';

/** The networks as people write them. */
export const NETWORK_NAMES: Record<Network, string> = {
  x: 'X',
  facebook: 'Facebook',
  instagram: 'Instagram',
};

/** Kinds of draft, at the beginning of a line. */
export const KIND_NAMES: Record<DraftKind, string> = {
  post: 'Post',
  reply: 'Reply',
  quote: 'Quote',
  comment: 'Comment',
  caption: 'Caption',
};
