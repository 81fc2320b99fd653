import type { Network } from './draft.ts';

/** How a text gets into a compose box: the library that runs it, or the browser itself. */
export const EDITOR_KINDS = ['draft-js', 'lexical', 'plain', 'textarea'] as const;
export type EditorKind = (typeof EDITOR_KINDS)[number];

/** What the compose boxes of each network are called. A policy corrects how one of them is recognised. */
export const SURFACES = {
  x: ["picture's description", 'reply dialog', 'quote dialog', 'post dialog', 'inline reply', 'inline post'],
  facebook: [
    'comment on a post',
    'create-post dialog',
    'Business Suite composer',
    'Business Suite composer of another make',
  ],
  instagram: ['caption', 'caption in a textarea', 'description of a picture', 'comment'],
} as const satisfies Record<Network, readonly string[]>;
export type SurfaceName = (typeof SURFACES)[Network][number];
