import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** One finding as the panel words it. */
export interface Shown {
  readonly level: string;
  readonly title: string;
  readonly message: string;
  /** The words of the draft that it is about; empty when it is about the draft as a whole. */
  readonly quote: string;
}

/** How long the panel must have said the same before it counts as done, in milliseconds: longer than a pause in typing. */
const STILL_MS = 1500;
const PATIENCE_MS = 20_000;

/** Reads the panel once it shows this draft's title and has stopped changing. */
export async function settledFindings(panel: Page, title: string): Promise<Shown[]> {
  const deadline = Date.now() + PATIENCE_MS;
  let last = '';
  let since = Date.now();
  for (;;) {
    const seen = await readPanel(panel);
    const now = JSON.stringify(seen);
    if (now !== last) since = Date.now();
    last = now;
    const ready = seen.title === title && seen.findings.length > 0;
    if (ready && Date.now() - since > STILL_MS) return seen.findings;
    if (Date.now() > deadline)
      throw new Error(`The panel shows no findings for "${title}", but "${seen.title}".`);
    await wait(100);
  }
}

/** Reads what a person sees in the panel. */
function readPanel(panel: Page): Promise<{ title: string; findings: Shown[] }> {
  return panel.evaluate(() => ({
    title: document.querySelector('h1')?.textContent.trim() ?? '',
    findings: [...document.querySelectorAll('article.card')].map((card) => ({
      level: card.querySelector('.level')?.textContent.trim() ?? '',
      title: card.querySelector('h3')?.textContent.trim() ?? '',
      message: card.querySelector('.message')?.textContent.trim() ?? '',
      quote: card.querySelector('.quote, .change del')?.textContent.trim() ?? '',
    })),
  }));
}
