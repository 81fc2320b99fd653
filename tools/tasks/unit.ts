import { runTask } from '../step.ts';
import { UNIT, watchSuite } from '../vitest.ts';

await runTask(() => watchSuite(UNIT, process.argv.slice(2)));
