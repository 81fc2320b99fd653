import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Figure, Measurement } from './measurement.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const CONTENT_SCRIPT = 'src/page/main.iife.js';
/** The content script is read on every page of the networks, whether or not anybody writes there. */
const CONTENT_SCRIPT_LIMIT_KB = 32;

/** How much there is to load. */
export const size: Measurement = {
  name: 'size',
  async run() {
    const script = await readFile(`${DIST}chrome/${CONTENT_SCRIPT}`);
    return [
      {
        label: 'content script, gzipped',
        unit: 'KB',
        value: kilobytes(gzipSync(script).length),
        limit: CONTENT_SCRIPT_LIMIT_KB,
      },
      ...(await packageSize('chrome')),
      ...(await packageSize('firefox')),
    ];
  },
};

async function packageSize(browser: string): Promise<Figure[]> {
  const entries = await readdir(DIST + browser, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const contents = await Promise.all(files.map(({ parentPath, name }) => readFile(`${parentPath}/${name}`)));
  const sum = (lengths: readonly number[]) => kilobytes(lengths.reduce((total, length) => total + length, 0));
  return [
    { label: `package for ${browser}`, unit: 'KB', value: sum(contents.map((file) => file.length)) },
    {
      label: `package for ${browser}, gzipped`,
      unit: 'KB',
      value: sum(contents.map((file) => gzipSync(file).length)),
    },
  ];
}

function kilobytes(bytes: number): number {
  return bytes / 1024;
}
