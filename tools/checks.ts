import { COLOURFUL, type Ended, runTool } from './command.ts';
import { type StepResult, step } from './step.ts';

const PROJECTS = ['.', 'src/core', 'test/practice'];

/** Checks the types of everything, each part with the names that exist where it runs. */
export function checkTypes(): Promise<StepResult> {
  return step('types', async () => {
    const ended = await Promise.all(PROJECTS.map((project) => runTool('tsc', ['--noEmit', '-p', project])));
    return together(ended);
  });
}

/** Checks form, lint and who may import what. */
export function checkForm(): Promise<StepResult> {
  return step('biome', () =>
    runTool('biome', [
      'ci',
      '--error-on-warnings',
      `--colors=${COLOURFUL ? 'force' : 'off'}`,
      '--max-diagnostics=50',
    ]),
  );
}

/** Looks for files, exports and packages that nothing uses. */
export function checkUnused(): Promise<StepResult> {
  return step('knip', () => runTool('knip', ['--no-progress', '--treat-config-hints-as-errors']));
}

function together(ended: readonly Ended[]): StepResult {
  return { ok: ended.every(({ ok }) => ok), output: ended.map(({ output }) => output).join('') };
}
