import { signal } from '@preact/signals';
import { type FromOffice, PORTS, type TeamView, type ToOffice, toOffice } from '../protocol.ts';
import { layLine } from './asking.ts';

/** How the team stands; null until the worker has said so. It stays while the worker sleeps. */
export const team = signal<TeamView | null>(null);

const line = layLine<ToOffice, FromOffice>({
  port: PORTS.office,
  schema: toOffice,
  watch: { type: 'watch' },
  unanswered: 'The coach is not answering. Nothing was lost: please try again.',
  patienceMs: 30_000,
  receive(message) {
    team.value = message;
  },
});

/** Keeps `team` up to date from now on. */
export const watchTeam = line.start;
/** Asks the worker to do something for the team; see `Line`. */
export const request = line.request;
