import { haveBrowsers } from '../browsers.ts';
import { build } from '../build.ts';
import { checkForm, checkTypes, checkUnused } from '../checks.ts';
import { StepFailed, type StepResult } from '../step.ts';
import { END_TO_END, runSuite, type Tested, UNIT } from '../vitest.ts';

const tests: Tested[] = [];
const checks: StepResult[] = [];

checks.push(await checkTypes(), await checkForm(), await checkUnused());
tests.push(await runSuite(UNIT));
const built = await build();
checks.push(built);
if (built.ok) {
  try {
    await haveBrowsers();
    tests.push(await runSuite(END_TO_END));
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    checks.push({ ok: false, output: '' });
  }
} else {
  process.stdout.write('The end-to-end tests need the build and were left out.\n');
}

const passed = tests.reduce((sum, suite) => sum + suite.passed, 0);
const failed = tests.reduce((sum, suite) => sum + suite.failed, 0) + checks.filter(({ ok }) => !ok).length;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
