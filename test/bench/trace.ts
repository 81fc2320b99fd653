import type { Browser } from 'puppeteer-core';

/** A call into the extension's content scripts, as the browser's own trace tells it; in milliseconds. */
export interface Call {
  readonly duration: number;
}

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Notes every call into code of an extension, in all tabs, while `act` goes on. Time spent in it is in microseconds there. */
export async function callsDuring(browser: Browser, act: () => Promise<void>): Promise<Call[]> {
  const session = await browser.target().createCDPSession();
  const calls: Call[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, dur = 0, args } of value as unknown as TraceEvent[])
      if (name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension:'))
        calls.push({ duration: dur / 1000 });
  });
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordContinuously', includedCategories: ['devtools.timeline'] },
  });
  await act();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return calls;
}
