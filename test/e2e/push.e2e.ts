import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TestHouse } from '../desk/support.ts';
import { launchChromium, launchFirefox } from './support/browsers.ts';
import { openOffice } from './support/office.ts';
import { Ours, panelOf } from './support/ours.ts';
import { heldForGood, posted, TEXTS } from './support/sends.ts';
import { type Box, openBox, SURFACES } from './support/surfaces.ts';
import { foundTeam, joinTeam, PATIENCE, press, says, words } from './support/team.ts';
import { until } from './support/until.ts';
import { killWorker } from './support/worker.ts';

/** Longer than browsers let a background do nothing, in milliseconds. */
const LEFT_ALONE = 40_000;

/** A post that no clause has anything against on an ordinary day. */
const ROUTINE = 'Story time is back at the library on Main Street.';

const has = (box: Box, underlined: string, yes = true) =>
  until(
    () => box.underlined().then((all) => all.some((one) => one.endsWith(`: ${underlined}`))),
    yes,
    PATIENCE,
  );

describe('a policy that is pushed over a NATS server', () => {
  let house: TestHouse;
  const browsers: Browser[] = [];
  let studio: Page;
  let boxes: Box[] = [];

  const go = (view: string) =>
    studio.evaluate((hash) => {
      location.hash = hash;
    }, view);
  const publishAvoiding = async (avoided: string, note: string) => {
    await studio.bringToFront();
    await go('words');
    await studio.locator('#f-vocabulary\\.avoid').fill(avoided);
    await go('publish');
    await studio.locator('#publish-note').fill(note);
    await press(studio, 'Sign and publish');
  };
  const joinAndWrite = async (browser: Browser) => {
    await joinTeam(browser, house);
    const page = await browser.newPage();
    const box = await openBox(page, SURFACES.xHome);
    await box.type('Our gallimaufry and our hullabaloo help residents. ');
    return box;
  };

  beforeAll(async () => {
    house = await TestHouse.open();
    for (const launch of [
      () => launchChromium(inject('practice')),
      () => launchChromium(inject('practice')),
      () => launchFirefox(inject('proxy')),
    ]) {
      browsers.push(await launch());
    }
  }, 120_000);
  afterAll(async () => {
    for (const browser of browsers) await browser.close();
    await house?.close();
  });

  it('begins with a supervisor, who sets up the organisation at the desk', async () => {
    const [supervisor] = browsers;
    if (!supervisor) throw new Error('No browser was opened.');
    studio = await foundTeam(supervisor, house);
  }, 90_000);

  it('is joined by authors in Chromium and in Firefox', async () => {
    const [, chromium, firefox] = browsers;
    if (!chromium || !firefox) throw new Error('Browsers are missing.');
    boxes = [await joinAndWrite(chromium), await joinAndWrite(firefox)];
    for (const box of boxes) await has(box, 'gallimaufry', false);
  }, 120_000);

  it('is on their open drafts moments after it was published', async () => {
    await publishAvoiding('gallimaufry', 'Plain words for what we do.');
    await says(studio, 'Published.');
    for (const box of boxes) await has(box, 'gallimaufry');
  }, 90_000);

  it('is not published while the desk is gone, and nothing is lost; then it reaches everybody', async () => {
    await house.server.kill();
    await publishAvoiding('gallimaufry\nhullabaloo', 'One more word.');
    await says(studio, 'The desk is out of reach, so nothing was published.');
    for (const box of boxes) {
      await has(box, 'gallimaufry');
      await has(box, 'hullabaloo', false);
    }
    await house.restart();
    await until(
      async () => {
        // Once it is out there is nothing more to publish, and the button is gone.
        await studio.$$eval('button', (all) =>
          all.find((button) => button.textContent === 'Sign and publish')?.click(),
        );
        return (await words(studio)).includes('Published.');
      },
      true,
      60_000,
    );
    for (const box of boxes) await has(box, 'hullabaloo');
  }, 150_000);

  it('holds routine posts on every desk by one switch, and lets alerts go', async () => {
    const [, chromium] = browsers;
    if (!chromium) throw new Error('Browsers are missing.');
    await studio.bringToFront();
    await go('pause');
    await studio.locator('#mode-reason').fill('A day of mourning');
    await press(studio, 'Switch content pause on');
    await says(studio, 'Content pause: on until');
    const written = async (text: string) => {
      const page = await chromium.newPage();
      const box = await openBox(page, SURFACES.xHome);
      await box.type(text);
      return { page, ours: new Ours(page) };
    };
    const send = (page: Page) => page.locator('[data-testid="tweetButtonInline"]').click();

    const alert = await written(TEXTS.advise);
    await send(alert.page);
    await until(() => posted(alert.page), [TEXTS.advise]);

    const routine = await written(ROUTINE);
    await send(routine.page);
    await until(
      () => routine.ours.question().then((words) => words?.includes('Routine posts are paused')),
      true,
    );
    await heldForGood(routine.page);
    expect(await posted(routine.page)).toEqual([]);
    await routine.ours.pressInCard('panel');
    const panel = await panelOf(chromium);
    await says(panel, 'Routine posts are paused until');
    expect(await words(panel)).toContain('The policy was updated. Content pause on: A day of mourning');

    await panel.locator('.bulletin button').click();
    await panel.reload();
    await says(panel, 'Routine posts are paused until');
    expect(await words(panel)).not.toContain('The policy was updated.');

    const team = await openOffice(chromium, 'welcome');
    await says(team, 'Version 4');
    await says(team, 'Connected.');

    await studio.bringToFront();
    await press(studio, 'Switch it off now');
    await says(studio, 'Content pause: off');
    await routine.page.bringToFront();
    await until(() => words(panel).then((all) => all.includes('paused until')), false, PATIENCE);
    await until(() => routine.ours.question(), null);
    await send(routine.page);
    const isPosted = async () => {
      // Outside posting hours the policy asks on any day.
      if ((await routine.ours.question()) !== null) await routine.ours.pressInCard('go');
      return (await posted(routine.page)).length > 0;
    };
    await until(isPosted, true, PATIENCE);
  }, 120_000);

  it('is counted by the supervisor, also after their worker was stopped', async () => {
    const [supervisor] = browsers;
    if (!supervisor) throw new Error('Browsers are missing.');
    await studio.bringToFront();
    await go('publish');
    await says(studio, '3 desks have version 5.');
    await killWorker(supervisor);
    await studio.reload();
    await says(studio, '3 desks have version 5.');
  }, 60_000);

  it('is whole at every desk, at whichever step of the push the server is killed', async () => {
    for (const [i, delay] of [0, 60, 150, 300, 600].entries()) {
      const [avoided, allowed] = i % 2 ? ['hullabaloo', 'gallimaufry'] : ['gallimaufry', 'hullabaloo'];
      if (!avoided || !allowed) throw new Error('Words are missing.');
      await publishAvoiding(avoided, `The server is killed after ${delay} ms.`);
      await wait(delay);
      await house.server.kill();
      await house.restart();
      await until(
        async () => {
          await studio.$$eval('button', (all) =>
            all.find((button) => button.textContent === 'Sign and publish')?.click(),
          );
          return /Published\.|The draft is as published\./.test(await words(studio));
        },
        true,
        30_000,
      );
      for (const box of boxes) {
        await has(box, avoided);
        await has(box, allowed, false);
      }
    }
  }, 240_000);

  it('is heard after the browsers have had time to stop a background that does nothing', async () => {
    await wait(LEFT_ALONE);
    await publishAvoiding('help', 'After a break.');
    await says(studio, 'Published.');
    for (const box of boxes) await has(box, 'help');
  }, 120_000);
});
