import { CHROMIUM, FIREFOX, need } from './programs.ts';
import { attempt } from './step.ts';

/** Sees to both browsers before tests start side by side, so that none of them installs one. */
export async function haveBrowsers(): Promise<void> {
  await attempt('browsers', () => [need(CHROMIUM), need(FIREFOX)]);
}
