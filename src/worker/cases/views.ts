import type { CaseFile } from '../../core/case/file.ts';
import { chainOf, isOwnHere, ownerOf, wouldBeAsked } from '../../core/case/owner.ts';
import { stateOf } from '../../core/case/state.ts';
import { usualAnswer } from '../../core/case/usual.ts';
import { modeOf } from '../../core/policy/modes-schema.ts';
import type { RecordedCase } from '../../core/record/record.ts';
import type { ApprovalView, CaseView, DraftView, Queue, ToPanel } from '../../protocol.ts';
import { isBlocked } from './approver-acts.ts';
import { authorIn } from './author-acts.ts';
import type { Cases } from './cases.ts';

/** So many cases are shown; more than that nobody reads. */
const MOST_SHOWN = 200;

/** What a case does for a draft, as page and panel are told of it. */
export function draftStanding(
  cases: Cases,
  draft: Parameters<Cases['standing']>[0],
  findings: Parameters<Cases['standing']>[1],
  now: number,
): DraftView['standing'] {
  const found = cases.standing(draft, findings);
  const file = found && cases.find(found.case);
  if (!found || !file) return null;
  const { answer } = stateOf(file.events, now);
  const { release } = found;
  return {
    case: found.case,
    by: answer?.name ?? '',
    freed: release.freed,
    until: answer?.expires ?? null,
    why: release.freed || release.why === 'elsewhere' ? null : release.why,
    clauses: 'clauses' in release ? [...release.clauses] : [],
  };
}

/** The author's cases that are not closed, as the panel shows them. */
export function panelCases(cases: Cases, now: number): Extract<ToPanel, { type: 'cases' }> {
  const { policy, way } = cases.ground;
  const all = cases.all();
  const usual = usualFinder(all);
  const open = all
    .filter(({ own }) => own)
    .map((file) => viewOf(file, usual, cases, now))
    .filter(({ stage }) => stage !== 'withdrawn' && stage !== 'posted')
    .sort((a, b) => b.sent - a.sent)
    // Whoever asks once more for the same draft is done with the answer before.
    .filter(
      ({ draft, answer }, i, sorted) =>
        answer === null || draft === null || !sorted.slice(0, i).some((newer) => newer.draft === draft),
    )
    .slice(0, MOST_SHOWN);
  const { templates, correction } = policy;
  const asked = wouldBeAsked(policy, authorIn(cases.ground), now);
  return { type: 'cases', way, ...asked, cases: open, templates, correction };
}

/** All cases that the approver may want to see. */
export function queueOf(cases: Cases, now: number): Queue {
  const { policy, way, person, decides } = cases.ground;
  const all = cases.all();
  const usual = usualFinder(all);
  const shown = mostPressing(all, now).map((file): ApprovalView => {
    const view = viewOf(file, usual, cases, now);
    const { findings, media, person: writer, correction, policyVersion } = file.body;
    const own = isOwnHere(file, policy, person);
    return {
      ...view,
      findings,
      media,
      person: writer,
      correction,
      policyVersion,
      deciders: chainOf(file, policy).map(({ name }) => name),
      received: stateOf(file.events, now).received,
      may: own ? 'own' : decides ? 'yes' : 'no',
      isMine: decides && !own && isTheirs(file, view, cases),
      isBlocked: isBlocked(file),
      toHandOver: way !== 'here' && !file.own && view.answer !== null,
      isUnsent: view.answer !== null && cases.isUnsent(file.id),
    };
  });
  return {
    type: 'queue',
    organisation: policy.organisation.name,
    policyVersion: policy.version,
    way,
    mode: modeOf(policy, now),
    quickReplies: policy.approver.quickReplies,
    holdsHours: policy.promises.approvalHoldsHours,
    cases: shown,
  };
}

/** Those that wait, the oldest first, and the latest of the others: as many of each as anybody looks through. */
function mostPressing(all: readonly CaseFile[], now: number): CaseFile[] {
  const waits = ({ events }: CaseFile) => stateOf(events, now).stage === 'waiting';
  const waiting = all.filter(waits).sort((a, b) => a.sent - b.sent);
  const others = all.filter((file) => !waits(file));
  return [...waiting.slice(0, MOST_SHOWN), ...others.slice(0, MOST_SHOWN)];
}

/** How long somebody usually takes, worked out once for each. */
function usualFinder(all: readonly CaseFile[]): (approver: string) => number | null {
  const known = new Map<string, number | null>();
  return (approver) => {
    if (!known.has(approver)) known.set(approver, usualAnswer(all, approver));
    return known.get(approver) ?? null;
  };
}

/** Whether it is the turn of whoever works here. */
function isTheirs(file: CaseFile, { owner }: CaseView, { ground }: Cases): boolean {
  if (!owner) return false;
  const known = chainOf(file, ground.policy).some(({ id }) => id === ground.person);
  // Somebody with a key whom the policy's order does not name sees every case.
  return ground.person === null || !known || owner.id === ground.person;
}

/** The decision on a case as the record of a post keeps it; null where none was made. */
export function recordedCase(
  { file, approved }: { readonly file: CaseFile; readonly approved: boolean },
  now: number,
): RecordedCase | null {
  const { answer } = stateOf(file.events, now);
  if (!answer) return null;
  const { verdict, name, decided } = answer;
  return { case: file.id, verdict, by: name, decided, approved };
}

function viewOf(file: CaseFile, usual: ReturnType<typeof usualFinder>, cases: Cases, now: number): CaseView {
  const { ground } = cases;
  const { id, draft, sent, body, events } = file;
  const state = stateOf(events, now);
  const owner = ownerOf(file, ground.policy, now);
  const answer = state.answer;
  return {
    id,
    draft,
    network: body.network,
    account: body.account,
    kind: body.kind,
    text: body.text,
    note: body.note,
    sent,
    stage: state.stage,
    owner:
      owner.who === 'approver'
        ? { id: owner.id, name: owner.name, since: owner.since, due: owner.due, handed: owner.handed }
        : null,
    usual: owner.who === 'approver' ? usual(owner.id) : null,
    nudges: state.nudges,
    isSent: state.sent !== null,
    refused: cases.refusedFor(id),
    answer: answer && {
      verdict: answer.verdict,
      name: answer.name,
      reason: answer.reason,
      text: answer.text,
      frees: answer.frees,
      decided: answer.decided,
      expires: answer.expires,
    },
  };
}
