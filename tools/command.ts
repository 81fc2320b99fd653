import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** How a command ended, and all that it wrote. */
export interface Ended {
  readonly ok: boolean;
  readonly output: string;
}

/** True when a person watches and has not asked for plain text. */
export const COLOURFUL = Boolean(process.stdout.isTTY) && !process.env['CI'] && !process.env['NO_COLOR'];

/** Runs a package's own command with its words kept, or with `watched` shown as they come. */
export function runTool(
  name: string,
  args: readonly string[],
  options: { watched?: boolean } = {},
): Promise<Ended> {
  const { FORCE_COLOR: _force, NO_COLOR: _no, ...env } = process.env;
  const child = spawn(process.execPath, [scriptOf(name), ...args], {
    cwd: ROOT,
    env: { ...env, ...(COLOURFUL ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) },
    stdio: options.watched ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const words: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => words.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => words.push(chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(words).toString() }));
  });
}

/** The script behind `node_modules/.bin`, whose shape differs between systems. */
function scriptOf(name: string): string {
  const home = `${ROOT}node_modules/${PACKAGES[name] ?? name}/`;
  const { bin } = JSON.parse(readFileSync(`${home}package.json`, 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin[name];
  if (!path) throw new Error(`${name} has no command of that name.`);
  return home + path;
}

/** Packages that are not called as their commands are. */
const PACKAGES: Readonly<Record<string, string>> = { tsc: 'typescript', biome: '@biomejs/biome' };
