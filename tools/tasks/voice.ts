import { Misuse } from '../check/options.ts';
import { isFileError, write } from '../output.ts';
import { HELP, readOptions } from '../voice/options.ts';

// Whoever reads may have had enough, as `head` does.
process.stdout.on('error', () => process.exit());

try {
  const options = readOptions(process.argv.slice(2));
  if (options.mode === 'help') await write(HELP);
  else {
    // The measures take a second to load, which help and misuse do without.
    const { hearPosts } = await import('../voice/hear-posts.ts');
    process.exitCode = await hearPosts(options);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (!(error instanceof Misuse) && !isFileError(error)) throw error;
  process.stderr.write('See npm run --silent voice -- --help\n');
  process.exitCode = 2;
}
