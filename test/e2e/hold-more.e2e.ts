import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useChromium } from './support/chromium.ts';
import { pressWith, typeKeys } from './support/keys.ts';
import { Ours, panelOf } from './support/ours.ts';
import { heldForGood, posted, records, TEXTS } from './support/sends.ts';
import { addPart, findBox, openBox, SURFACES, type SurfaceCase } from './support/surfaces.ts';
import { present, until } from './support/until.ts';
import { pauseWorker, workerTarget } from './support/worker.ts';

const chromium = useChromium();

const INLINE = '[data-testid="tweetButtonInline"]';
const MODAL = '[data-testid="tweetButton"]';
const isAsked = async (ours: Ours) => (await ours.question()) !== null;

/** Presses without a hand: what scripts of the page do. */
const pressByScript = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).click());

async function asked(surface: SurfaceCase = SURFACES.xHome, query = '') {
  const page = await chromium.open();
  const box = await openBox(page, surface, query);
  const ours = new Ours(page);
  await box.type(TEXTS.confirm);
  await ours.placeOf('100% safe');
  await pressWith(page, 'Control', 'Enter');
  await until(() => isAsked(ours), true);
  return { page, box, ours };
}

describe('the question at the button', () => {
  it('is worked with the keyboard alone', async () => {
    const { page, ours } = await asked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(() => posted(page), [TEXTS.confirm]);
    expect(await ours.question()).toBeNull();
  });

  it('goes back on a second Enter, so that no double press confirms', async () => {
    const { page, box, ours } = await asked();
    await page.keyboard.press('Enter');
    await until(() => isAsked(ours), false);
    await heldForGood(page);
    expect(await posted(page)).toEqual([]);
    await page.keyboard.type(' More');
    await until(() => box.model(), `${TEXTS.confirm} More`);
  });

  it('leads back into the text, also after a press with the mouse: a space asks nobody again', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    const ours = new Ours(page);
    await box.type(TEXTS.confirm);
    await page.locator(INLINE).click();
    await until(() => isAsked(ours), true);
    await ours.pressInCard('back');
    await until(() => isAsked(ours), false);
    await page.keyboard.type(' More');
    await until(() => box.model(), `${TEXTS.confirm} More`);
    expect(await isAsked(ours)).toBe(false);
  });

  it('leaves the box to be seen in a low window, where there is room beside it', async () => {
    const page = await chromium.open();
    await page.setViewport({ width: 1280, height: 340 });
    const box = await openBox(page, SURFACES.xHome);
    const ours = new Ours(page);
    await box.type(TEXTS.confirm);
    await page.locator(INLINE).click();
    await until(async () => {
      const question = await ours.questionRect();
      const { left, right } = await box.element.evaluate((element) => {
        const rect = element.getBoundingClientRect();
        return { left: rect.left, right: rect.right };
      });
      return question.left >= right || question.right <= left;
    }, true);
    await page.setViewport(null);
  });

  it('stays through a second press of the button, which posts nothing', async () => {
    const { page, ours } = await asked();
    await page.locator(INLINE).click();
    await heldForGood(page);
    expect(await posted(page)).toEqual([]);
    expect(await isAsked(ours)).toBe(true);
  });

  it('goes when the author presses elsewhere', async () => {
    const { page, ours } = await asked();
    await page.locator('h1').click();
    await until(() => isAsked(ours), false);
    expect(await posted(page)).toEqual([]);
  });

  it.each([
    ['in a dialog', SURFACES.xModal, ''],
    ['right to left', SURFACES.xHome, 'rtl=1'],
    ['in the dark', SURFACES.xHome, 'dark=1'],
    ['where the box is mounted anew', SURFACES.xHome, 'remount=1'],
  ])('works %s', async (_, surface, query) => {
    const { page, ours } = await asked(surface, query);
    await ours.pressInCard('go');
    await until(() => posted(page), [TEXTS.confirm]);
  });

  it('fits into a narrow window', async () => {
    const page = await chromium.open();
    await page.setViewport({ width: 360, height: 640 });
    const box = await openBox(page, SURFACES.facebookComment);
    await box.type(TEXTS.approval);
    await page.keyboard.press('Enter');
    const { left, top, right, bottom } = await new Ours(page).questionRect();
    expect([left >= 0, top >= 0, right <= 360, bottom <= 640]).toEqual([true, true, true, true]);
  });
});

