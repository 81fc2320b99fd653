import { hostIn, hostOf } from '../text/entities.ts';
import { findLinkFaults } from '../text/link-faults.ts';
import type { Hit, HitFix, Kind } from './kind.ts';

/** Services that shorten links still hand out both forms. */
const SHORTENERS = ['t.co', 'bit.ly', 'ow.ly', 'tinyurl.com', 'goo.gl', 'buff.ly'];

/** A link that does not lead anywhere: malformed, to a test site, or the same one twice. */
export const brokenLink: Kind<'broken-link'> = {
  kind: 'broken-link',
  ready(_clause, policy) {
    return {
      sentence(sentence) {
        const { plain, origin } = sentence.folded;
        const hits = findLinkFaults(plain, policy.facts.domains).map(({ from, to, fix }): Hit => {
          const range = fix && origin(fix.from, fix.to);
          const fixes = fix && range ? [{ insert: fix.insert, safe: false, range }] : [];
          return { ...origin(from, to), fixes };
        });
        for (const { kind, from, to, text } of sentence.entities) {
          if (kind !== 'link' || !/^http:/i.test(text) || hostIn(hostOf(text), SHORTENERS)) continue;
          const range = origin(from, to);
          if (hits.some((hit) => range.from < hit.to && hit.from < range.to)) continue;
          const fix: HitFix = { insert: 'https', safe: false, range: origin(from, from + 4) };
          hits.push({ ...range, fixes: [fix] });
        }
        return hits;
      },
      draft(doc) {
        const seen = new Set<string>();
        return doc.entities('link').filter(({ text }) => {
          const same = text
            .toLowerCase()
            .replace(/^https?:\/\/(?:www\.)?/, '')
            .replace(/\/$/, '');
          const again = seen.has(same);
          seen.add(same);
          return again;
        });
      },
    };
  },
};
