import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { FIREFOX_PANEL, launchFirefox } from './support/browsers.ts';
import { EDITORS, play, rowsOf, write } from './support/matrix.ts';
import { PanelPort } from './support/panel-port.ts';
import { type Box, openBox } from './support/surfaces.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchFirefox(inject('proxy'));
});
afterAll(async () => {
  await browser?.close();
});

describe.each(EDITORS)('in Firefox, in $name', ({ name, surface }) => {
  let box: Box;
  let port: PanelPort;
  beforeAll(async () => {
    const panel = await browser.newPage();
    // The driver hears nothing of an extension page's loading, so it is not waited for.
    void panel.goto(FIREFOX_PANEL).catch(() => {});
    box = await openBox(await browser.newPage(), surface);
    port = await PanelPort.open(panel);
  });
  afterAll(async () => {
    await box?.page.close();
  });

  it.each(rowsOf(name))('a fix $name', async (row) => {
    await write(box, row, name === 'textarea');
    await play(box, port, row);
  });
});
