import { POST_ACTS, type PostAct } from '../core/conversation/cues/cue.ts';
import { type Count, type Level, strictest, type Tip } from '../core/finding.ts';
import { OUTCOME_WORDS, type Outcome } from '../core/outcome.ts';
import { KIND_NAMES, NETWORK_NAMES } from '../kit/names.ts';
import type { Beside, DraftView, PanelView } from '../protocol.ts';
import { excerpt, tally } from './derive.ts';

export const TIP_HEADINGS: Record<Tip, string> = {
  plan: 'Have a plan',
  voice: 'One voice',
  conversation: 'A conversation',
  trust: 'Trust',
  'final-say': 'The final say',
  access: 'For everyone',
};

/** What is being written, such as "Comment on Facebook". */
export function draftTitle(draft: Pick<DraftView, 'kind' | 'network'>): string {
  return `${KIND_NAMES[draft.kind]} on ${NETWORK_NAMES[draft.network]}`;
}

/** A draft among several: what it is, and how it begins. */
export function draftChoice(draft: DraftView): string {
  const begins = excerpt(draft.text, 32);
  return `${draftTitle(draft)}: ${begins || 'still empty'}`;
}

/** Who the draft would be posted as. Facebook pages go by their name, the others by a handle. */
export function accountLine({ account, network }: Pick<DraftView, 'account' | 'network'>): string {
  if (!account) return 'Account not shown by the page';
  return network === 'facebook' ? account : `@${account}`;
}

/** What to say when the author has changed the account since the draft was begun; null when that is not so. */
export function switchedLine({
  account,
  begunAs,
  network,
}: Pick<DraftView, 'account' | 'begunAs' | 'network'>) {
  if (!account || !begunAs || account === begunAs) return null;
  return `You are now writing as ${accountLine({ account, network })}. You began as ${accountLine({ account: begunAs, network })}.`;
}

