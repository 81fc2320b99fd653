import type { JSHandle, Page } from 'puppeteer-core';
import type { Outcome } from '../../../src/core/outcome.ts';
import type { Edit, FromPanel, ToPanel } from '../../../src/protocol.ts';

/** What the port keeps in the panel document. */
interface Inside {
  /** Resolves once the panel shows this text for the author's latest draft. */
  shows(text: string): Promise<void>;
  apply(edits: readonly Edit[]): Promise<Outcome>;
}

/** The panel's own way to the worker, from the panel document: what its buttons do, for any edit. */
export class PanelPort {
  readonly #inside: JSHandle<Inside>;

  private constructor(inside: JSHandle<Inside>) {
    this.#inside = inside;
  }

  /** Watches, from an open panel document, the tab that shows one of the networks. */
  static async open(panel: Page): Promise<PanelPort> {
    return new PanelPort(await panel.evaluateHandle(connect));
  }

  /** Applies edits to the latest draft, once it has reached the panel with this text. */
  apply(text: string, edits: readonly Edit[]): Promise<Outcome> {
    return this.#inside.evaluate(
      async (inside, wanted, changes) => {
        await inside.shows(wanted);
        return inside.apply(changes);
      },
      text,
      edits,
    );
  }

  /** Applies edits to the latest draft, whatever its text is by now. */
  applyNow(edits: readonly Edit[]): Promise<Outcome> {
    return this.#inside.evaluate((inside, changes) => inside.apply(changes), edits);
  }

  /** Resolves once the panel shows this text. */
  shows(text: string): Promise<void> {
    return this.#inside.evaluate((inside, wanted) => inside.shows(wanted), text);
  }
}

/** Runs in the panel document. */
async function connect(): Promise<Inside> {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find(({ url }) => url?.startsWith('https:'))?.id;
  if (tab === undefined) throw new Error('No tab shows a network.');
  const port = chrome.runtime.connect({ name: 'panel' });
  const send = (message: FromPanel) => port.postMessage(message);
  let latest: Extract<ToPanel, { type: 'view' }>['drafts'][number] | undefined;
  let check = () => {};
  let ended = (_: Outcome) => {};
  port.onMessage.addListener((message: ToPanel) => {
    if (message.type === 'view') {
      latest = message.drafts[0];
      check();
    }
    if (message.type === 'outcome') ended(message.outcome);
  });
  send({ type: 'watch', tab });
  const inTime = <T>(start: (done: (value: T) => void) => void, what: () => string) =>
    new Promise<T>((done, failed) => {
      const timer = setTimeout(() => failed(new Error(what())), 15_000);
      start((value) => {
        clearTimeout(timer);
        done(value);
      });
    });
  return {
    shows: (text) =>
      inTime<void>(
        (done) => {
          check = () => {
            if (latest?.text === text) done();
          };
          check();
        },
        () => `The panel shows ${JSON.stringify(latest?.text)} and not ${JSON.stringify(text)}.`,
      ),
    apply: (edits) =>
      inTime<Outcome>(
        (done) => {
          ended = done;
          send({ type: 'apply', id: latest?.id ?? '', edits: [...edits] });
        },
        () => 'The page told no outcome.',
      ),
  };
}
