import { isAnswer, sameAccount } from '../check/past.ts';
import { contentWords, shared } from '../check/text/likeness.ts';
import type { OpenAlert, PastPost } from '../situation.ts';
import { actOf } from './act.ts';

const DAY = 86_400_000;
/** Nobody closes an alert that is older than this, and nobody acts on it any more. */
const LONGEST = 14 * DAY;
/** What people go on doing until somebody tells them to stop. Weather warnings end by themselves, and crashes are cleared. */
const LASTING =
  /\bboil(?:ing)?[- ](?:(?:your|all|the|any|tap) ){0,3}water\b|\b(?:do not|don't|never) (?:drink|use|swim)\b|\bevacuat\w{1,4}\b|\bshelter(?:ing)?[- ]in[- ]place\b|\bstay (?:indoors|inside)\b|\b(?:amber|silver) alert\b|\b(?:missing|last seen)\b|\bgas leak\b|\buntil further notice\b|\bcurfew\b/i;
const ENDS =
  /\b(?:lifted|lifts?|ended|ends|is over|are over|canceled|cancelled|expired|rescinded|all[- ]clear|no longer|(?:is|are|now) open|open again|reopen(?:s|ed)?|restored|resolved|contained|found|located|is safe|safe to|back to normal)\b/i;
const FOLLOWS = /\bupdated?\b/i;
const IN_THEORY =
  /\b(?:drill|exercise|(?:siren|system) test|preparedness|training|what to do|checklists?|tips)\b/i;

/**
 * The alerts among the posts of earlier that people still act on and that no later post of the same account has ended or
 * followed up, newest first. Replies end an alert as well: the all-clear belongs into its thread. When in doubt, an alert
 * counts as ended. Posts without a time or a network are left out.
 */
export function openAlertsIn(posts: readonly PastPost[], now: number): OpenAlert[] {
  return posts
    .filter((post) => isLasting(post) && isWithin(post, now))
    .filter((alert) => !posts.some((later) => followsUp(later, alert, now)))
    .sort((a, b) => (b.time ?? 0) - (a.time ?? 0))
    .map(({ text, network, account, time }) => ({ text, network, account, sent: time }));
}

function isLasting(post: PastPost): boolean {
  const { text } = post;
  if (isAnswer(post) || !LASTING.test(text) || ENDS.test(text) || IN_THEORY.test(text)) return false;
  return FOLLOWS.test(text) || actOf(post) === 'alerts';
}

function isWithin({ time, network }: PastPost, now: number): boolean {
  return network !== undefined && time !== undefined && time <= now && now - time < LONGEST;
}

function followsUp(later: PastPost, alert: PastPost, now: number): boolean {
  return (
    later.network === alert.network &&
    sameAccount(later.account, alert.account) &&
    isWithin(later, now) &&
    (later.time ?? 0) > (alert.time ?? 0) &&
    (ENDS.test(later.text) || FOLLOWS.test(later.text)) &&
    shared(contentWords(later.text), contentWords(alert.text)) > 0
  );
}
