import { Coach } from './coach.ts';
import { siteOf } from './networks/index.ts';

/** Left by an earlier copy of this script in the same page, from before the extension was updated. */
declare global {
  var plainspokenCoach: Coach | undefined;
}

globalThis.plainspokenCoach?.stop();
const site = siteOf(location.hostname);
globalThis.plainspokenCoach = site ? new Coach(site) : undefined;
