import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from './browsers.ts';
import { openOffice } from './office.ts';
import { workerTarget } from './worker.ts';

/** What happens to a case on one desk, as it is kept there. */
export interface KeptCase {
  readonly id: string;
  readonly own: boolean;
  /** The answers' envelopes. */
  readonly answers: readonly string[];
}

const RETRIES = 40;

/** A browser with a profile of its own, one page of the extension, and a way to end either roughly. */
export class CaseDesk {
  readonly #practice: { port: number; pin: string };
  readonly #office: string;
  readonly #script: () => void;
  readonly #profile: string;
  #browser: Browser | null = null;
  /** The page, once it is there again. */
  #page: Promise<Page>;

  private constructor(
    practice: { port: number; pin: string },
    office: string,
    script: () => void,
    profile: string,
  ) {
    this.#practice = practice;
    this.#office = office;
    this.#script = script;
    this.#profile = profile;
    this.#page = this.#open();
  }

  /** `office`: the page that is opened. `script`: runs in it, and leaves there what `ask` calls. */
  static async open(
    practice: { port: number; pin: string },
    office: string,
    script: () => void,
  ): Promise<CaseDesk> {
    const profile = await mkdtemp(join(tmpdir(), 'plainspoken-profile-'));
    const desk = new CaseDesk(practice, office, script, profile);
    await desk.#page;
    return desk;
  }

  get browser(): Browser {
    if (!this.#browser) throw new Error('The browser is not open.');
    return this.#browser;
  }

  async #open(): Promise<Page> {
    this.#browser = await launchChromium(this.#practice, { profile: this.#profile });
    const page = await openOffice(this.#browser, this.#office);
    // What runs tests without vitest keeps the names of functions by this.
    await page.evaluate('globalThis.__name = (fn) => fn');
    await page.evaluate(this.#script);
    return page;
  }

  /** Asks the page for something, again and again while the browser is being killed and comes back. */
  async ask<T>(act: (page: Page) => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries++) {
      const page = await this.#page;
      try {
        return await act(page);
      } catch (error) {
        if (tries >= RETRIES) throw error;
        await new Promise((done) => setTimeout(done, 50));
      }
    }
  }

  /** Kills the browser as a power cut would, and opens it again with what it has kept. */
  async killBrowser(): Promise<void> {
    const program = this.browser.process();
    if (!program) return;
    const ended = once(program, 'exit');
    program.kill('SIGKILL');
    this.#page = ended.then(() => this.#open());
    await this.#page;
  }

  /** Stops the extension's worker, if it is awake. */
  async killWorker(): Promise<void> {
    await this.#page;
    const worker = await workerTarget(this.browser)?.worker();
    await worker?.close().catch(() => {});
  }

  /** All cases on this desk. */
  cases(): Promise<KeptCase[]> {
    return this.ask((page) => page.evaluate(readCases));
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs in a page of the extension. */
function readCases(): Promise<KeptCase[]> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('plainspoken');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('cases').objectStore('cases').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        done(
          reading.result.map(({ id, own, events }) => ({
            id,
            own,
            answers: events
              .filter(({ kind }: { kind: string }) => kind === 'answered')
              .map(({ answer }: { answer: { envelope: string } }) => answer.envelope),
          })),
        );
      };
    };
  });
}
