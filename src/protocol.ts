/**
 * Every message between contexts: its name, its payload, and the direction it may travel in. Each direction is one closed
 * union, and stands in `protocol/` under the context that speaks with the worker. A payload is parsed with its schema where
 * it enters, and one that does not fit is dropped by `channel.ts` before any handler sees it.
 */

/** Names of the long-lived ports that contexts open to the worker. */
export const PORTS = { page: 'page', panel: 'panel', office: 'office', approvals: 'approvals' } as const;

/** worker → open panels, broadcast when the worker starts: connect again. */
export const AWAKE = 'worker-awake';
/** worker → one tab's page: connect again, a panel is waiting. */
export const KNOCK = 'knock';

export {
  type ApprovalView,
  type FromApprovals,
  fromApprovals,
  type Queue,
  type ToApprovals,
  toApprovals,
} from './protocol/approvals.ts';
export type { Beside } from './protocol/beside.ts';
export type { CaseView } from './protocol/cases.ts';
export type { Connection } from './protocol/desk.ts';
export { type FromOffice, fromOffice, type TeamView, type ToOffice, toOffice } from './protocol/office.ts';
export {
  type Correction,
  type FromPage,
  fromPage,
  type Standing,
  type ToPage,
  toPage,
} from './protocol/page.ts';
export {
  type CaseRequest,
  type DraftView,
  type FromPanel,
  fromPanel,
  isAboutCases,
  type PanelView,
  type ToPanel,
  toPanel,
} from './protocol/panel.ts';
export { type Edit, type Ignored, MAX_TEXT, type Mode } from './protocol/parts.ts';
