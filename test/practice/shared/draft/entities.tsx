import { CompositeDecorator, type ContentBlock } from 'draft-js';
import type { PropsWithChildren } from 'react';

const patterns = [/#[\p{L}\p{N}_]+/gu, /@[A-Za-z0-9_]{1,15}/g, /https?:\/\/\S+/g];

function Coloured({ children }: PropsWithChildren) {
  return <span style={{ color: 'var(--accent)' }}>{children}</span>;
}

/** Puts a coloured span around hashtags, mentions and links, which splits a line into several leaves. */
export const decorator = new CompositeDecorator(
  patterns.map((pattern) => ({
    strategy: (block: ContentBlock, found: (start: number, end: number) => void) => {
      for (const match of block.getText().matchAll(pattern))
        found(match.index, match.index + match[0].length);
    },
    component: Coloured,
  })),
);
