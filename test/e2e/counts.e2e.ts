import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import type {} from './support/census.ts';
import { useChromium } from './support/chromium.ts';
import { openBox, SURFACES } from './support/surfaces.ts';
import { until } from './support/until.ts';

const chromium = useChromium();
let census: string;

beforeAll(async () => {
  const input = fileURLToPath(new URL('support/census.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rollupOptions: { input, output: { format: 'iife' } } },
  });
  const [script] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (script?.type !== 'chunk') throw new Error('There is no census.');
  census = script.code;
});

/** Somebody's words on how a site's boxes look must find each of them, its button, and nothing else. */
describe('what is known of a site', () => {
  it.each(Object.values(SURFACES))('finds as many boxes and buttons as there are: $name', async (surface) => {
    const page = await chromium.open();
    const box = await openBox(page, surface);
    await box.type('Elm Street is closed. ');
    await page.evaluate(census);
    const { found, buttons } = await page.evaluate(() => takeCensus());
    expect(found).toEqual(surface.found);
    expect(buttons).toBe(1);
    await until(() => box.model(), 'Elm Street is closed. ');
  });
});