/** A whole number the way people write it. */
function number(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** The length in words, with how far it is over the limit. */
export function countLine(count: Count): { readonly used: string; readonly over: string | null } {
  const over = count.used - count.limit;
  return {
    used: `${number(count.used)} of ${number(count.limit)}`,
    over: over > 0 ? `${number(over)} over` : null,
  };
}

function some(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${number(count)} ${many}`;
}

function inLevel(level: Level, count: number): string {
  switch (level) {
    case 'advise':
      return some(count, 'suggestion', 'suggestions');
    case 'confirm':
      return some(count, 'to confirm', 'to confirm');
    case 'approval':
      return some(count, 'for the final approver', 'for the final approver');
    case 'block':
      return some(count, 'thing not from this desk', 'things not from this desk');
  }
}

const ENCOURAGEMENT: Record<Level, string> = {
  advise: 'Small touches. Take what helps.',
  confirm: 'Worth a second look before you post.',
  approval: 'You need not decide this one alone.',
  block: 'The rest is yours to shape. The card says why.',
};

const LIST = new Intl.ListFormat('en-GB');

export interface Summary {
  readonly mood: 'blank' | 'good' | 'nearly' | Level;
  readonly headline: string;
  readonly detail: string;
}

/** The state of a draft in one line, and a sentence of encouragement. */
export function summarise(draft: DraftView): Summary {
  const { findings, count } = draft.assessment;
  if (!draft.text.trim()) {
    return { mood: 'blank', headline: 'Ready when you are', detail: 'Start writing. The coach reads along.' };
  }
  const level = strictest(findings);
  if (!level) {
    const { over } = countLine(count);
    if (over)
      return { mood: 'nearly', headline: 'Nearly there', detail: `Only the length is left: ${over}.` };
    if (draft.waiting > 0) {
      return { mood: 'good', headline: 'So far, so good', detail: 'Keep writing. The coach reads along.' };
    }
    return { mood: 'good', headline: 'Looks good', detail: 'Nothing to mend. Post it when you are ready.' };
  }
  const { standing } = draft;
  if (standing?.why === 'waiting' && (level === 'approval' || level === 'block')) {
    return standing.by === ''
      ? { mood: 'approval', headline: 'Waits for the approver', detail: 'You can go on writing elsewhere.' }
      : { mood: level, headline: `${standing.by} has answered`, detail: 'Post waits. The answer says why.' };
  }
  const sums = tally(findings);
  const others = (['approval', 'confirm', 'advise'] as const)
    .filter((other) => other !== level && sums[other] > 0)
    .map((other) => inLevel(other, sums[other]));
  const detail = others.length ? `Also ${LIST.format(others)}.` : ENCOURAGEMENT[level];
  return { mood: level, headline: inLevel(level, sums[level]), detail };
}

/** What the button that posts will do; null when it posts at once. */
export function holdLine(draft: Pick<DraftView, 'holdable' | 'assessment' | 'standing'>): string | null {
  if (draft.standing?.freed) return null;
  const level = strictest(draft.assessment.findings);
  if (level === null || level === 'advise') return null;
  if (!draft.holdable)
    return 'The coach cannot hold the Post button on this page. Please look at the cards first.';
  if (level === 'confirm') return 'Post will ask you first.';
  return level === 'approval' || draft.standing?.why === 'waiting'
    ? 'Post will wait for the final approver.'
    : 'Post will wait until this is changed.';
}

/** Below this a draft would stand out among the organisation's own. */
const APART = 40;
const USUAL = 65;

/** What a figure of "sounds like us" means, and what it rests on. `posts`: 0 for a voice that was chosen. */
export function voiceLine(score: number, posts: number): string {
  const rests = posts > 0 ? `your last ${number(posts)} posts` : 'the voice that was chosen';
  if (score >= USUAL) return `Fits well with ${rests}.`;
  return score >= APART ? `A little apart from ${rests}.` : `Stands out from ${rests}.`;
}

/** When an own past post went out, on the author's clock. */
export function exampleLine(time: number): string {
  return `Posted ${new Date(time).toLocaleDateString('en-US', { dateStyle: 'medium' })}`;
}

const ACT_NAMES: Record<PostAct, string> = {
  announces: 'announced',
  asks: 'asked',
  answers: 'answered',
  thanks: 'thanked',
  invites: 'invited',
  alerts: 'warned',
  corrects: 'corrected',
};

/** What the last posts did, in words, beside what the policy aims at. */
export function actsLine(
  acts: readonly PostAct[],
  network: string,
  { lastPosts, inviting }: { readonly lastPosts: number; readonly inviting: number },
): string {
  const sums = POST_ACTS.map((act) => ({ act, count: acts.filter((one) => one === act).length }));
  const did = sums.filter(({ count }) => count > 0).map(({ act, count }) => `${count} ${ACT_NAMES[act]}`);
  const last = acts.length === 1 ? 'The last post' : `Of the last ${acts.length} posts`;
  const what =
    acts.length === 1
      ? ` on ${network} ${ACT_NAMES[acts[0] ?? 'announces']}.`
      : ` on ${network}, ${LIST.format(did)}.`;
  return `${last}${what} We want ${inviting} of ${lastPosts} to speak with people.`;
}

/** How present the organisation is, a sentence for each thing that counts; none when no post is known. */
export function presenceLines({ networks, copied }: Beside['presence']): string[] {
  const known = networks.filter(({ quietFor }) => quietFor !== null);
  if (known.length === 0) return [];
  const week = networks.map(({ network, thisWeek, fewest }) => {
    const planned = fewest !== null ? ` (planned: ${fewest})` : '';
    return `${NETWORK_NAMES[network]} ${thisWeek}${planned}`;
  });
  const quiet = networks.filter(
    ({ quietFor, longestSilenceDays }) =>
      quietFor !== null && quietFor > (longestSilenceDays ?? LONG_SILENCE),
  );
  return [
    `Posts this week: ${week.join(', ')}.`,
    ...quiet.map(({ network, quietFor }) => `${NETWORK_NAMES[network]} has been quiet for ${quietFor} days.`),
    ...(copied > 0
      ? [`${some(copied, 'post', 'posts')} of the last four weeks went out unchanged on several networks.`]
      : []),
  ];
}

/** Where the plan says nothing, so many days without a post are worth a word. */
const LONG_SILENCE = 14;

/**
 * What there is to say after an act. A change of the draft: its outcome, or `silent` when the page has not said. A post:
 * `recorded`, `unchecked` when it is recorded as not checked, `unrecorded` when the device would not keep the record.
 */
export type NoticeKind = Outcome | 'silent' | 'recorded' | 'unchecked' | 'unrecorded';

/** The words of a notice. */
export function noticeLine(kind: NoticeKind): string {
  switch (kind) {
    case 'recorded':
      return 'Posted, and kept in the record.';
    case 'unchecked':
      return 'Posted without a check, and kept so in the record.';
    case 'unrecorded':
      return 'Posted, but this device could not keep the record. Please keep a copy.';
    case 'refused':
    case 'altered':
      return `${OUTCOME_WORDS[kind]} You can copy the suggestion.`;
    case 'applied':
    case 'stale':
    case 'composing':
      return OUTCOME_WORDS[kind];
    case 'silent':
      return 'The page has not answered. Please look at the compose box before you try again.';
  }
}

/** How the connection to the team's desk is, where that matters to the author; null where it does not. */
export function deskLine({ state, reason }: PanelView['desk']): string | null {
  switch (state) {
    case 'offline':
      return 'The desk is out of reach. The last policy holds.';
    case 'refused':
      return reason || 'The desk refuses this connection. The last policy holds.';
    case 'none':
    case 'closed':
    case 'connecting':
    case 'open':
      return null;
  }
}
