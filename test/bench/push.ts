import type { Browser, Page } from 'puppeteer-core';
import { TestHouse } from '../desk/support.ts';
import { launchChromium, launchFirefox } from '../e2e/support/browsers.ts';
import { openBox, SURFACES } from '../e2e/support/surfaces.ts';
import { foundTeam, joinTeam, says } from '../e2e/support/team.ts';
import { startPractice, startProxy } from '../practice/server.ts';
import { type Figure, type Measurement, spread } from './measurement.ts';

const SAMPLES = 50;
const WARM_UP = 2;
/** What the issue asks for, in milliseconds. */
const LIMIT = 1_000;
/** A push that has not arrived by then is lost, in milliseconds. */
const PATIENCE = 20_000;

/** One after the other is what the policy has writers avoid; all of them stand in the draft. */
const WORDS = ['gallimaufry', 'hullabaloo', 'brouhaha', 'flummery'];

/**
 * A policy is pushed over a server to two other browsers with an open draft: from the supervisor's click on Publish to the
 * frame in which the draft shows what the new policy finds, and no longer what the one before found.
 */
export const push: Measurement = {
  name: 'a push of the policy',
  async run() {
    const practice = await startPractice();
    const proxy = await startProxy(practice.port);
    const house = await TestHouse.open();
    const browsers: Browser[] = [];
    const opened = async (launching: Promise<Browser>) => {
      const browser = await launching;
      browsers.push(browser);
      return browser;
    };
    try {
      const supervisor = await opened(launchChromium(practice));
      const studio = await foundTeam(supervisor, house);
      const chromium = await draftIn(await opened(launchChromium(practice)), house);
      const firefox = await draftIn(await opened(launchFirefox(proxy)), house);
      return await over(studio, { Chromium: chromium, Firefox: firefox });
    } finally {
      for (const browser of browsers) await browser.close();
      await house.close();
      await proxy.stop();
      await practice.stop();
    }
  },
};

/** Lets a browser join as an author, and begins a draft there. */
async function draftIn(browser: Browser, house: TestHouse): Promise<Page> {
  await joinTeam(browser, house);
  const page = await browser.newPage();
  const box = await openBox(page, SURFACES.xHome);
  await box.type(`Our ${WORDS.join(', our ')} help residents. `);
  return page;
}

async function over(studio: Page, drafts: Readonly<Record<string, Page>>): Promise<Figure[]> {
  const pages = Object.values(drafts);
  for (const page of [studio, ...pages]) await page.evaluate('globalThis.__name = (fn) => fn');
  const times = new Map(Object.keys(drafts).map((name) => [name, [] as number[]]));
  for (let at = 0; at < WARM_UP + SAMPLES; at++) {
    const word = WORDS[at % WORDS.length] ?? '';
    await prepare(studio, word, `Push ${at + 1}.`);
    const shown = await Promise.all(pages.map((page) => watch(page, word)));
    const clicked = await publish(studio);
    for (const [i, name] of [...times.keys()].entries())
      times.get(name)?.push(((await shown[i]?.()) ?? Number.NaN) - clicked);
    await says(studio, 'Published.');
  }
  return [...times].map(([name, all]) => ({
    label: `the click until ${name}’s draft shows it`,
    unit: 'ms',
    limit: LIMIT,
    ...spread(all.slice(WARM_UP)),
  }));
}

/** Writes a policy that avoids one word, up to the button that publishes it. */
async function prepare(studio: Page, avoided: string, note: string): Promise<void> {
  await go(studio, 'words');
  await paste(studio, '#f-vocabulary\\.avoid', avoided);
  await go(studio, 'publish');
  await paste(studio, '#publish-note', note);
}

/** Puts a text into a field in place of what it has, in one go. */
async function paste(studio: Page, field: string, text: string): Promise<void> {
  await studio.waitForSelector(field);
  await studio.$eval(
    field,
    (element, value) => {
      (element as HTMLTextAreaElement).value = value;
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
}

const go = (studio: Page, view: string) =>
  studio.evaluate((hash) => {
    location.hash = hash;
  }, view);

/** Presses the button. Resolves to when that was, by this machine's one clock. */
const publish = (studio: Page): Promise<number> =>
  studio.$eval('.main[type="submit"]', (button) => {
    const at = Date.now();
    (button as HTMLElement).click();
    return at;
  });

/** From now on looks at each frame of a draft. Gives what resolves to when of all words only this one was underlined. */
async function watch(page: Page, word: string): Promise<() => Promise<number>> {
  const seen = await page.evaluateHandle(
    (wanted, words, patience) => {
      const began = Date.now();
      const shown = new Promise<number>((done, fail) => {
        const look = () => {
          const underlined = window.practice.highlighted().map(({ range }) => range.toString());
          const ours = underlined.filter((one) => words.includes(one));
          if (ours.length === 1 && ours[0] === wanted) done(Date.now());
          else if (Date.now() - began > patience)
            fail(new Error(`"${wanted}" was not underlined in time, but ${ours.join(', ') || 'nothing'}.`));
          else requestAnimationFrame(look);
        };
        look();
      });
      // Whoever waits for it hears of it; until then it is nobody's error.
      shown.catch(() => {});
      return { shown };
    },
    word,
    WORDS,
    PATIENCE,
  );
  return () => seen.evaluate(({ shown }) => shown);
}
