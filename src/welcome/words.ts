import type { Connection, TeamView } from '../protocol.ts';

type Role = NonNullable<TeamView['team']>['role'];

export const ROLE_NAMES: Record<Role, string> = {
  author: 'Author: you write posts',
  approver: 'Approver: you have the final say',
  supervisor: 'Supervisor: you keep the policy',
};

const MOMENT = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment the way people write it. `time` in milliseconds since 1970 UTC. */
export function since(time: number): string {
  return MOMENT.format(time);
}

/** How the desk is reached. */
export function connectionLine({ state, reason }: Connection): string {
  switch (state) {
    case 'none':
      return 'You hand files to each other. There is no server.';
    case 'closed':
      return 'Ready. It is met while a network or this page is open.';
    case 'connecting':
      return 'Connecting…';
    case 'open':
      return reason || 'Connected.';
    case 'offline':
      return `Out of reach just now. What you have stays in force. ${reason}`.trim();
    case 'refused':
      return reason || 'The desk does not let this browser in. Ask your supervisor for a new link.';
    default:
      return '';
  }
}

/** What is to come; empty when nothing is. */
export function comingLine(coming: TeamView['policy']['coming']): string {
  return coming ? `Version ${coming.sequence} comes into force on ${since(coming.effectiveFrom)}.` : '';
}

/** Whether a newer policy may exist; empty when all is well. */
export function freshnessLine(freshness: TeamView['policy']['freshness']): string {
  if (freshness === 'behind') return 'A newer one exists and has not arrived yet.';
  return freshness === 'not-renewed' ? 'Nobody has said lately that it is the newest.' : '';
}

export const MANAGED =
  'Your administrator has put this browser into its team, in this role. Ask there to change it.';
