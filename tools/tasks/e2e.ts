import { haveBrowsers } from '../browsers.ts';
import { build } from '../build.ts';
import { runTask } from '../step.ts';
import { END_TO_END, watchSuite } from '../vitest.ts';

await runTask(async () => {
  await haveBrowsers();
  return (await build()).ok && (await watchSuite(END_TO_END, process.argv.slice(2)));
});
