import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { starterPolicy } from '../../src/core/policy/starter.ts';
import { makeKeys } from '../../src/core/signing/keys.ts';
import { useChromium } from './support/chromium.ts';
import { type Feed, startFeed } from './support/feed.ts';
import { openOffice } from './support/office.ts';
import { Organisation } from './support/organisation.ts';
import { type Box, openBox, SURFACES } from './support/surfaces.ts';
import { says, words } from './support/team.ts';
import { until } from './support/until.ts';
import { killWorker } from './support/worker.ts';

const chromium = useChromium();
const QUIET = [{ clause: 'ACCESS-19', level: 'off' as const }];

describe('a team that meets at a feed', () => {
  let feed: Feed;
  let organisation: Organisation;
  let office: Page;
  let box: Box;

  const ask = async () => {
    await office.bringToFront();
    await office.locator('button ::-p-text(Ask the desk now)').click();
  };

  beforeAll(async () => {
    feed = await startFeed();
    organisation = await Organisation.make('marlow-falls-test');
    feed.give(await organisation.publish({}, 'The first policy.'));
    const page = await chromium.open();
    box = await openBox(page, SURFACES.xHome);
    await box.type('Crews utilize Oak Street today. ');
    await until(() => box.underlined().then((all) => all.includes('advise: utilize')), true);
    office = await openOffice(chromium.browser(), 'welcome');
  });
  afterAll(() => feed?.stop());

  it('is not joined by a link that is damaged, and what was pasted stays', async () => {
    const link = organisation.link(feed.address).slice(0, -20);
    await office.locator('textarea').fill(link);
    await office.locator('button ::-p-text(Join)').click();
    await says(office, 'A part of this join link is missing or was changed on the way.');
    expect(await office.$eval('textarea', ({ value }) => value)).toBe(link);
  });

  it('is joined by its link, and its policy holds at once', async () => {
    await office.locator('textarea').fill(organisation.link(feed.address));
    await office.locator('button ::-p-text(Join)').click();
    await says(office, 'You are in the team of City of Marlow Falls');
    await says(office, 'Version 1, here since');
  });

  it('has a new policy on an open draft as soon as the feed was asked', async () => {
    feed.give(await organisation.publish({ enforcement: QUIET }, 'Utilize is fine from now on.'));
    await ask();
    await says(office, 'Version 2, here since');
    await until(() => box.underlined().then((all) => all.includes('advise: utilize')), false);
  });

  it('costs a 304 when nothing has changed', async () => {
    await ask();
    await until(() => feed.answers.at(-1), 304);
  });

  it('has a new policy on an open draft that only a worker before this one was told of', async () => {
    await killWorker(chromium.browser());
    const vocabulary = { ...starterPolicy.vocabulary, avoid: ['crews'] };
    feed.give(await organisation.publish({ enforcement: QUIET, vocabulary }, 'Say who does it.'));
    await ask();
    await says(office, 'Version 3, here since');
    await until(() => box.underlined().then((all) => all.some((one) => one.endsWith(': Crews'))), true);
  });

  it('keeps its policy when somebody else signs one, and says so', async () => {
    const thief = await makeKeys();
    feed.give(await organisation.publish({}, 'Everything is allowed.', { signer: thief }));
    await ask();
    await says(office, 'This is signed with a key that your organisation does not list for it.');
    await says(office, 'Version 3, here since');
  });

  it('keeps its policy when the feed is altered on the way, and says so', async () => {
    const [root, policy] = await organisation.publish({}, 'The fifth.');
    if (!root || !policy) throw new Error('Nothing was published.');
    const at = policy.body.indexOf('.') + 40;
    const letter = policy.body[at] === 'A' ? 'B' : 'A';
    feed.give([root, { ...policy, body: policy.body.slice(0, at) + letter + policy.body.slice(at + 1) }]);
    await ask();
    await until(
      () => words(office).then((all) => /was changed after it was signed|part of it is missing/.test(all)),
      true,
    );
    await says(office, 'Version 3, here since');
  });

  it('is taken for another role by a new link, and keeps what it has', async () => {
    await office.locator('textarea').fill(organisation.link(feed.address, 'approver'));
    await office.locator('button ::-p-text(Take the new link)').click();
    await says(office, 'The new link counts from now on.');
    await says(office, 'Approver: you have the final say');
    await says(office, 'Version 3, here since');
  });

  it('keeps its policy while the feed is out of reach, across a stopped worker, and says so', async () => {
    await feed.stop();
    await ask();
    await says(office, 'Out of reach just now');
    await killWorker(chromium.browser());
    await office.reload();
    await says(office, 'Version 3, here since');
    await box.page.bringToFront();
    await box.focus();
    await box.type('They utilize it!!! ');
    await until(() => box.underlined().then((all) => all.some((one) => one.endsWith('!!!'))), true);
    expect(await box.underlined()).not.toContain('advise: utilize');
  });

  it('is left only when it is said twice, and the starter policy holds again', async () => {
    await office.bringToFront();
    await office.locator('button ::-p-text(Leave this team)').click();
    await office.locator('button ::-p-text(Leave)').click();
    await says(office, 'Welcome to Plainspoken');
    await until(() => box.underlined().then((all) => all.includes('advise: utilize')), true);
  });
});
