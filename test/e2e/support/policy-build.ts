import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist } from './browsers.ts';

/** What only files with the starter policy hold, as it stands in the build. */
const POLICY = 'organisation:{name:`City of Marlow Falls`';

/**
 * A copy of the built extension for Chromium whose starter policy has `after` where it had `before`, which must stand
 * there: in the background as in the pages. Whoever asks for it takes it away again.
 */
export function buildWith(before: string, after: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'plainspoken-'));
  cpSync(dist('chrome'), copy, { recursive: true });
  const scripts = ['worker.js', ...readdirSync(join(copy, 'assets')).map((name) => join('assets', name))];
  let changed = 0;
  for (const path of scripts.map((name) => join(copy, name))) {
    const code = readFileSync(path, 'utf8');
    const policy = code.indexOf(POLICY);
    const from = policy < 0 ? -1 : code.indexOf(before, policy);
    if (from < 0) continue;
    writeFileSync(path, code.slice(0, from) + after + code.slice(from + before.length));
    changed++;
  }
  if (changed < 2) throw new Error('The starter policy is not where it was in the build.');
  return copy;
}
