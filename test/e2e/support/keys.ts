import type { KeyInput, Page } from 'puppeteer-core';
import { isFirefox } from './browsers.ts';

/**
 * Types a text key by key. The keys are all on their way before the first has been answered, since waiting for each
 * answer takes longer than the keys do.
 */
export async function typeKeys(page: Page, text: string): Promise<void> {
  const { keyboard } = page;
  // Firefox is told all of them in one message.
  if (isFirefox(page.browser())) return keyboard.type(text);
  for (const run of text.match(/[\x20-\x7e]+|[^\x20-\x7e]+/gu) ?? []) {
    if (/[^\x20-\x7e]/.test(run)) await keyboard.type(run);
    else
      await Promise.all(
        [...(run as Iterable<KeyInput>)].flatMap((key) => [keyboard.down(key), keyboard.up(key)]),
      );
  }
}

/** Presses a key so many times. */
export async function pressTimes(page: Page, key: KeyInput, times: number): Promise<void> {
  const { keyboard } = page;
  if (isFirefox(page.browser())) for (let i = 0; i < times; i++) await keyboard.press(key);
  else await Promise.all(Array.from({ length: times }).flatMap(() => [keyboard.down(key), keyboard.up(key)]));
}

/** Presses a key while others are held. */
export async function pressWith(
  page: Page,
  held: KeyInput | readonly KeyInput[],
  key: KeyInput,
): Promise<void> {
  const { keyboard } = page;
  const holds = [held].flat() as KeyInput[];
  const acts = [
    ...[...holds, key].map((one) => () => keyboard.down(one)),
    ...[key, ...holds.toReversed()].map((one) => () => keyboard.up(one)),
  ];
  if (isFirefox(page.browser())) for (const act of acts) await act();
  else await Promise.all(acts.map((act) => act()));
}
