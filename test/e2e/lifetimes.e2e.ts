import { describe, expect, it } from 'vitest';
import { useChromium } from './support/chromium.ts';
import { Ours, panelOf } from './support/ours.ts';
import { type Box, findBox, openBox, SURFACES } from './support/surfaces.ts';
import { present, until } from './support/until.ts';

const chromium = useChromium();

const workerTarget = () =>
  chromium
    .browser()
    .targets()
    .find((target) => target.type() === 'service_worker');

async function killWorker(): Promise<void> {
  const worker = await present(() => workerTarget()?.worker(), 'worker');
  await worker.close();
  await until(() => workerTarget() === undefined, true);
}

describe('the worker is killed', () => {
  it('between two keystrokes: the next one is answered', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    await box.type('Crews utilize Oak Street ');
    await until(async () => (await box.underlined()).includes('advise: utilize'), true);
    await killWorker();
    await box.type('and commence ');
    await until(async () => (await box.underlined()).includes('advise: commence'), true);
    expect(await box.underlined()).toContain('advise: utilize');
  });

  it('while the panel is open: the panel shows the draft again, and its fixes work', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.facebookPost);
    await box.type('Crews utilize Oak Street ');
    await new Ours(page).pressChip();
    const panel = await panelOf(chromium.browser());
    await until(() => panel.$eval('body', (body) => body.innerText.includes('utilize')), true);
    await killWorker();
    await panel.locator('button ::-p-text(Apply)').click();
    await until(() => box.model(), 'Crews use Oak Street ');
    await box.type('and commence ');
    await until(() => panel.$eval('body', (body) => body.innerText.includes('commence')), true);
  });
});

describe('the site', () => {
  it('takes the box away in the middle of a check: nothing breaks, the next box is coached', async () => {
    const page = await chromium.open();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const box = await openBox(page, SURFACES.xModal);
    await box.type('Crews utilize Oak ');
    await page.evaluate(() => {
      document
        .querySelector('[data-testid="app-bar-close"]')
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    await until(() => page.evaluate(() => CSS.highlights.size), 0);
    const home = await findBox(page, 'post');
    await home.focus();
    await home.type('Crews utilize Oak ');
    await until(async () => (await home.underlined()).includes('advise: utilize'), true);
    expect(errors).toEqual([]);
  });

  it('mounts the box anew with its text: the coach goes on', async () => {
    const page = await chromium.open();
    await page.goto(`${SURFACES.xHome.url}?remount=1`);
    const isMounted = (box: Box) => box.element.evaluate((element) => element.isConnected);
    const first = await findBox(page, 'post');
    await first.focus();
    await until(() => isMounted(first), false);
    const second = await findBox(page, 'post');
    await second.focus();
    await second.type('Crews utilize Oak Street ');
    await until(async () => (await second.underlined()).includes('advise: utilize'), true);
    await page.locator('h1, h2').click();
    await until(() => isMounted(second), false);
    const third = await findBox(page, 'post');
    await until(async () => (await third.underlined()).includes('advise: utilize'), true);
  });

  it('goes to another route without loading: the new box is coached', async () => {
    const page = await chromium.open();
    await openBox(page, SURFACES.xHome);
    await page.locator('[data-testid="tweet"] a[href*="/status/"]').click();
    const reply = await findBox(page, 'reply');
    await reply.focus();
    await reply.type('We utilize it ');
    await until(async () => (await reply.underlined()).includes('advise: utilize'), true);
  });
});

// Last, for there is no extension afterwards.
describe('the extension is switched off under an open draft', () => {
  it('takes its lines away and says in one sentence what to do; the author writes on', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    await box.type('Crews utilize Oak Street ');
    await until(async () => (await box.underlined()).includes('advise: utilize'), true);
    const worker = await present(() => workerTarget()?.worker(), 'worker');
    await worker.evaluate(() => setTimeout(() => chrome.runtime.reload(), 50));
    await new Promise((done) => setTimeout(done, 500));
    await box.type('and commence ');
    await until(
      async () => (await new Ours(page).chips())[0],
      'The coach was updated or switched off. Reload this page to go on with it.',
    );
    expect(await box.underlined()).toEqual([]);
    expect(await box.model()).toBe('Crews utilize Oak Street and commence ');
  });
});
