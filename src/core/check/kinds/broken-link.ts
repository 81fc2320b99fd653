import type { Sentence } from '../sentence.ts';
import { hostIn, hostOf } from '../text/entities.ts';
import { findLinkFaults } from '../text/link-faults.ts';
import type { Hit, HitFix, Kind } from './kind.ts';

/** Services that shorten links still hand out both forms. */
const SHORTENERS = ['t.co', 'bit.ly', 'ow.ly', 'tinyurl.com', 'goo.gl', 'buff.ly'];

/** Links that begin with "http:" and have no other fault. Links and faults come in the order of the sentence. */
function unsafe({ entities, folded: { origin } }: Sentence, faults: readonly Hit[]): Hit[] {
  const found: Hit[] = [];
  let next = 0;
  for (const { kind, from, to, text } of entities) {
    if (kind !== 'link' || !/^http:/i.test(text) || hostIn(hostOf(text), SHORTENERS)) continue;
    const range = origin(from, to);
    while ((faults[next]?.to ?? Number.POSITIVE_INFINITY) <= range.from) next++;
    if ((faults[next]?.from ?? Number.POSITIVE_INFINITY) < range.to) continue;
    const fix: HitFix = { insert: 'https', safe: false, range: origin(from, from + 4) };
    found.push({ ...range, fixes: [fix] });
  }
  return found;
}

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
        return [...hits, ...unsafe(sentence, hits)];
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
