import { checkForm, checkTypes, checkUnused } from '../checks.ts';
import { runTask } from '../step.ts';

await runTask(async () => {
  const results = [await checkTypes(), await checkForm(), await checkUnused()];
  return results.every(({ ok }) => ok);
});
