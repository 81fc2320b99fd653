import { runTool } from './command.ts';
import { type StepResult, step } from './step.ts';

/** Builds the extension for both browsers into `dist/`, one after the other. */
export function build(): Promise<StepResult> {
  return step('build', async () => {
    for (const mode of ['chrome', 'firefox']) {
      const ended = await runTool('vite', ['build', '--mode', mode]);
      if (!ended.ok) return ended;
    }
    return { ok: true, output: '', note: 'dist/chrome, dist/firefox' };
  });
}
