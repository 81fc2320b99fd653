import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { MEASUREMENTS } from '../../test/bench/all.ts';
import { keepsWithin } from '../../test/bench/measurement.ts';
import { build } from '../build.ts';
import { ROOT } from '../command.ts';
import { attempt, runTask } from '../step.ts';
import { asTable } from '../table.ts';

await runTask(async () => {
  if (!(await build()).ok) return false;
  const wanted = process.argv.slice(2);
  const chosen = MEASUREMENTS.filter(({ name }) => wanted.every((word) => name.includes(word)));
  const results = [];
  for (const { name, run } of chosen) results.push({ name, figures: await attempt(name, run) });
  for (const { name, figures } of results) process.stdout.write(asTable(name, figures));
  await mkdir(`${ROOT}out`, { recursive: true });
  await writeFile(`${ROOT}out/bench.json`, `${JSON.stringify({ ...conditions(), results }, null, 2)}\n`);
  process.stdout.write('\nWritten to out/bench.json\n');
  return results.every(({ figures }) => figures.every(keepsWithin));
});

/** What the figures depend on besides the code. */
function conditions() {
  const processors = cpus();
  return {
    at: new Date().toISOString(),
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    processors: `${processors.length} × ${processors[0]?.model ?? 'unknown'}`,
  };
}
