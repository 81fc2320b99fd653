import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that the commands need and npm does not bring. */
export interface Program {
  readonly name: string;
  /** Environment variable by which a person can point at another copy. */
  readonly variable: string;
  readonly commands: readonly string[];
  /** Where the program lives when it is not on the PATH. */
  readonly places: readonly string[];
  readonly debian: string;
  readonly homebrew: string;
  readonly advice: string;
}

/** Chromium, not Google Chrome: Chrome no longer takes an extension from the command line. */
export const CHROMIUM: Program = {
  name: 'Chromium',
  variable: 'CHROMIUM',
  commands: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
  places: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/snap/bin/chromium',
  ],
  debian: 'chromium',
  homebrew: 'chromium',
  advice: [
    'Please install Chromium 137 or later, then try again:',
    '  Debian, Ubuntu:  sudo apt-get install chromium',
    '  macOS:           brew install --cask chromium',
    'Or set CHROMIUM to the path of a Chromium or a Chrome for Testing.',
    'Google Chrome itself will not do: it no longer takes an extension from the command line.',
  ].join('\n'),
};

export const FIREFOX: Program = {
  name: 'Firefox',
  variable: 'FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox', '/snap/bin/firefox'],
  debian: 'firefox-esr',
  homebrew: 'firefox',
  advice: [
    'Please install Firefox 140 or later, then try again:',
    '  Debian:  sudo apt-get install firefox-esr',
    '  macOS:   brew install --cask firefox',
    'Or set FIREFOX to its path.',
  ].join('\n'),
};

/** Where a team's desks meet; only the desk's command and its tests need it. */
export const NATS_SERVER: Program = {
  name: 'nats-server',
  variable: 'NATS_SERVER',
  commands: ['nats-server'],
  places: ['/usr/sbin/nats-server', '/opt/homebrew/bin/nats-server'],
  debian: 'nats-server',
  homebrew: 'nats-server',
  advice: [
    'Please install nats-server 2.9.10 or later, then try again:',
    '  Debian, Ubuntu:  sudo apt-get install nats-server',
    '  macOS:           brew install nats-server',
    '  others:          https://nats.io/download',
    'Or set NATS_SERVER to its path.',
  ].join('\n'),
};

/** The program's path, installing it where that is possible; throws with what to do where it is not. */
export function need(program: Program): string {
  const found = find(program);
  if (found) return found;
  install(program);
  const installed = find(program);
  if (installed) return installed;
  throw new Error(`${program.name} was not found, and could not be installed from here.\n${program.advice}`);
}

function find({ name, variable, commands, places }: Program): string | null {
  const chosen = process.env[variable];
  if (chosen && existsSync(chosen)) return chosen;
  if (chosen)
    throw new Error(`${variable} should be the path of a ${name}, but there is nothing at ${chosen}.`);
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...places,
  ];
  return candidates.find((path) => existsSync(path)) ?? null;
}

function install({ name, debian, homebrew }: Program): void {
  const attempts =
    process.platform === 'darwin'
      ? [['brew', 'install', homebrew]]
      : [
          asRoot('apt-get', 'update', '-qq'),
          asRoot('apt-get', 'install', '-y', '-qq', '--no-install-recommends', debian),
        ];
  process.stderr.write(`${name} is missing; installing it once. This can take some minutes.\n`);
  for (const [command = '', ...args] of attempts) {
    try {
      execFileSync(command, args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch {
      // What is still missing afterwards is reported by the caller, with advice.
    }
  }
}

function asRoot(...command: string[]): string[] {
  return process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
}
