import { spawn } from 'node:child_process';
import { ROOT } from '../../../tools/command.ts';

/** How a command has ended, and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a task as `npm run` does, and gives it `input` to read. */
export function runCommand(task: string, args: readonly string[], input = ''): Promise<Ended> {
  const child = spawn(process.execPath, ['tools/run.mjs', task, ...args], { cwd: ROOT });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

/** A value as a line of JSON. */
export const line = (value: unknown) => `${JSON.stringify(value)}\n`;

/** The values in lines of JSON. */
export const parsed = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one));