describe('words that were passed over', () => {
  it('are not asked about again in this draft, and others are', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.facebookPost);
    const ours = new Ours(page);
    await box.type(TEXTS.confirm);
    const next = '.steps [role="button"]:last-child';
    await page.locator(next).click();
    await until(() => isAsked(ours), true);
    await ours.pressInCard('go');
    await page.locator('.preview').wait();
    expect(await posted(page)).toEqual([]);
    await page.locator('.steps [role="button"]:first-child').click();
    await box.focus();
    await page.keyboard.press('End');
    await box.type(' We guarantee it.');
    await until(async () => (await box.underlined()).includes('confirm: We guarantee it'), true);
    await page.locator(next).click();
    await until(() => isAsked(ours), true);
    expect(await ours.question()).not.toContain('100%');
    await ours.pressInCard('go');
    await page.locator('.preview').wait();
    const before = (await records(chromium.browser())).length;
    await page.locator(next).click();
    await until(() => posted(page), [`${TEXTS.confirm} We guarantee it.`]);
    await until(async () => (await records(chromium.browser())).length, before + 1);
    expect((await records(chromium.browser())).at(-1)?.overrides.map(({ words }) => words)).toEqual([
      '100% safe',
      'We guarantee it',
    ]);
  });
});

describe('a thread', () => {
  it.each(['', 'thread=same'])(
    'counts as one: all parts are asked about, and all are posted %s',
    async (query) => {
      const page = await chromium.open();
      const first = await openBox(page, SURFACES.xModal, `delay=50&${query}`);
      const ours = new Ours(page);
      await first.type(TEXTS.confirm);
      const second = await addPart(page);
      await second.type(TEXTS.advise);
      const before = (await records(chromium.browser())).length;
      await page.locator(MODAL).click();
      await until(() => isAsked(ours), true);
      expect(await posted(page)).toEqual([]);
      await ours.pressInCard('go');
      await until(() => posted(page), [TEXTS.confirm, TEXTS.advise]);
      await until(async () => (await records(chromium.browser())).length, before + 2);
    },
  );

  it('leaves the other composer of the page alone', async () => {
    const page = await chromium.open();
    const home = await openBox(page, SURFACES.xHome);
    await home.type(TEXTS.block);
    await page.locator('[data-testid="SideNav_NewTweet_Button"]').click();
    const modal = await present(async () => {
      const box = await findBox(page, 'post');
      return (await box.model()) === '' ? box : null;
    }, 'second composer');
    await modal.focus();
    await modal.type(TEXTS.advise);
    await page.locator(MODAL).click();
    await until(() => posted(page), [TEXTS.advise]);
    expect(await home.model()).toBe(TEXTS.block);
  });
});

describe("the page's own events", () => {
  it('are left alone, and leave no record', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    const before = (await records(chromium.browser())).length;
    await box.type(TEXTS.confirm);
    await pressByScript(page, INLINE);
    await until(() => posted(page), [TEXTS.confirm]);
    // What the author posts next is kept behind anything that was kept before.
    const next = await findBox(page, 'post');
    await next.focus();
    await next.type(TEXTS.advise);
    await pressWith(page, 'Control', 'Enter');
    await until(() => posted(page), [TEXTS.confirm, TEXTS.advise]);
    const kept = async () => (await records(chromium.browser())).slice(before).map(({ text }) => text);
    await until(kept, [TEXTS.advise]);
  });

  it('confirm nothing', async () => {
    const { page, ours } = await asked(SURFACES.xModal);
    await page.evaluate(() => {
      const host = document.querySelector('plainspoken-layer') ?? document.body;
      const key = { key: 'Tab', bubbles: true, composed: true, cancelable: true };
      for (const target of [host, document.activeElement ?? document.body]) {
        target.dispatchEvent(new KeyboardEvent('keydown', key));
        target.dispatchEvent(new KeyboardEvent('keydown', { ...key, key: 'Enter' }));
        target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
    });
    await heldForGood(page);
    expect(await posted(page)).toEqual([]);
    expect(await isAsked(ours)).toBe(true);
  });
});

