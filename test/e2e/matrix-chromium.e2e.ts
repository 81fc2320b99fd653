import type { Page } from 'puppeteer-core';
import { beforeAll, describe, it } from 'vitest';
import { useChromium } from './support/chromium.ts';
import { EDITORS, play, rowsOf, write } from './support/matrix.ts';
import { PanelPort } from './support/panel-port.ts';
import { type Box, openBox } from './support/surfaces.ts';
import { present } from './support/until.ts';

const chromium = useChromium();

/** The panel document in a tab of its own. */
async function openPanel(): Promise<Page> {
  const worker = await present(
    () =>
      chromium
        .browser()
        .targets()
        .find((target) => target.type() === 'service_worker'),
    'worker',
  );
  const panel = await chromium.browser().newPage();
  await panel.goto(new URL('/src/panel/index.html', worker.url()).href);
  return panel;
}

describe.each(EDITORS)('in $name', ({ name, surface }) => {
  let box: Box;
  let port: PanelPort;
  beforeAll(async () => {
    const panel = await openPanel();
    box = await openBox(await chromium.open(), surface);
    port = await PanelPort.open(panel);
  });

  it.each(rowsOf(name))('a fix $name', async (row) => {
    await write(box, row, name === 'textarea');
    await play(box, port, row);
  });
});
