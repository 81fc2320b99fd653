import type { Browser, Page } from 'puppeteer-core';
import { Ours, panelOf } from '../../test/e2e/support/ours.ts';
import { openBox } from '../../test/e2e/support/surfaces.ts';
import { present } from '../../test/e2e/support/until.ts';
import { ROOT } from '../command.ts';
import { type Shown, settledFindings } from './panel.ts';
import { saveSideBySide } from './picture.ts';
import { SAMPLE, type STOPS } from './sample.ts';

/** What the coach said at one compose box, and where its picture is. */
export interface Look {
  readonly title: string;
  readonly findings: readonly Shown[];
  readonly picture: string;
}

/** Writes the sample post on one network as a person would, and looks at what the coach says. */
export async function look(browser: Browser, page: Page, stop: (typeof STOPS)[number]): Promise<Look> {
  const { network, surface } = stop;
  const box = await openBox(page, surface);
  const ours = new Ours(page);
  await box.type(SAMPLE);
  await ours.pressChip();
  const panel = await panelOf(browser);
  const findings = await settledFindings(panel, surface.title);
  const picture = `out/first-look-${network}.png`;
  const views = {
    panel: await panel.screenshot({ encoding: 'base64' }),
    page: await pageWithCard(page, ours),
  };
  await saveSideBySide(browser, views, ROOT + picture);
  return { title: surface.title, findings, picture };
}

/** The page with the card open at the first underlined words. */
async function pageWithCard(page: Page, ours: Ours): Promise<string> {
  await ours.hover('utilize');
  await present(() => ours.card(), 'card');
  return page.screenshot({ encoding: 'base64' });
}
