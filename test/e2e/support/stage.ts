import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { FIREFOX_PANEL, launchFirefox } from './browsers.ts';
import { useChromium } from './chromium.ts';
import { chromiumInputMethod, firefoxInputMethod, type InputMethod } from './input-method.ts';
import { PanelPort } from './panel-port.ts';
import { type Box, openBox, type SurfaceCase } from './surfaces.ts';

/** A compose box that is being written in, with all that can be done to it. */
export interface Stage {
  readonly box: Box;
  readonly port: PanelPort;
  readonly inputMethod: InputMethod;
}

/** Opens a surface as the only page of a network. */
export type OpenStage = (surface: SurfaceCase, query?: string) => Promise<Stage>;

/** Stages in one Chromium for all tests of a file. */
export function useChromiumStage(): OpenStage {
  const chromium = useChromium();
  let panel: Page;
  beforeAll(async () => {
    const worker = await chromium.browser().waitForTarget((target) => target.type() === 'service_worker');
    panel = await chromium.browser().newPage();
    await panel.goto(new URL('/src/panel/index.html', worker.url()).href);
  });
  return async (surface, query) => {
    const page = await chromium.open();
    const box = await openBox(page, surface, query);
    return { box, port: await PanelPort.open(panel), inputMethod: await chromiumInputMethod(page) };
  };
}

/** Stages in one Firefox for all tests of a file. */
export function useFirefoxStage(): OpenStage {
  let browser: Browser;
  let panel: Page;
  let inputMethod: InputMethod;
  let last: Page | undefined;
  beforeAll(async () => {
    browser = await launchFirefox(inject('proxy'));
    panel = await browser.newPage();
    // The driver hears nothing of an extension page's loading, so it is not waited for.
    void panel.goto(FIREFOX_PANEL).catch(() => {});
    inputMethod = await firefoxInputMethod(browser);
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (surface, query) => {
    await last?.close();
    last = await browser.newPage();
    const box = await openBox(last, surface, query);
    return { box, port: await PanelPort.open(panel), inputMethod };
  };
}
