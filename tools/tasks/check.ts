import { HELP, Misuse, readOptions } from '../check/options.ts';
import { isFileError, write } from '../output.ts';

// Whoever reads may have had enough, as `head` does.
process.stdout.on('error', () => process.exit());

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) await write(HELP);
  else {
    // The checker takes a second to load, which help and misuse do without.
    const { check } = await import('../check/check.ts');
    process.exitCode = await check(options);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (!(error instanceof Misuse) && !isFileError(error)) throw error;
  process.stderr.write('See npm run --silent check -- --help\n');
  process.exitCode = 2;
}
