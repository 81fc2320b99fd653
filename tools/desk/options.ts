import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DeskRole } from '../../src/desk/nats/subjects.ts';
import { Misuse } from '../check/options.ts';
import { ROOT } from '../command.ts';

/** What the command line asks for. */
export interface Options {
  readonly help: boolean;
  readonly folder: string;
  /** The one it had, or the usual one, when null. */
  readonly port: number | null;
  /** Somebody to let in, instead of starting the desk. */
  readonly add: { readonly role: DeskRole; readonly name: string } | null;
  /** The name of somebody to let out, instead of starting the desk. */
  readonly remove: string | null;
  /** How many desks to try the machine with, instead of starting one for people. */
  readonly load: number | null;
}

export const HELP = `Opens a desk where a team meets, on this machine only: for a trial, and for development.

  npm run desk                              opens it, and says where the links for the team are; Ctrl+C closes it
  npm run desk -- --add author "Ana Ruiz"   a link for one more author (or approver, or supervisor); the desk may be open
  npm run desk -- --remove "Ana Ruiz"       lets her out: her link counts no more, and her connection ends
  npm run desk -- --load 2000               measures how a policy reaches so many desks

  --folder FOLDER   where it keeps everything (out/desk)
  --port PORT       where it is reached (the last one, at first 4280)

How to run one for an organisation is told in src/desk/OPERATING.md.
`;

/** Reads the arguments; throws `Misuse` for one that there is not. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const role = (['author', 'approver', 'supervisor'] as const).find((one) => one === values.add);
  if (values.add !== undefined && !role)
    throw new Misuse(`--add wants author, approver or supervisor, and not "${values.add}".`);
  const [name, ...more] = positionals;
  if (role && (!name || more.length > 0))
    throw new Misuse('--add wants one name, such as: --add author "Ana Ruiz"');
  if (!role && name !== undefined) throw new Misuse(`"${name}" is not an option.`);
  return {
    help: values.help,
    folder: values.folder === undefined ? `${ROOT}out/desk` : resolve(values.folder),
    port: values.port === undefined ? null : numberIn('--port', values.port, 65_535),
    add: role && name ? { role, name } : null,
    remove: values.remove ?? null,
    load: values.load === undefined ? null : numberIn('--load', values.load, 15_000),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        folder: { type: 'string' },
        port: { type: 'string' },
        add: { type: 'string' },
        remove: { type: 'string' },
        load: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

function numberIn(name: string, text: string, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new Misuse(`${name} wants a number from 1 to ${most}, and not "${text}".`);
}
