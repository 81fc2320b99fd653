import { siteOf } from '../../../src/page/networks/index.ts';
import { controlsOf, placeOf } from '../../../src/page/networks/sending.ts';
import { EDITABLE, recognise } from '../../../src/page/networks/site.ts';

/** What is known of a site, put to a page of it. */
export interface Census {
  /** How many boxes are recognised, by what they are. */
  readonly found: Readonly<Record<string, number>>;
  /** How many buttons send what stands in the focused box. */
  readonly buttons: number;
}

declare global {
  var takeCensus: () => Census;
}

/** Runs in the page, with the extension's own description of the site. */
globalThis.takeCensus = () => {
  const found: Record<string, number> = {};
  let buttons = 0;
  const site = siteOf(location.hostname);
  for (const element of document.querySelectorAll(EDITABLE)) {
    const surface = site && recognise(site, element, location.pathname);
    if (!surface) continue;
    const { name, sending } = surface.rule;
    found[name] = (found[name] ?? 0) + 1;
    const place = sending && placeOf(sending, element, surface.root);
    if (place && element === document.activeElement) buttons = controlsOf(sending, place).length;
  }
  return { found, buttons };
};
