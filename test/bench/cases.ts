import type { Browser, Page } from 'puppeteer-core';
import { TestHouse } from '../desk/support.ts';
import { launchChromium } from '../e2e/support/browsers.ts';
import { pressWith } from '../e2e/support/keys.ts';
import { openOffice } from '../e2e/support/office.ts';
import { Ours, panelOf } from '../e2e/support/ours.ts';
import { posted } from '../e2e/support/sends.ts';
import { findBox, openBox, SURFACES } from '../e2e/support/surfaces.ts';
import { foundTeam, joinTeam, says } from '../e2e/support/team.ts';
import { present, until } from '../e2e/support/until.ts';
import { startPractice } from '../practice/server.ts';
import { type Figure, type Measurement, spread } from './measurement.ts';

const SAMPLES = 50;
const WARM_UP = 2;
/** What the issue asks for, in milliseconds. */
const LIMIT = 1_000;

/**
 * A draft goes before the approver and back, between two browsers over a server: from the author's click to the case in the
 * approver's queue, and from the approver's click to the author's panel saying that Post is free. Then it is posted, so that
 * a release that releases nothing fails.
 */
export const cases: Measurement = {
  name: 'a case and its answer',
  async run() {
    const practice = await startPractice();
    const house = await TestHouse.open();
    const approver = await launchChromium(practice);
    const author = await launchChromium(practice);
    try {
      await foundTeam(approver, house);
      await joinTeam(author, house);
      return await between(author, approver);
    } finally {
      await author.close();
      await approver.close();
      await house.close();
      await practice.stop();
    }
  },
};

async function between(author: Browser, approver: Browser): Promise<Figure[]> {
  const queue = await openOffice(approver, 'approvals');
  const page = await author.newPage();
  const box = await openBox(page, SURFACES.xHome);
  await box.type('Elm Street is closed.');
  const ours = new Ours(page);
  await until(async () => (await ours.chips()).length > 0, true);
  await ours.pressChip();
  const panel = await panelOf(author);
  await says(panel, 'Ask Ann Lee');

  for (const watched of [queue, panel]) await watched.evaluate('globalThis.__name = (fn) => fn');

  const there: number[] = [];
  const back: number[] = [];
  for (let at = 0; at < WARM_UP + SAMPLES; at++) {
    const text = `Elm Street is closed. Mayor Ruiz says the county is to blame (note ${at + 1}).`;
    // The site mounts a fresh box after each post.
    const fresh = await findBox(page, SURFACES.xHome.surface);
    await fresh.focus();
    await fresh.element.evaluate(
      (element, draft) =>
        window.practice.editors.find((editor) => editor.element === element)?.setText(draft),
      text,
    );
    await present(() => hasMain(panel, 'Ask Ann Lee'), 'button to ask');
    there.push(await time(panel, 'Ask Ann Lee', queue, `(note ${at + 1})`));
    back.push(await time(queue, 'Approve', panel, 'Approved by Ann Lee'));
    await fresh.focus();
    await pressWith(page, 'Control', 'Enter');
    await until(async () => (await posted(page)).length, at + 1);
    await until(
      () => panel.$eval('body', (body) => body.textContent?.includes('Approved by') ?? false),
      false,
    );
  }
  return [
    {
      label: 'the click until it is in the queue',
      unit: 'ms',
      limit: LIMIT,
      ...spread(there.slice(WARM_UP)),
    },
    { label: 'the decision until Post is free', unit: 'ms', limit: LIMIT, ...spread(back.slice(WARM_UP)) },
  ];
}

const hasMain = (page: Page, name: string) =>
  page.$$eval(
    'button.main',
    (all, wanted) => all.some((button) => button.textContent?.trim() === wanted),
    name,
  );

/** From a click in one browser to words in another, by this machine's one clock. In milliseconds. */
async function time(from: Page, name: string, to: Page, words: string): Promise<number> {
  const seen = await to.evaluateHandle((wanted) => {
    const shown = new Promise<number>((done) => {
      const look = () => {
        if (!document.body.textContent?.includes(wanted)) return;
        watcher.disconnect();
        done(Date.now());
      };
      const watcher = new MutationObserver(look);
      watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
      look();
    });
    return { shown };
  }, words);
  const clicked = await from.$$eval(
    'button.main',
    (all, wanted) => {
      const at = Date.now();
      all.find((button) => button.textContent?.trim() === wanted)?.click();
      return at;
    },
    name,
  );
  const shown = await seen.evaluate(({ shown: it }) => it);
  return shown - clicked;
}
