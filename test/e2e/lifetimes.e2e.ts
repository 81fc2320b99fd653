import { describe, expect, it } from 'vitest';
import { useChromium } from './support/chromium.ts';
import { Ours, panelOf } from './support/ours.ts';
import { type Box, findBox, openBox, SURFACES } from './support/surfaces.ts';
import { present, until } from './support/until.ts';
import { killWorker, workerTarget } from './support/worker.ts';

const chromium = useChromium();

describe('the worker is killed', () => {
  it('between two keystrokes: the next one is answered', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    await box.type('Crews utilize Oak Street ');
    await until(async () => (await box.underlined()).includes('advise: utilize'), true);
    await killWorker(chromium.browser());
    await box.type('and commence ');
    await until(async () => (await box.underlined()).includes('advise: commence'), true);
    expect(await box.underlined()).toContain('advise: utilize');
  });

  it('while it owes an answer: the answer comes from the next one', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    await box.type('Crews utilize Oak Street ');
    await until(async () => (await box.underlined()).includes('advise: utilize'), true);
    const worker = await present(() => workerTarget(chromium.browser())?.worker(), 'worker');
    // Busy as with a long check: what is typed now stays unanswered.
    const busy = worker
      .evaluate(() => {
        const end = Date.now() + 60_000;
        while (Date.now() < end);
      })
      .catch(() => 'killed');
    await box.type('and commence ');
    expect(await box.underlined()).not.toContain('advise: commence');
    await killWorker(chromium.browser());
    expect(await busy).toBe('killed');
    await until(async () => (await box.underlined()).includes('advise: commence'), true);
  });

  it('while the panel is open: the panel shows the draft again, and its fixes work', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.facebookPost);
    await box.type('Crews utilize Oak Street ');
    await new Ours(page).pressChip();
    const panel = await panelOf(chromium.browser());
    await until(() => panel.$eval('body', (body) => body.innerText.includes('utilize')), true);
    await killWorker(chromium.browser());
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

describe('the browser', () => {
  it('keeps the page for the way back: the draft is coached as before', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome, 'cache=keep');
    await box.type('Crews utilize Oak Street ');
    await until(async () => (await box.underlined()).includes('advise: utilize'), true);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'kept' : 'loaded';
      }),
    );
    await page.goto('https://x.com/home?cache=keep&elsewhere');
    await page.goBack();
    await until(() => page.title(), 'kept');
    const kept = await findBox(page, 'post');
    expect(await kept.underlined()).toContain('advise: utilize');
    await kept.focus();
    await page.keyboard.press('End');
    await kept.type('and commence ');
    await until(async () => (await kept.underlined()).includes('advise: commence'), true);
    await new Ours(page).pressChip();
    const panel = await panelOf(chromium.browser());
    await until(() => panel.$eval('body', (body) => body.innerText.includes('commence')), true);
  });

  it('discards the tab: when it is shown again, the coach is there', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    await box.type('Crews utilize Oak Street ');
    await until(async () => (await box.underlined()).includes('advise: utilize'), true);
    const other = await chromium.browser().newPage();
    const worker = await present(() => workerTarget(chromium.browser())?.worker(), 'worker');
    const state = () =>
      worker.evaluate(async () => {
        const tabs = await chrome.tabs.query({ url: 'https://x.com/*' });
        return tabs.map(({ discarded }) => discarded);
      });
    await worker.evaluate(async () => {
      for (const { id } of await chrome.tabs.query({ url: 'https://x.com/*' }))
        if (id !== undefined) await chrome.tabs.discard(id);
    });
    await until(state, [true]);
    await worker.evaluate(async () => {
      for (const { id } of await chrome.tabs.query({ url: 'https://x.com/*' }))
        if (id !== undefined) await chrome.tabs.update(id, { active: true });
    });
    await until(state, [false]);
    const back = await present(async () => {
      const pages = await chromium.browser().pages();
      return pages.find((one) => one.url().startsWith('https://x.com/'));
    }, 'tab');
    const again = await findBox(back, 'post');
    await again.focus();
    await again.type('Crews commence ');
    await until(async () => (await again.underlined()).includes('advise: commence'), true);
    await other.close();
  });
});
