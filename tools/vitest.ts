import { mkdir, readFile, rm } from 'node:fs/promises';
import { ROOT, runTool } from './command.ts';
import { type StepResult, step } from './step.ts';

/** A run of tests, with how many passed and failed. */
export interface Tested extends StepResult {
  readonly passed: number;
  readonly failed: number;
}

/** A family of tests and where its configuration lies. */
export interface Suite {
  readonly name: string;
  readonly config: string;
}

export const UNIT: Suite = { name: 'unit tests', config: 'vite.config.ts' };
export const END_TO_END: Suite = { name: 'end to end', config: 'test/e2e/vitest.config.ts' };

/** Runs a suite quietly and counts its tests. */
export function runSuite(suite: Suite): Promise<Tested> {
  return step(suite.name, async () => {
    const report = `${ROOT}out/tests/${suite.name.replaceAll(' ', '-')}.json`;
    await mkdir(`${ROOT}out/tests`, { recursive: true });
    await rm(report, { force: true });
    const { ok, output } = await runTool('vitest', [
      ...basics(suite),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    const { passed, failed, skipped } = await readReport(report);
    // A file that does not load, or an error outside of any test, fails the run without a failed test.
    const counted = { passed, failed: ok ? failed : Math.max(1, failed) };
    return { ok, output, note: inWords({ ...counted, skipped }), ...counted };
  });
}

/** Runs a suite as vitest shows it, with a person's own options, such as a file's name. */
export async function watchSuite(suite: Suite, options: readonly string[]): Promise<boolean> {
  return (await runTool('vitest', [...basics(suite), ...options], { watched: true })).ok;
}

function basics({ config }: Suite): string[] {
  return ['run', '--config', config];
}

interface Sums {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

async function readReport(path: string): Promise<Sums> {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(await readFile(path, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    // vitest did not come to its end; what it said is in its output.
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function inWords({ passed, failed, skipped }: Sums): string {
  const parts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`];
  return parts.filter(Boolean).join(', ');
}
