import type { Browser, Page } from 'puppeteer-core';
import { openOffice } from '../e2e/support/office.ts';
import { withBrowser } from './browser.ts';
import { makeDraft } from './drafts.ts';
import type { Figure, Measurement } from './measurement.ts';

const SIZES = [10_000, 50_000];
/** The figures are of the last weeks. */
const NOW = Date.now();
const WORDS = ['street', 'the', 'library open', 'zzz', 'a'];

/**
 * The records page over many records. `open`: from the address until the posts are there. `filter`: from a word in the search
 * field until the list has followed, in the page.
 */
export const records: Measurement = {
  name: 'the records page',
  async run() {
    const figures: Figure[] = [];
    for (const size of SIZES) figures.push(...(await withBrowser((browser) => measured(browser, size))));
    return figures;
  },
};

async function measured(browser: Browser, size: number): Promise<Figure[]> {
  const first = await openOffice(browser, 'records');
  await first.waitForSelector('.empty');
  const texts = Array.from({ length: 500 }, (_, i) => makeDraft(220, i));
  await first.evaluate(fill, size, texts, NOW);
  await first.close();
  const began = performance.now();
  const page = await openOffice(browser, 'records');
  await page.waitForSelector('#posts-list li');
  const open = performance.now() - began;
  const took: number[] = [];
  for (const words of WORDS) took.push(await page.evaluate(search, words));
  const name = `${size.toLocaleString('en-US')} posts`;
  return [
    { label: `${name}, open`, unit: 'ms', limit: size > 10_000 ? 5000 : 2000, value: open },
    { label: `${name}, longest filter`, unit: 'ms', limit: 300, value: Math.max(...took) },
    { label: `${name}, figures`, unit: 'ms', limit: 5000, value: await placed(page, 'figures') },
    { label: `${name}, voice`, unit: 'ms', limit: 2000, value: await placed(page, 'voice') },
  ];
}

/** Runs in the page: keeps so many records of the last years. */
function fill(size: number, texts: string[], now: number): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('plainspoken');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const adding = opening.result.transaction('records', 'readwrite');
      const store = adding.objectStore('records');
      for (let i = 0; i < size; i++) {
        store.add({
          time: now - i * 1_800_000,
          policyVersion: '1',
          network: ['x', 'facebook', 'instagram'][i % 3],
          kind: 'post',
          account: `Marlow${i % 7}`,
          text: `${texts[i % texts.length]} ${i}`,
          checked: true,
          held: false,
          findings: i % 4 === 0 ? [{ clause: 'VOICE-01', level: 'advise', words: 'utilize' }] : [],
          overrides: [],
        });
      }
      adding.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}

/** Runs in the page: types into the search field, and tells how long it took until the list had been drawn anew. */
async function search(words: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) throw new Error('There is no search field.');
  const began = performance.now();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)));
  return performance.now() - began;
}

/** Goes to a part of the page, and tells how long it took to be there. */
async function placed(page: Page, name: string): Promise<number> {
  const began = performance.now();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, name);
  await page.waitForSelector(name === 'figures' ? '.chart, figure' : 'section[aria-label="Voice"]');
  return performance.now() - began;
}
