// The door to every command: `node tools/run.mjs <task> [options]`. It runs before anything is installed, so it is
// plain JavaScript without packages, in a dialect old enough for an old Node to read the message about its age.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installPackages, packagesAreCurrent } from './packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [task, ...options] = process.argv.slice(2);

checkNode();
const script = `${root}tools/tasks/${task}.ts`;
if (!/^[a-z0-9]+$/.test(task || '') || !existsSync(script)) give(`There is no task "${task}".`);
if (!packagesAreCurrent(root)) installPackages(root);
run();

function checkNode() {
  const { engines } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const [major, minor] = engines.node.replace('>=', '').split('.').map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  give(
    `Plainspoken needs Node.js ${major}.${minor} or later, and this is ${process.versions.node}.\n` +
      'Please install a newer one from https://nodejs.org, then try again.',
  );
}

function run() {
  // Node.js has the browser's WebSocket from 22 on without being asked.
  const flags = ['--experimental-websocket', '--disable-warning=ExperimentalWarning', '--import', 'tsx'];
  const child = spawn(process.execPath, [...flags, script, ...options], {
    cwd: root,
    stdio: 'inherit',
  });
  // Ctrl+C reaches the task as well, which ends in its own time; this process then ends with it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => {
    process.exitCode = code === null ? 1 : code;
  });
}

function give(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
