import { readFile, writeFile } from 'node:fs/promises';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Decision, sealDecision } from '../../src/core/signing/decision-envelope.ts';
import { readKeyCard } from '../../src/core/signing/key-card.ts';
import { makeKeys } from '../../src/core/signing/keys.ts';
import { readBundle, toBundle } from '../../src/desk/file/bundle.ts';
import { launchChromium } from './support/browsers.ts';
import { useDownloads } from './support/downloads.ts';
import { pressWith } from './support/keys.ts';
import { openOffice } from './support/office.ts';
import { Ours, panelOf } from './support/ours.ts';
import { posted, TEXTS } from './support/sends.ts';
import { openBox, SURFACES } from './support/surfaces.ts';
import { foundTeam, joinBy, PATIENCE, press, says, words } from './support/team.ts';
import { until } from './support/until.ts';

const pressText = (page: Page, name: string) => page.locator(`button ::-p-text(${name})`).click();

/** What people are told of an answer that does not hold. */
const REFUSED = /does not list for it|was changed after it was signed|part of it is missing/;
const claimsOf = (envelope: string): Decision =>
  JSON.parse(Buffer.from(envelope.split('.')[1] ?? '', 'base64url').toString());

/** Opens a file with what a page has for that. */
async function give(page: Page, path: string): Promise<void> {
  const input = await page.waitForSelector('input[type="file"]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

describe('a team without a desk, whose files go by mail', () => {
  let supervisor: Browser;
  let approver: Browser;
  let author: Browser;
  let savedBy: Record<'supervisor' | 'approver' | 'author', (name: RegExp) => Promise<string>>;
  let studio: Page;
  let approverTeam: Page;
  let authorTeam: Page;

  beforeAll(async () => {
    [supervisor, approver, author] = await Promise.all([
      launchChromium(inject('practice')),
      launchChromium(inject('practice')),
      launchChromium(inject('practice')),
    ]);
    savedBy = {
      supervisor: await useDownloads(supervisor),
      approver: await useDownloads(approver),
      author: await useDownloads(author),
    };
  }, 60_000);
  afterAll(async () => {
    for (const browser of [supervisor, approver, author]) await browser?.close();
  });

  const go = (view: string) =>
    studio.evaluate((hash) => {
      location.hash = hash;
    }, view);
  /** Writes what wants the approver on X, and asks them in the panel. */
  const askAnn = async (browser: Browser) => {
    const page = await browser.newPage();
    const box = await openBox(page, SURFACES.xHome);
    await box.type(TEXTS.approval);
    const ours = new Ours(page);
    await until(async () => (await ours.chips()).length > 0, true, PATIENCE);
    await ours.pressChip();
    const panel = await panelOf(browser);
    await says(panel, 'Ask Ann Lee');
    await pressText(panel, 'Ask Ann Lee');
    return { page, box, ours, panel };
  };
  const linkFor = async (role: string) => {
    await go('join');
    await press(studio, `Save as a file: ${role}`);
    return readFile(await savedBy.supervisor(/^join-/), 'utf8');
  };

  it('lets an approver in by a link and the line of their key, and hands the policy out', async () => {
    studio = await foundTeam(supervisor, null);
    approverTeam = await joinBy(approver, await linkFor('Approver'));
    authorTeam = await joinBy(author, await linkFor('Author'));
    await says(approverTeam, 'Let your signature count');
    await approverTeam.locator('#card-name').fill('Ann Lee');
    const card = () =>
      approverTeam.$eval('code.line', ({ textContent }) => textContent ?? '').catch(() => '');
    // The name is typed letter by letter, and the line follows it.
    await until(async () => readKeyCard(await card())?.name, 'Ann Lee', PATIENCE);
    await go('keys');
    await studio.locator('#key-line').fill(await card());
    await press(studio, 'Add the key');
    await says(studio, 'Ann Lee decides on drafts from now on.');
    await go('files');
    await press(studio, 'Save for colleagues');
    const policy = await savedBy.supervisor(/^plainspoken-policy/);
    for (const page of [approverTeam, authorTeam]) {
      await give(page, policy);
      await says(page, 'The file was taken in.');
      await says(page, 'You are in the team of City of Oakdale');
    }
  }, 120_000);

  it('lets an author say who they are', async () => {
    await authorTeam.locator('#who').fill('jo.park');
    await says(authorTeam, 'Kept.');
  });

  it('has a case decided by file: the approver opens it, and the answer releases Post', async () => {
    const { page, box, ours, panel } = await askAnn(author);
    await says(panel, 'Save the case as a file, and send it to Ann Lee by mail.');
    await pressText(panel, 'Save the file');
    const file = await savedBy.author(/^plainspoken-case/);
    expect(await readFile(file, 'utf8')).toContain(TEXTS.approval);
    await says(panel, 'Attach it to the mail.');
    const mail = await panel.$eval('a[href^="mailto:"]', (link) => (link as HTMLAnchorElement).href);
    expect(decodeURIComponent(mail)).toContain('Please decide: a post on X');
    expect(decodeURIComponent(mail)).toContain(TEXTS.approval);

    const queue = await openOffice(approver, 'approvals');
    await says(queue, 'Nothing waits for you');
    await give(queue, file);
    await says(queue, 'Why it came to you');
    await says(queue, 'Jo Park asks');
    expect(await words(queue)).toContain(TEXTS.approval);
    await pressText(queue, 'Approve');
    await says(queue, 'Approved. The author has nothing yet.');
    await pressText(queue, 'Save the decision as a file');
    const decision = await savedBy.approver(/^plainspoken-decision/);
    await says(queue, 'Write the mail');
    const reply = await queue.$eval('a[href^="mailto:"]', (link) => (link as HTMLAnchorElement).href);
    expect(decodeURIComponent(reply)).toContain('Ann Lee has approved your post on X');

    await page.bringToFront();
    await box.focus();
    await pressWith(page, 'Control', 'Enter');
    await until(async () => (await ours.question()) !== null, true, PATIENCE);
    await page.keyboard.press('Escape');
    // Whoever carries the files can make up an answer, or change one; neither releases anything.
    const [answer] = readBundle(await readFile(decision, 'utf8'));
    if (!answer) throw new Error('There is nothing in the file.');
    const forged = await sealDecision(claimsOf(answer.body), await makeKeys());
    const [header, payload = '', signature] = answer.body.split('.');
    const at = payload.length - 12;
    const letter = payload[at] === 'A' ? 'B' : 'A';
    const altered = [header, payload.slice(0, at) + letter + payload.slice(at + 1), signature].join('.');
    for (const body of [forged, altered]) {
      const path = `${decision}.made-up.txt`;
      await writeFile(path, toBundle([{ ...answer, body }], 'Approved.'));
      await give(panel, path);
      await until(() => words(panel).then((all) => REFUSED.test(all)), true, PATIENCE);
      expect(await words(panel)).not.toContain('Approved by Ann Lee');
      await box.focus();
      await pressWith(page, 'Control', 'Enter');
      await until(async () => (await ours.question()) !== null, true, PATIENCE);
      await page.keyboard.press('Escape');
    }
    expect(await posted(page)).toEqual([]);

    await give(panel, decision);
    await says(panel, 'Approved by Ann Lee');
    await box.focus();
    await pressWith(page, 'Control', 'Enter');
    await until(() => posted(page), [TEXTS.approval], PATIENCE);
  }, 120_000);

  it('sends what the supervisor writes in the supervisor’s name, though an approver’s key is left from the founding', async () => {
    const { panel } = await askAnn(supervisor);
    await says(panel, 'Not with Ann Lee yet.');
    await pressText(panel, 'Save the file');
    const file = await savedBy.supervisor(/^plainspoken-case/);
    const own = await openOffice(supervisor, 'approvals');
    await pressText(own, 'All waiting (1)');
    await says(own, 'You wrote this');
    expect(await words(own)).not.toContain('Your decision');
    const queue = await openOffice(approver, 'approvals');
    await give(queue, file);
    await says(queue, 'Jo Park asks');
    await says(queue, 'Your decision');
  }, 120_000);
});
