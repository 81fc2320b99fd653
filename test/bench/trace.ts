import type { Browser } from 'puppeteer-core';

/** A call into the extension's content scripts, as the browser's own trace tells it. */
export interface Call {
  /** How long it ran, in milliseconds, without the time in which a busy machine had something else to do. */
  readonly duration: number;
  /** Calls of one task keep the page busy without a pause. */
  readonly task: string;
}

/** Less than this between two calls is no pause, in microseconds. */
const PAUSE_US = 500;

interface TraceEvent {
  readonly name: string;
  readonly ts?: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid?: number;
  readonly tid?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Notes every call into code of an extension, in all tabs, while `act` goes on. Time spent in it is in microseconds there. */
export async function callsDuring(browser: Browser, act: () => Promise<void>): Promise<Call[]> {
  const session = await browser.target().createCDPSession();
  const calls: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[])
      if (event.name === 'FunctionCall' && event.args?.data?.url?.startsWith('chrome-extension:'))
        calls.push(event);
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
  return inTasks(calls);
}

/**
 * Each call with its task, the calls of each thread in order. One that was made within another is part of that. The browser
 * tells of all its tasks only at the price of forgetting the first, so calls without a pause between them count as one task.
 */
function inTasks(events: readonly TraceEvent[]): Call[] {
  const latest = new Map<string, { end: number; task: number }>();
  const calls: Call[] = [];
  for (const { ts = 0, dur = 0, tdur = dur, pid, tid } of [...events].sort(
    (a, b) => (a.ts ?? 0) - (b.ts ?? 0),
  )) {
    const thread = `${pid}:${tid}`;
    const before = latest.get(thread);
    if (before && ts < before.end) continue;
    const task = before && ts - before.end < PAUSE_US ? before.task : ts;
    latest.set(thread, { end: ts + dur, task });
    calls.push({ duration: tdur / 1000, task: `${thread} ${task}` });
  }
  return calls;
}
