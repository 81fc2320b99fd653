import { hostIn, hostOf } from '../text/entities.ts';
import type { Hit, HitFix, Kind } from './kind.ts';

/** Misspelt schemes, wherever they stand; each with what was meant. */
const SCHEMES =
  /(?<![\p{L}\d])(?:(?:https?:\/\/){2,5}|h?t{1,3}ps?:\/{0,3}(?=[\p{L}\d])|https?:\/(?=[^/\s])|https?:(?=[\p{L}])|https?\/\/|https?;\/\/|https? :\/\/|www,)/giu;
const GOOD = /^https?:\/\/$/i;
const TEST_HOST = /^(?:localhost|127\.|10\.|192\.168\.|(?:staging|stage|test|dev|preview|uat|preprod)[.-])/i;

/** A link that does not lead anywhere: malformed, to a test site, or the same one twice. */
export const brokenLink: Kind<'broken-link'> = {
  kind: 'broken-link',
  ready(_clause, policy) {
    return {
      sentence(sentence) {
        const { plain, origin } = sentence.folded;
        const hits: Hit[] = [];
        for (const { 0: scheme, index } of plain.matchAll(SCHEMES)) {
          if (GOOD.test(scheme)) continue;
          const rest = /^[^\s<>"]{0,300}/.exec(plain.slice(index, index + 320))?.[0] ?? scheme;
          const insert = scheme.toLowerCase() === 'www,' ? 'www.' : 'https://';
          const range = origin(index, index + scheme.length);
          hits.push({ ...origin(index, index + rest.length), fixes: [{ insert, safe: false, range }] });
        }
        for (const { kind, from, to, text } of sentence.entities) {
          if (
            kind !== 'link' ||
            hits.some((hit) => origin(from, to).from < hit.to && hit.from < origin(from, to).to)
          )
            continue;
          if (TEST_HOST.test(hostOf(text))) hits.push({ ...origin(from, to) });
          else if (/^http:/i.test(text) && hostIn(hostOf(text), policy.facts.domains)) {
            const fix: HitFix = { insert: 'https', safe: false, range: origin(from, from + 4) };
            hits.push({ ...origin(from, to), fixes: [fix] });
          }
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