describe('words that change on the way out', () => {
  it('are checked again, and nothing is posted before', async () => {
    const { page, box, ours } = await asked();
    await box.element.evaluate((element, text) => {
      const editor = window.practice.editors.find((one) => one.element === element);
      const change = () => setTimeout(() => editor?.setText(text), 50);
      addEventListener('mouseup', change, { capture: true, once: true });
    }, TEXTS.block);
    await ours.pressInCard('go');
    await until(async () => (await ours.question())?.includes('This cannot go out from this desk'), true);
    await heldForGood(page);
    expect(await posted(page)).toEqual([]);
    expect(await box.model()).toBe(TEXTS.block);
  });
});

describe('an answer that is still out', () => {
  it('is waited for: sent right behind the last key, it is asked about all the same', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    await box.type('Elm Street is closed. The water is 100% saf');
    await page.keyboard.press('e');
    await pressWith(page, 'Control', 'Enter');
    await until(() => isAsked(new Ours(page)), true);
    expect(await posted(page)).toEqual([]);
  });

  it('keeps another draft waiting meanwhile, and says so', async () => {
    const page = await chromium.open();
    const second = await openBox(page, SURFACES.facebookComment);
    const ours = new Ours(page);
    await second.type(TEXTS.advise);
    await page.locator('.comment-form [contenteditable="true"]').click();
    await typeKeys(page, TEXTS.advise);
    await until(() => ours.chips(), ['2 suggestions', '2 suggestions']);
    const goOn = await pauseWorker(chromium.browser());
    await typeKeys(page, ' Thanks.');
    await page.keyboard.press('Enter');
    await second.focus();
    await page.keyboard.press('Enter');
    await until(
      () => ours.announced(),
      'Your other draft comes first. Please press here once more in a moment.',
    );
    await goOn();
    await until(() => posted(page), [`${TEXTS.advise} Thanks.`]);
    await page.keyboard.press('Enter');
    await until(() => posted(page), [`${TEXTS.advise} Thanks.`, TEXTS.advise]);
  });
});

describe('the panel', () => {
  it('says what Post will do, opens where it waits, and tells of the record', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    await box.type(TEXTS.approval);
    await page.locator(INLINE).click();
    const panel = await panelOf(chromium.browser());
    const words = () => panel.$eval('body', (body) => body.innerText);
    await until(async () => (await words()).includes('Post will wait for the final approver.'), true);
    await page.keyboard.press('Escape');
    await box.focus();
    await pressWith(page, 'Control', 'a');
    await box.type(TEXTS.confirm);
    await until(async () => (await words()).includes('Post will ask you first.'), true);
    await page.locator(INLINE).click();
    await new Ours(page).pressInCard('go');
    await until(async () => (await words()).includes('Posted, and kept in the record.'), true);
  });
});

describe('a site that sends by loading another page', () => {
  it('has sent: the record tells of it', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    const before = (await records(chromium.browser())).length;
    await box.type(TEXTS.advise);
    await until(async () => (await box.underlined()).length > 0, true);
    await page.evaluate((button) => {
      const load = (event: Event) => {
        if (!(event.target instanceof Element) || !event.target.closest(button)) return;
        event.stopImmediatePropagation();
        location.assign('/home?sent');
      };
      addEventListener('click', load, { capture: true });
    }, INLINE);
    await page.locator(INLINE).click();
    await until(() => page.url(), 'https://x.com/home?sent');
    await until(async () => (await records(chromium.browser())).length, before + 1);
    expect((await records(chromium.browser())).at(-1)).toMatchObject({ text: TEXTS.advise });
  });
});

