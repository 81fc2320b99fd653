import { TLDS, TLDS_WITH_PATH } from './tlds.ts';

/** What is addressed or dialled rather than read. Word clauses do not look inside. */
export type EntityKind = 'link' | 'email' | 'mention' | 'hashtag' | 'phone';

/** Offsets lie on the folded text. */
export interface Entity {
  readonly kind: EntityKind;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

// Every start is pinned by a look-behind to the beginning of a run, so that each pattern is linear.
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![a-z0-9])/gi;
const SCHEME = /(?<![a-z])(?:https?:\/\/|www\.)[^\s<>"]+/gi;
const DOMAIN = /(?<![\w.@-])((?:[a-z0-9-]{1,63}\.){1,8})([a-z]{2,24})(?![\w-])(?::\d{1,5})?(\/[^\s<>"]*)?/gi;
const TAG = /(?<![\w&/#@])([#@])([\p{L}\p{N}_]+)/gu;
const PHONE = /(?<![\w.-])(?:\+?1[-. ])?(?:\(\d{3}\)[ -]?|\d{3}[-. /])?\d{3}[-. ]\d{4}(?![\w-]|\.\d)/g;
const TRAILING = /[.,;:!?)\]'}*]+$/;

/** Links, e-mail addresses, mentions, hashtags and phone numbers of a folded text, in order, never overlapping. */
export function findEntities(text: string): Entity[] {
  const found: Entity[] = [];
  const add = (kind: EntityKind, from: number, raw: string) => {
    found.push({ kind, from, to: from + raw.length, text: raw });
  };
  if (text.includes('@')) for (const m of text.matchAll(EMAIL)) add('email', m.index, m[0]);
  if (text.includes('.')) {
    for (const m of text.matchAll(SCHEME)) add('link', m.index, trimmed(m[0]));
    for (const m of text.matchAll(DOMAIN)) {
      const tld = (m[2] ?? '').toLowerCase();
      if (TLDS.has(tld) || (TLDS_WITH_PATH.has(tld) && m[3])) add('link', m.index, trimmed(m[0]));
    }
  }
  if (text.includes('#') || text.includes('@')) {
    for (const m of text.matchAll(TAG)) {
      if (m[1] === '@') add('mention', m.index, m[0]);
      else if (/\p{L}/u.test(m[2] ?? '')) add('hashtag', m.index, m[0]);
    }
  }
  for (const m of text.matchAll(PHONE)) add('phone', m.index, m[0]);
  return withoutOverlap(found);
}

function trimmed(link: string): string {
  // Only a short tail is looked at, because the pattern would rescan a long run of dots.
  const tail = TRAILING.exec(link.slice(-64));
  return tail ? link.slice(0, link.length - tail[0].length) : link;
}

function withoutOverlap(found: Entity[]): Entity[] {
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return found.filter((entity) => {
    if (entity.from < end || entity.to <= entity.from) return false;
    end = entity.to;
    return true;
  });
}

/** Several clauses ask for the host of a link, at every key. */
const KEPT = 500;
const hosts = new Map<string, string>();

/** The host of a link as written, lower-case, without scheme, "www.", port and path. */
export function hostOf(link: string): string {
  const known = hosts.get(link);
  if (known !== undefined) return known;
  const host = readHost(link);
  if (hosts.size >= KEPT) hosts.clear();
  hosts.set(link, host);
  return host;
}

function readHost(link: string): string {
  return link
    .toLowerCase()
    .replace(/^[a-z]{1,8}:\/{0,4}/, '')
    .replace(/^www\./, '')
    .replace(/[:/?#].*$/s, '');
}

/** True when `host` is one of `domains` or below it. A domain beginning with a dot is a suffix, such as ".gov". */
export function hostIn(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) =>
    domain.startsWith('.') ? host.endsWith(domain) : host === domain || host.endsWith(`.${domain}`),
  );
}
