import type { Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import { comparePositions, type Position } from '../signing/parts.ts';
import type { CaseFile } from './file.ts';
import { type MediaFacts, sameMedia } from './media.ts';
import { frees, stateOf } from './state.ts';
import { sameText } from './text.ts';

type Held = Pick<Finding, 'clause' | 'level'>;
type Text = Pick<Draft, 'network' | 'account' | 'kind' | 'text' | 'field'> & {
  readonly media?: MediaFacts;
};

/**
 * What a case does for a draft. `freed`: it may be posted, and these clauses have been decided on. Otherwise why not:
 * `elsewhere` for another network, account, kind or box; `waiting` for no such decision; `text` for other words than the
 * approved ones; `media` for other pictures than the approver was shown; `expired`; `more` for clauses that the approver
 * has not seen at that level, as after a new policy.
 */
export type Release =
  | { readonly freed: true; readonly clauses: readonly string[] }
  | { readonly freed: false; readonly why: 'elsewhere' | 'waiting' | 'text' | 'media' | 'expired' }
  | { readonly freed: false; readonly why: 'more'; readonly clauses: readonly string[] };

/**
 * Whether a case of this very desk lets a draft be posted: exactly the approved text but for white space at its end, on
 * the same network, as the same account, in the same kind of box, with the same pictures, before the approval runs out, and
 * with nothing found in it that the approver has not had before them. What a policy blocks, nobody's word lets out.
 * `position`: of the policy by which the findings were made. `now`: milliseconds since 1970 UTC.
 */
export function releaseOf(
  file: CaseFile,
  draft: Text,
  findings: readonly Held[],
  position: Position,
  now: number,
): Release {
  const { body, events } = file;
  const isHere =
    file.own &&
    body.network === draft.network &&
    body.account === draft.account &&
    body.kind === draft.kind &&
    body.field === (draft.field ?? 'text');
  if (!isHere) return { freed: false, why: 'elsewhere' };
  const { answer } = stateOf(events, now);
  if (!frees(events, draft.text, now)) {
    if (!answer?.frees || events.some(({ kind }) => kind === 'withdrawn')) {
      return { freed: false, why: 'waiting' };
    }
    return { freed: false, why: sameText(draft.text, answer.text) ? 'expired' : 'text' };
  }
  if (!sameMedia(body.media, draft.media)) return { freed: false, why: 'media' };
  // Whoever wrote these words themselves, and let them go, needs no finding to tell them what is in them. Under another
  // policy that may ask for what nobody had in mind then.
  const areOwnWords = answer?.verdict === 'changes' && comparePositions(answer.policy, position) === 0;
  const seen = (levels: readonly string[]) =>
    new Set(body.findings.filter(({ level }) => levels.includes(level)).map(({ clause }) => clause));
  const approval = seen(['approval']);
  const confirm = seen(['approval', 'confirm']);
  const more = findings.filter(
    ({ clause, level }) =>
      level === 'block' || (level === 'approval' && !areOwnWords && !approval.has(clause)),
  );
  if (more.length > 0) {
    return { freed: false, why: 'more', clauses: [...new Set(more.map(({ clause }) => clause))] };
  }
  const decided = areOwnWords ? findings.map(({ clause }) => clause) : [];
  return { freed: true, clauses: [...new Set([...confirm, ...decided])] };
}