describe('a button that the site has changed', () => {
  it('cannot be held: the panel says so, the post goes out, and one record tells of it', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome, 'markup=button');
    const before = (await records(chromium.browser())).length;
    await box.type(TEXTS.confirm);
    await box.focus();
    await new Ours(page).pressChip();
    const panel = await panelOf(chromium.browser());
    const line = 'The coach cannot hold the Post button on this page.';
    await until(() => panel.$eval('body', (body, words) => body.innerText.includes(words), line), true);
    await page.locator('[data-testid="toolBar"] [aria-disabled="true"]').click();
    await page.locator('[data-testid="sendPost"]').click();
    await until(() => posted(page), [TEXTS.confirm]);
    await until(async () => (await records(chromium.browser())).length, before + 1);
    expect((await records(chromium.browser())).at(-1)).toMatchObject({ text: TEXTS.confirm, held: false });
  });
});

describe('a coach that does not answer', () => {
  it('lets the post go, says so, and has it in the record as not checked', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    await box.type(TEXTS.advise);
    await until(async () => (await box.underlined()).length > 0, true);
    const before = (await records(chromium.browser())).length;
    const goOn = await pauseWorker(chromium.browser());
    await typeKeys(page, ' Thanks.');
    await pressWith(page, 'Control', 'Enter');
    await until(() => posted(page), [`${TEXTS.advise} Thanks.`]);
    const ours = new Ours(page);
    await until(() => ours.announced(), 'The coach could not check this in time, so it went out unchecked.');
    await goOn();
    await until(async () => (await records(chromium.browser())).length, before + 1);
    expect((await records(chromium.browser())).at(-1)).toMatchObject({ checked: false, held: false });
  });

  it.each([
    ['on the page', SURFACES.xHome],
    ['in a dialog that closes', SURFACES.xModal],
  ])(
    'and has not said yet whose account it is: the record has the words all the same, %s',
    async (_, surface) => {
      const page = await chromium.open();
      const before = (await records(chromium.browser())).length;
      const goOn = await pauseWorker(chromium.browser());
      const box = await openBox(page, surface);
      await box.type('Pool opens.');
      await pressWith(page, 'Control', 'Enter');
      await until(() => posted(page), ['Pool opens.']);
      await goOn();
      await until(async () => (await records(chromium.browser())).length, before + 1);
      expect((await records(chromium.browser())).at(-1)).toMatchObject({
        text: 'Pool opens.',
        checked: false,
      });
    },
  );

  it('and has not said yet that the account is a person’s own: no record is made', async () => {
    const page = await chromium.open();
    const before = (await records(chromium.browser())).length;
    const goOn = await pauseWorker(chromium.browser());
    const box = await openBox(page, SURFACES.xHome, 'as=resident');
    await box.type('My own words.');
    await pressWith(page, 'Control', 'Enter');
    await until(() => posted(page), ['My own words.']);
    await goOn();
    const other = await chromium.browser().newPage();
    await (await openBox(other, SURFACES.xHome)).type(TEXTS.advise);
    await pressWith(other, 'Control', 'Enter');
    await until(async () => (await records(chromium.browser())).at(-1)?.text, TEXTS.advise);
    expect((await records(chromium.browser())).length).toBe(before + 1);
    await other.close();
  });

  // Last, for there is no extension afterwards.
  it('because it was switched off does not stand in the way', async () => {
    const page = await chromium.open();
    const box = await openBox(page, SURFACES.xHome);
    await box.type(TEXTS.confirm);
    await until(async () => (await box.underlined()).length > 0, true);
    const worker = await present(() => workerTarget(chromium.browser())?.worker(), 'worker');
    await worker.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 50));
    await wait(500);
    await page.locator(INLINE).click();
    await until(() => posted(page), [TEXTS.confirm]);
  });
});
