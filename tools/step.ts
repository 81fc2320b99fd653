import { COLOURFUL } from './command.ts';

/** How a step went. `output` is shown when it went wrong, `note` in any case. */
export interface StepResult {
  readonly ok: boolean;
  readonly output: string;
  readonly note?: string;
}

const NAME_WIDTH = 22;

/** Does one step of a task and says so in a line, with all its output when it failed. */
export async function step<R extends StepResult>(name: string, act: () => Promise<R>): Promise<R> {
  const began = performance.now();
  if (COLOURFUL) process.stdout.write(`… ${name}`);
  const result = await act();
  const time = `${((performance.now() - began) / 1000).toFixed(1)} s`.padStart(7);
  const line = `${name.padEnd(NAME_WIDTH)}${time}${result.note ? `  ${result.note}` : ''}`;
  process.stdout.write(`${COLOURFUL ? '\r\u001b[K' : ''}${mark(result.ok)} ${line}\n`);
  if (!result.ok) process.stdout.write(`\n${result.output.trim()}\n\n`);
  return result;
}

/** As `step`, for work in this process: what it throws is its output. */
export async function attempt<T>(
  name: string,
  act: () => Promise<T> | T,
  note?: (value: T) => string,
): Promise<T> {
  let kept: { value: T } | undefined;
  await step(name, async () => {
    try {
      kept = { value: await act() };
      return { ok: true, output: '', ...(note ? { note: note(kept.value) } : {}) };
    } catch (error) {
      return { ok: false, output: error instanceof Error ? error.message : String(error) };
    }
  });
  if (!kept) throw new StepFailed();
  return kept.value;
}

/** A step went wrong and has said so; there is nothing to add. */
export class StepFailed extends Error {}

/** Runs a whole task; a failed step ends it with exit code 1 and no further words. */
export async function runTask(task: () => Promise<boolean>): Promise<void> {
  try {
    if (!(await task())) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    process.exitCode = 1;
  }
}

function mark(ok: boolean): string {
  if (!COLOURFUL) return ok ? '✓' : '✗';
  return ok ? '\u001b[32m✓\u001b[0m' : '\u001b[31m✗\u001b[0m';
}
