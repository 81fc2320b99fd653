import { headers } from '@nats-io/nats-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Decision, sealDecision } from '../../src/core/signing/decision-envelope.ts';
import { makeKeys } from '../../src/core/signing/keys.ts';
import { textHash } from '../../src/core/signing/text-hash.ts';
import { ID_HEADER } from '../../src/desk/nats/subjects.ts';
import { TestHouse } from '../desk/support.ts';
import { launchChromium } from './support/browsers.ts';
import { pressWith } from './support/keys.ts';
import { openOffice } from './support/office.ts';
import { Ours, panelOf } from './support/ours.ts';
import { posted, TEXTS } from './support/sends.ts';
import { type Box, openBox, SURFACES } from './support/surfaces.ts';
import { foundTeam, joinTeam, PATIENCE, says } from './support/team.ts';
import { until } from './support/until.ts';
import { workerTarget } from './support/worker.ts';

const pressText = (page: Page, words: string) => page.locator(`button ::-p-text(${words})`).click();

const claimsOf = (envelope: string): Decision =>
  JSON.parse(Buffer.from(envelope.split('.')[1] ?? '', 'base64url').toString());

/** What the toolbar button counts. */
const badgeOf = async (browser: Browser) =>
  (await workerTarget(browser)?.worker())?.evaluate(() => chrome.action.getBadgeText({}));
/** Whether the browser has told the approver; in quiet hours, whether it will when they are over. */
const isTold = async (browser: Browser) =>
  (await workerTarget(browser)?.worker())?.evaluate(async () => {
    const notices = Object.keys(await chrome.notifications.getAll());
    if (notices.some((id) => id.startsWith('case-approver-'))) return true;
    return new Promise<boolean>((done) => {
      const opening = indexedDB.open('plainspoken');
      opening.onsuccess = () => {
        const reading = opening.result.transaction('settings').objectStore('settings').get('notices-held');
        reading.onsuccess = () => {
          opening.result.close();
          done(reading.result === true);
        };
      };
    });
  });

