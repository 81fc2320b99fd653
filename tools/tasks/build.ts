import { build } from '../build.ts';
import { runTask } from '../step.ts';

await runTask(async () => (await build()).ok);
