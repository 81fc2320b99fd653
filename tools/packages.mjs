import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Whether node_modules holds what package-lock.json asks for. npm leaves a list of what it installed there, and only
 * when it came to its end; the lists are compared, not their dates, since a checkout or a copy changes those.
 */
export function packagesAreCurrent(root) {
  const installedList = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installedList)) return false;
  const installed = packagesOf(installedList);
  return Object.entries(packagesOf(`${root}package-lock.json`)).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return wanted.optional === true;
    return (
      found.version === wanted.version && fits(found.os, process.platform) && fits(found.cpu, process.arch)
    );
  });
}

/** Installs exactly what package-lock.json lists; ends the process when that fails. */
export function installPackages(root) {
  const began = Date.now();
  process.stdout.write('Installing the packages this project is built from. This happens once.\n');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const viaNode = npm && /\.c?js$/.test(npm);
  const done = spawnSync(viaNode ? process.execPath : 'npm', viaNode ? [npm, ...args] : args, {
    cwd: root,
    encoding: 'utf8',
    shell: !viaNode && process.platform === 'win32',
  });
  if (done.status === 0) {
    process.stdout.write(`✓ packages  ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
    return;
  }
  process.stderr.write(`${done.error || ''}${done.stdout || ''}${done.stderr || ''}\n`);
  process.stderr.write('The packages could not be installed. Is this machine online?\n');
  process.exit(1);
}

function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** npm's `os` and `cpu` lists name what is allowed, or with "!" what is not. */
function fits(list, own) {
  if (!list) return true;
  return list.includes(own) || (list.some((name) => name[0] === '!') && !list.includes(`!${own}`));
}
