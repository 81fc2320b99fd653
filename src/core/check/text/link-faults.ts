import type { Range } from '../../finding.ts';
import { hostOf } from './entities.ts';

/** A run of letters that was meant as a link and cannot work. Offsets lie on the folded text. */
export interface LinkFault extends Range {
  /** What mends it, where that is plain. */
  readonly fix?: Range & { readonly insert: string };
}

const RUN = /[^\s<>"\u201c\u201d]+/g;
const LONGEST = 2000;
const LINK_SIGN = /[./\\,]/;
const ENDINGS = 'gov|com|org|net|edu|us|info|mil';
const ENDED = new RegExp(String.raw`(?:^|[\w-])\.(?:${ENDINGS})$`, 'i');
const TAIL = new RegExp(String.raw`^\.(?:${ENDINGS})(?:\/|$)`, 'i');
const COMMA_FOR_DOT = new RegExp(String.raw`^[\w.-]+[,;](?:${ENDINGS})(?:$|[/?])`, 'i');
const LIKE_LINK = new RegExp(
  String.raw`^(?:www\.|[\w-]+(?:\.+[\w-]+)*\.+(?:${ENDINGS})(?:$|[/?:#.\\]))`,
  'i',
);
const SCHEME = /^(?:h{1,2}t{1,3}p{1,2}s{0,2}|ttps?|hptts?|htps?|http?s?)(?:[:;.,]?[/\\]{1,4}|:(?=[a-z]))/i;
const GOOD_SCHEME = /^https?:\/\/(?![/:])/i;
/** Sites for trying things out, or inside the building. */
const TEST_LABEL =
  /^(?:localhost|(?:.*-)?(?:staging|stage|stg|dev|devel|test|testing|qa|uat|preview|preprod|sandbox|demo|draft|beta|old)(?:\d{0,2}|-.*)|intranet|internal|sharepoint|cms|wp-admin)$/;
const TEST_END =
  /\.(?:local|localhost|test|internal|example|invalid|lan|ngrok\.io|netlify\.app|vercel\.app|herokuapp\.com|pantheonsite\.io|wpengine\.com|azurewebsites\.net|sharepoint\.com)$/;
const EXAMPLE =
  /^(?:example|yoursite|yourdomain|yourwebsite|website|mysite|domain|test|sample)\.(?:com|org|net|gov)$/;
const ADDRESS = /^(?:127|10|192\.168|172\.\d{2})\.[\d.]+$|^\d{1,3}(?:\.\d{1,3}){3}$/;
/** A page that only its writers can open. */
const UNPUBLISHED =
  /[?&#](?:preview|draft|preview_id|preview_nonce|edit|staging|test)\b|\/(?:wp-admin|wp-login|admin|node\/\d+)\/?(?:edit)?(?:$|[/?])|\/(?:edit|draft)\/?(?:$|\?)|\/(?:tbd|todo|link-here|insert-link|your-link|placeholder|url|asdf|lorem|foo|xxx+|test\d+)\b|(?:do-not-publish|not-for-publication|-copy(?:-\d)?$|%%|\$\{|\{\{)/i;

/** The links of a folded text that cannot work by their form. Linear. */
export function findLinkFaults(plain: string, officialDomains: readonly string[]): LinkFault[] {
  if (!/[./\\]|,(?:gov|com|org|net|edu)\b/i.test(plain)) return [];
  const found: LinkFault[] = [];
  const runs = [...plain.matchAll(RUN)];
  for (const [i, { 0: raw, index }] of runs.entries()) {
    // Most words have nothing of a link, nor do they stand before something that could be its end.
    if (!LINK_SIGN.test(raw) && !runs[i + 1]?.[0].startsWith('.')) continue;
    const lead = /^[([{'*]+/.exec(raw)?.[0].length ?? 0;
    const text = raw.slice(lead, lead + LONGEST).replace(/[.,;:!?)\]}'*]+$/, '');
    if (text.length < 4) continue;
    const from = index + lead;
    const next = runs[i + 1];
    const split = next && raw.length === lead + text.length ? splitBefore(text, raw, next[0]) : 0;
    if (split && next) found.push({ from, to: next.index + split });
    else if (/[./\\]|,/.test(text) && !text.includes('@')) {
      const fault = faultOf(text, from, raw.slice(lead), officialDomains);
      if (fault) found.push(fault);
    }
  }
  return found;
}

/** How much of the next run belongs to this one, when a space cut a link in two; 0 when none does. */
function splitBefore(text: string, raw: string, next: string): number {
  const bare = next.replace(/[.,;:!?)\]}'*]+$/, '');
  const path = /^\/[\w-]/.test(bare);
  const ended = ENDED.test(text);
  if (ended && path) return bare.length;
  if (/^https?:\/\/$/i.test(text) && /^[\w-]+\.[\w.-]+/.test(bare)) return bare.length;
  const tail = TAIL.test(bare);
  return tail && /[a-z\d]$/i.test(raw) ? bare.length : 0;
}

function faultOf(text: string, from: number, raw: string, domains: readonly string[]): LinkFault | null {
  const whole: LinkFault = { from, to: from + text.length };
  const scheme = SCHEME.exec(text)?.[0];
  if (scheme && !GOOD_SCHEME.test(text) && scheme.length < text.length)
    return { ...whole, fix: { from, to: from + scheme.length, insert: 'https://' } };
  if (/^(?:file|ftp|about|blob|c):[/\\]|^:\/\/\w/i.test(text)) return whole;
  if (/^www\.[\w-]+\/(?:gov|org|com)\b/i.test(text)) return whole;
  if (/^w{3},|^w{2,5}(?=\.)(?<!^www)|^www\.www\.|^www(?=[a-z]+\.(?:gov|org|com))/i.test(text)) return whole;
  if (COMMA_FOR_DOT.test(text)) return whole;
  const plainHost = hostOf(text);
  if (/^localhost(?::\d|\/|$)/i.test(text.replace(/^https?:\/\//i, ''))) return whole;
  const isLink = GOOD_SCHEME.test(text) || LIKE_LINK.test(text);
  if (!isLink) return nearDomain(plainHost, domains) ? whole : null;
  if (isDoubled(text) || hasBadSigns(text) || isCutOff(raw, text)) return whole;
  const labels = plainHost.split('.');
  if (labels.slice(0, -2).some((label) => TEST_LABEL.test(label)) || TEST_LABEL.test(labels[0] ?? ''))
    return whole;
  if (TEST_END.test(plainHost) || EXAMPLE.test(plainHost) || ADDRESS.test(plainHost)) return whole;
  if (/:\d{2,5}(?:\/|$)/.test(text.replace(/^https?:\/\//i, '').slice(0, 100))) return whole;
  if (UNPUBLISHED.test(text)) return whole;
  return nearDomain(plainHost, domains) ? whole : null;
}

/** The same host, ending or part twice in a row. */
function isDoubled(text: string): boolean {
  const bare = text.replace(/^https?:\/\//i, '').toLowerCase();
  if (/https?[:/]|\/www\./.test(bare)) return true;
  if (/\.(\w{2,5})\.\1(?:$|[/?])/.test(bare)) return true;
  const host = hostOf(text);
  const after = bare.indexOf(host) + host.length;
  if (host.includes('.') && bare.indexOf(host, after) >= 0) return true;
  const parts = bare.split(/[/?#]/).filter((part) => part.length > 1);
  return parts.some((part, i) => i > 1 && part === parts[i - 1]);
}

function hasBadSigns(text: string): boolean {
  const bare = text.replace(/^https?:\/\//i, '');
  return (
    /\.\.|\\|\/\/|\?\?|,,|\/\.|\.\/|%20|[{}|^[\]]/.test(bare) ||
    /^[\w.-]*[,;_][\w.-]*\//.test(bare) ||
    /^-|-\.|\.-/.test(bare)
  );
}

/** A link that a table or a mail program cut short. */
function isCutOff(raw: string, text: string): boolean {
  return /^(?:\u2026|\.\.\.)/.test(raw.slice(text.length)) && text.includes('/');
}

/** True when a host is an official one with one slip of the keyboard. */
function nearDomain(host: string, domains: readonly string[]): boolean {
  const bare = host.split('.').slice(-2).join('.');
  if (bare.length < 8 || !bare.includes('.')) return false;
  return domains.some((domain) => !domain.startsWith('.') && domain !== bare && isOneSlip(domain, bare));
}

/** One letter too many, too few or wrong, or two changed about. */
function isOneSlip(right: string, written: string): boolean {
  if (Math.abs(right.length - written.length) > 1) return false;
  let start = 0;
  while (start < right.length && right[start] === written[start]) start++;
  let end = 0;
  while (
    end < Math.min(right.length, written.length) - start &&
    right[right.length - 1 - end] === written[written.length - 1 - end]
  )
    end++;
  const [a, b] = [right.slice(start, right.length - end), written.slice(start, written.length - end)];
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && a[0] === b[1] && a[1] === b[0]);
}