describe('a case that goes over a NATS server', () => {
  let house: TestHouse;
  let approver: Browser;
  let author: Browser;
  let queue: Page;
  let page: Page;
  let panel: Page;
  let box: Box;

  const write = async (text: string) => {
    page = await author.newPage();
    box = await openBox(page, SURFACES.xHome);
    await box.type(text);
    const ours = new Ours(page);
    await until(async () => (await ours.chips()).length > 0, true, PATIENCE);
    await ours.pressChip();
    panel = await panelOf(author);
    // What is asked about is what the panel shows, and that comes letter by letter.
    await says(panel, `${text.length} of 280`);
    await says(panel, 'Ask Ann Lee');
  };

  beforeAll(async () => {
    house = await TestHouse.open();
    approver = await launchChromium(inject('practice'));
    author = await launchChromium(inject('practice'));
    await foundTeam(approver, house);
    await joinTeam(author, house);
    queue = await openOffice(approver, 'approvals');
  }, 120_000);
  afterAll(async () => {
    await author?.close();
    await approver?.close();
    await house?.close();
  });

  it('is in the approver’s browser moments after the click, and the answer releases Post in the author’s', async () => {
    await write(TEXTS.approval);
    await pressText(panel, 'Ask Ann Lee');
    await says(panel, 'With Ann Lee');
    await says(queue, 'Why it came to you');
    await pressText(queue, 'Approve');
    await says(queue, 'Approved. The author can post exactly this text.');
    await says(panel, 'Approved by Ann Lee');
    await box.focus();
    await pressWith(page, 'Control', 'Enter');
    await until(() => posted(page), [TEXTS.approval], PATIENCE);
  }, 90_000);

  it('is asked about again, and taken back, and the approver sees both', async () => {
    await write('Statement on the Birch Street shooting: we are heartbroken for the family.');
    // Whoever decides hears of a case also while no page of the extension is open.
    for (const open of await approver.pages())
      if (open.url().startsWith('chrome-extension:')) await open.close();
    await pressText(panel, 'Ask Ann Lee');
    await says(panel, 'With Ann Lee');
    await until(() => badgeOf(approver), '1', PATIENCE);
    await until(() => isTold(approver), true, PATIENCE);
    queue = await openOffice(approver, 'approvals');
    await says(queue, 'Birch Street');
    await pressText(panel, 'Ask again');
    await says(queue, 'Asked once more.');
    await pressText(panel, 'Take it back');
    await pressText(panel, 'Yes, take it back');
    await says(queue, 'For you (0)');
    await until(() => badgeOf(approver), '', PATIENCE);
    await says(panel, 'Ask Ann Lee');
  }, 90_000);

  it('waits while the server is gone, and arrives once when it is back', async () => {
    await house.server.kill();
    const text = 'Statement on the Elm Street shooting: we are heartbroken for the family.';
    await write(text);
    await pressText(panel, 'Ask Ann Lee');
    await says(panel, 'Ann Lee');
    await house.restart();
    await says(queue, 'Elm Street');
    expect(
      await queue.$$eval('.list .entry', (all) =>
        all.map(({ textContent }) => textContent?.includes('Elm Street')),
      ),
    ).toEqual([true]);
    await pressText(queue, 'Elm Street');
    await pressText(queue, 'Decline');
    await queue.locator('.decision textarea').fill('Let us wait for the family.');
    await queue.locator('.decision button[type="submit"]').click();
    await says(panel, 'Ann Lee asks you not to post this');
    await says(panel, 'Let us wait for the family.');
    await box.focus();
    await pressWith(page, 'Control', 'Enter');
    await until(async () => (await new Ours(page).question()) !== null, true, PATIENCE);
    expect(await posted(page)).toEqual([]);
  }, 120_000);

  it('goes out on no answer that somebody with the server’s data has made up', async () => {
    const keeper = await house.keeper();
    const heard: { readonly subject: string; readonly body: string }[] = [];
    const listen = async (subject: string) => {
      for await (const message of keeper.subscribe(subject))
        heard.push({ subject: message.subject, body: message.string() });
    };
    void listen('put.case.>');
    void listen('put.decision.>');
    await keeper.flush();
    const last = async (topic: string) => {
      const found = () => heard.findLast(({ subject }) => subject.startsWith(`put.${topic}.`));
      await until(() => found() !== undefined, true, PATIENCE);
      return found() ?? { subject: '', body: '' };
    };

    await write('Statement on the Ash Street shooting: we are heartbroken for the family.');
    await pressText(panel, 'Ask Ann Lee');
    await says(queue, 'Ash Street');
    await pressText(queue, 'Ash Street');
    await pressText(queue, 'Approve');
    await says(panel, 'Approved by Ann Lee');
    const earlier = (await last('decision')).body;

    heard.length = 0;
    const text = 'Statement on the Bay Street shooting: we are heartbroken for the family.';
    await write(text);
    await pressText(panel, 'Ask Ann Lee');
    await says(queue, 'Bay Street');
    const [, , address, id = ''] = (await last('case')).subject.split('.');
    const claims = { ...claimsOf(earlier), case: id, textHash: await textHash(text) };
    const [header, , signature] = earlier.split('.');
    const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
    const publish = async (name: string, body: string) => {
      const named = headers();
      named.set(ID_HEADER, `decision.${name}-${id}`);
      keeper.publish(`put.decision.${address}.${id}`, body, { headers: named });
      await keeper.flush();
    };
    // What is replayed says nothing new of the case that it belongs to, and nothing at all of this one.
    await publish('replayed', earlier);
    const madeUp = [
      ['forged', await sealDecision(claims, await makeKeys()), 'does not list for it'],
      ['altered', [header, payload, signature].join('.'), 'was changed after it was signed'],
    ] as const;
    for (const [name, body, why] of madeUp) {
      await publish(name, body);
      await says(panel, 'An answer came that cannot be relied on');
      await says(panel, why);
      await box.focus();
      await pressWith(page, 'Control', 'Enter');
      await until(async () => (await new Ours(page).question()) !== null, true, PATIENCE);
      await page.keyboard.press('Escape');
      expect(await posted(page)).toEqual([]);
    }
    await keeper.close();
    await pressText(queue, 'Bay Street');
    await pressText(queue, 'Approve');
    await says(panel, 'Approved by Ann Lee');
    await box.focus();
    await pressWith(page, 'Control', 'Enter');
    await until(() => posted(page), [text], PATIENCE);
  }, 120_000);
});
