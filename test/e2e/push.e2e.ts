import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { deskLink } from '../../src/core/signing/desk-link.ts';
import { joinLink } from '../../src/core/signing/join.ts';
import { awaitOrganisation } from '../../tools/desk/organisation.ts';
import { TestHouse } from '../desk/support.ts';
import { FIREFOX_PANEL, launchChromium, launchFirefox } from './support/browsers.ts';
import { type Box, openBox, SURFACES } from './support/surfaces.ts';
import { until } from './support/until.ts';

/** Three browsers and a server on two cores; making keys and signing take their time. */
const PATIENCE = 20_000;

/** One of the extension's own pages, in a tab of its own. */
async function openOffice(browser: Browser, page: string): Promise<Page> {
  const tab = await browser.newPage();
  if ((await browser.version()).startsWith('firefox')) {
    // The driver hears nothing of an extension page's loading, so it is not waited for.
    void tab.goto(FIREFOX_PANEL.replace('panel', page)).catch(() => {});
    return tab;
  }
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  await tab.goto(new URL(`/src/${page}/index.html`, worker.url()).href);
  return tab;
}

const words = (page: Page) => page.evaluate(() => document.body?.innerText ?? '');
const says = (page: Page, text: string) =>
  until(() => words(page).then((all) => all.includes(text)), true, PATIENCE);
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
  const press = (name: string) => studio.locator(`::-p-aria([role="button"][name="${name}"])`).click();
  const publishAvoiding = async (avoided: string, note: string) => {
    await studio.bringToFront();
    await go('words');
    await studio.locator('#f-vocabulary\\.avoid').fill(avoided);
    await go('publish');
    await studio.locator('#publish-note').fill(note);
    await press('Sign and publish');
  };
  const joinAndWrite = async (browser: Browser) => {
    const welcome = await openOffice(browser, 'welcome');
    await says(welcome, 'Join your team');
    const keeper = await house.keeper();
    const organisation = await awaitOrganisation(keeper);
    await keeper.close();
    const link = joinLink({
      format: 1,
      ...organisation,
      desk: house.server.address,
      role: 'author',
      credentials: await house.credentials('author'),
    });
    await welcome.locator('textarea').fill(link);
    await welcome.locator('button ::-p-text(Join)').click();
    await says(welcome, 'You are in the team of City of Oakdale');
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
    studio = await openOffice(supervisor, 'studio');
    await studio.locator('#setup-name').fill('City of Oakdale');
    await studio.locator('#setup-domains').fill('oakdale.gov');
    await studio.locator('#setup-x').fill('@MarlowFalls');
    await studio.locator('#setup-approver').fill('Ann Lee');
    await studio.locator('#setup-role').fill('City Manager');
    await studio.locator('#setup-supervisor').fill('Jo Park');
    await studio.locator('details.more summary').click();
    const credentials = await house.credentials('supervisor');
    await studio
      .locator('#setup-desk')
      .fill(deskLink({ format: 1, desk: house.server.address, role: 'supervisor', credentials }));
    await press('Suggest one');
    await press('Start with this policy');
    await says(studio, 'Your organisation is set up');
    await press('Go to the policy');
    await studio.waitForSelector('.studio');
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

  it('pauses routine posts on every desk by one switch', async () => {
    await studio.bringToFront();
    await go('pause');
    await studio.locator('#mode-reason').fill('A day of mourning');
    await press('Switch content pause on');
    await says(studio, 'Content pause: on until');
    const [, chromium] = browsers;
    if (!chromium) throw new Error('Browsers are missing.');
    const team = await openOffice(chromium, 'welcome');
    await says(team, 'Version 4');
    expect(await words(team)).toContain('Connected.');
  }, 60_000);
});
