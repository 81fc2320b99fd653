import { NETWORKS } from '../../draft.ts';
import type { PastPost } from '../../situation.ts';
import { accountFinder } from '../accounts.ts';
import type { Doc } from '../doc.ts';
import { once } from '../once.ts';
import { isAnswer } from '../past.ts';
import { likeness, shingles } from '../text/likeness.ts';
import type { Hit, Kind } from './kind.ts';

/** A post this like one on another network was copied. */
const COPIED = 0.7;

const shinglesOf = once(({ text }: PastPost) => shingles(text));

/** Handles, links or words that work only on another network, in a text that was written for it. */
export const copied: Kind<'copied'> = {
  kind: 'copied',
  ready(clause, policy) {
    const find = accountFinder(policy);
    const foreign = (handle: string, doc: Doc) =>
      !find(doc.draft.network, handle) && NETWORKS.some((network) => find(network, handle));
    return {
      phrases: { elsewhere: clause.elsewhere },
      draft(doc, matches, { recent = [] }) {
        const { network, text } = doc.draft;
        if (isAnswer(doc.draft)) return [];
        const mentions = doc.has('mention') ? doc.entities('mention') : [];
        const found: Hit[] = mentions.filter((mention) => foreign(mention.text, doc));
        if (network !== 'instagram') found.push(...matches('elsewhere'));
        if (recent.length > 0) {
          const own = shingles(text);
          const from = recent.find(
            (post) => post.network && post.network !== network && likeness(own, shinglesOf(post)) >= COPIED,
          );
          if (from && network === 'instagram') found.push(...doc.entities('link'));
          if (from) found.push(...mentions.filter(({ text: handle }) => !find(network, handle)));
        }
        return found.map(({ from, to }) => ({ from, to, stretch: 'draft' }));
      },
    };
  },
};
