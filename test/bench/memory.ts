import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** What all processes of the browser hold, each shared page counted once, in MB; null where the system does not tell. */
export function memoryOf(browser: Browser): number | null {
  const root = browser.process()?.pid;
  if (root === undefined || process.platform !== 'linux') return null;
  return processesOf(root).reduce((sum, pid) => sum + proportionalMemory(pid), 0);
}

function processesOf(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), parent: parentOf(pid) }));
  const found = [root];
  for (const at of found) found.push(...parents.filter(({ parent }) => parent === at).map(({ pid }) => pid));
  return found;
}

function parentOf(pid: string): number {
  try {
    // The name of the command may hold blanks and ends with the last bracket.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return Number.NaN;
  }
}

function proportionalMemory(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
