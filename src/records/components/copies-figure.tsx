import type { Copy } from '../../core/presence/copies.ts';
import { NETWORK_NAMES } from '../../kit/names.ts';
import { counted, day, listed } from '../words.ts';
import { Figure } from './figure.tsx';

const MOST = 50;

/** Posts that went out with the same words on several networks. */
export function CopiesFigure({ copied, zone }: { copied: readonly Copy[]; zone: string }) {
  return (
    <Figure
      question="Do we copy the same words everywhere?"
      answer={
        copied.length === 0
          ? 'No. Every post was written for its place.'
          : `${counted(copied.length, 'post', 'posts')} went out unchanged on several networks. A line that fits the place reads better there.`
      }
      headings={['Post', 'Networks', 'Last on']}
      rows={copied
        .slice(0, MOST)
        .map(({ text, networks, time }) => [
          text.slice(0, 120),
          listed(networks.map((network) => NETWORK_NAMES[network])),
          day(time, zone),
        ])}
    />
  );
}
