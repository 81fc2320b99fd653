import type { Browser, Page } from 'puppeteer-core';

/** An input method at work in the focused box. */
export interface InputMethod {
  /** Begins or goes on composing; this is what stands in the box so far. */
  compose(text: string): Promise<void>;
  /** Ends with this text, or puts it in at once as an emoji picker does. */
  commit(text: string): Promise<void>;
}

/** Chromium's input method, through the debugger. */
export async function chromiumInputMethod(page: Page): Promise<InputMethod> {
  const session = await page.createCDPSession();
  return {
    async compose(text) {
      const end = text.length;
      await session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
    },
    async commit(text) {
      await session.send('Input.insertText', { text });
    },
  };
}

/** The driver's connection, which it does not declare. */
interface WithConnection {
  readonly connection: {
    send(method: string, params: object): Promise<{ result: { contexts: { context: string }[] } }>;
  };
}

/** Firefox's own text input processor, reached in the browser's window: the driver has no input method. */
export async function firefoxInputMethod(browser: Browser): Promise<InputMethod> {
  const { connection } = browser as unknown as WithConnection;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts[0]?.context;
  const run = async (expression: string) => {
    const target = { context };
    await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  };
  await run(`globalThis.processor = Cc['@mozilla.org/text-input-processor;1']
    .createInstance(Ci.nsITextInputProcessor);
    processor.beginInputTransactionForTests(window)`);
  return {
    compose: (text) =>
      run(`processor.setPendingCompositionString(${JSON.stringify(text)});
        processor.appendClauseToPendingComposition(${text.length}, processor.ATTR_RAW_CLAUSE);
        processor.setCaretInPendingComposition(${text.length});
        processor.flushPendingComposition();`),
    commit: (text) => run(`processor.commitCompositionWith(${JSON.stringify(text)})`),
  };
}
