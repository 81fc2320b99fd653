import { once } from 'node:events';

/** Writes to standard output, and waits for a slow reader, so that a large file does not pile up in memory. */
export async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** True for a file that is not there or cannot be read. */
export function isFileError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'path' in error;
}
