import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist } from './browsers.ts';

/** What only the file with the starter policy holds, as it stands in the build. */
const POLICY = 'organisation:{name:`City of Marlow Falls`';

/**
 * A copy of the built extension for Chromium whose starter policy has `after` where it had `before`, which must stand
 * there. Whoever asks for it takes it away again.
 */
export function buildWith(before: string, after: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'plainspoken-'));
  cpSync(dist('chrome'), copy, { recursive: true });
  const assets = join(copy, 'assets');
  const name = readdirSync(assets).find((one) => readFileSync(join(assets, one), 'utf8').includes(POLICY));
  const code = name && readFileSync(join(assets, name), 'utf8');
  const from = code ? code.indexOf(before, code.indexOf(POLICY)) : -1;
  if (!name || !code || from < 0) throw new Error('The starter policy is not where it was in the build.');
  writeFileSync(join(assets, name), code.slice(0, from) + after + code.slice(from + before.length));
  return copy;
}
