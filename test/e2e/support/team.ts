import type { Browser, Page } from 'puppeteer-core';
import { deskLink } from '../../../src/core/signing/desk-link.ts';
import { joinLink } from '../../../src/core/signing/join.ts';
import type { DeskRole } from '../../../src/desk/nats/subjects.ts';
import { awaitOrganisation } from '../../../tools/desk/organisation.ts';
import type { TestHouse } from '../../desk/support.ts';
import { openOffice } from './office.ts';
import { until } from './until.ts';

/** Several browsers and a server on two cores; making keys and signing take their time. */
export const PATIENCE = 20_000;

/** All words on a page. */
export const words = (page: Page) => page.evaluate(() => document.body?.innerText ?? '');

/** Waits for words on a page; when they do not come, the failure shows what it says instead. */
export const says = (page: Page, text: string) =>
  until(() => words(page).then((all) => (all.includes(text) ? text : all)), text, PATIENCE);

/** Presses a button by its whole name. */
export const press = (page: Page, name: string) =>
  page.locator(`::-p-aria([role="button"][name="${name}"])`).click();

/**
 * Sets up the City of Oakdale at a desk, or without one, as its supervisor would. Its X account is the practice page's. `passphrase`: of the
 * root key's backup; one is suggested when it is left out. Gives the studio.
 */
export async function foundTeam(browser: Browser, house: TestHouse | null, passphrase = ''): Promise<Page> {
  const studio = await openOffice(browser, 'studio');
  await studio.locator('#setup-name').fill('City of Oakdale');
  await studio.locator('#setup-domains').fill('oakdale.gov');
  await studio.locator('#setup-x').fill('@MarlowFalls');
  await studio.locator('#setup-approver').fill('Ann Lee');
  await studio.locator('#setup-role').fill('City Manager');
  await studio.locator('#setup-supervisor').fill('Jo Park');
  if (house) {
    await studio.locator('details.more summary').click();
    const credentials = await house.credentials('supervisor');
    await studio
      .locator('#setup-desk')
      .fill(deskLink({ format: 1, desk: house.server.address, role: 'supervisor', credentials }));
  }
  if (passphrase === '') await press(studio, 'Suggest one');
  else await studio.locator('#setup-passphrase').fill(passphrase);
  await press(studio, 'Start with this policy');
  await says(studio, 'Your organisation is set up');
  await press(studio, 'Go to the policy');
  await studio.waitForSelector('.studio');
  return studio;
}

/** Lets a browser join by the link that the desk's command would print. */
export async function joinTeam(browser: Browser, house: TestHouse, role: DeskRole = 'author'): Promise<void> {
  const keeper = await house.keeper();
  const organisation = await awaitOrganisation(keeper);
  await keeper.close();
  const link = joinLink({
    format: 1,
    ...organisation,
    desk: house.server.address,
    role,
    credentials: await house.credentials(role),
  });
  await says(await joinBy(browser, link), 'You are in the team of City of Oakdale');
}

/** Lets a browser join by a link. Gives the Team page. */
export async function joinBy(browser: Browser, link: string): Promise<Page> {
  const welcome = await openOffice(browser, 'welcome');
  await says(welcome, 'Join your team');
  await welcome.locator('textarea').fill(link);
  await welcome.locator('button ::-p-text(Join)').click();
  return welcome;
}
