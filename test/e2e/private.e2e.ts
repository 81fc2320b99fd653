import { describe, expect, it } from 'vitest';
import { useChromium } from './support/chromium.ts';
import { Ours } from './support/ours.ts';
import { openBox, SURFACES } from './support/surfaces.ts';
import { until } from './support/until.ts';

const chromium = useChromium();

/** Boxes that the coach must leave alone, each with how to get there and what to type into. */
const PRIVATE = [
  {
    name: 'X direct message',
    url: 'https://x.com/messages',
    steps: [],
    box: '[data-testid="dmComposerTextInput"]',
  },
  {
    name: 'X chat',
    url: 'https://x.com/messages',
    steps: [],
    box: 'textarea[data-testid="dm-composer-textarea"]',
  },
  { name: 'X search', url: 'https://x.com/home', steps: [], box: '[data-testid="SearchBox_Search_Input"]' },
  { name: 'X profile', url: 'https://x.com/settings/profile', steps: [], box: 'textarea' },
  { name: 'Facebook search', url: 'https://www.facebook.com/', steps: [], box: 'input[type="search"]' },
  {
    name: 'Facebook docked chat',
    url: 'https://www.facebook.com/',
    steps: ['aside [role="button"]'],
    box: '.dock [contenteditable="true"]',
  },
  {
    name: 'Facebook docked chat in Hebrew',
    url: 'https://www.facebook.com/?rtl=1',
    steps: ['aside [role="button"]'],
    box: '.dock [contenteditable="true"]',
  },
  {
    name: 'Facebook messages',
    url: 'https://www.facebook.com/messages/',
    steps: [],
    box: 'main [contenteditable="true"]',
  },
  {
    name: 'Business Suite inbox',
    url: 'https://business.facebook.com/latest/inbox',
    steps: [],
    box: '[contenteditable="true"], textarea',
  },
  {
    name: 'Instagram direct',
    url: 'https://www.instagram.com/direct/inbox/',
    steps: [],
    box: '[contenteditable="true"]',
  },
  {
    name: 'Instagram conversation beside the feed, in Arabic',
    url: 'https://www.instagram.com/?rtl=1&chat=1',
    steps: [],
    box: '.conversation [contenteditable="true"]',
  },
  { name: 'another site, textarea', url: 'https://example.com/', steps: [], box: 'textarea' },
  {
    name: 'another site, rich text',
    url: 'https://example.com/',
    steps: [],
    box: '[contenteditable="true"]',
  },
];

describe("what is none of the coach's business", () => {
  it.each(PRIVATE)('is not read: $name', async ({ url, steps, box }) => {
    const page = await chromium.open();
    await page.goto(url);
    for (const step of steps) await page.locator(step).click();
    await page.locator(box).click();
    await page.keyboard.type('Crews utilize Oak Street ');
    await new Promise((done) => setTimeout(done, 400));
    expect(await new Ours(page).chips()).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.$('plainspoken-layer')).toBeNull();
  });

  it('runs no script of ours on another site', async () => {
    const page = await chromium.open();
    const session = await page.createCDPSession();
    const worlds: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.name));
    await session.send('Runtime.enable');
    await page.goto('https://example.com/');
    expect(worlds.filter((name) => name === 'Plainspoken')).toEqual([]);
    await page.goto('https://x.com/home');
    await until(() => worlds.filter((name) => name === 'Plainspoken').length > 0, true);
  });

  it('reads again after a visit to the messages in the same page', async () => {
    const page = await chromium.open();
    await page.goto('https://x.com/messages');
    await page.locator('a[href="/home"]').click();
    const box = await openBox(page, SURFACES.xHome);
    await box.type('Crews utilize Oak Street ');
    await until(() => box.underlined(), ['advise: utilize']);
  });
});
