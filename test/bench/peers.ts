import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '../../src/core/check/checker.ts';
import { starterPolicy } from '../../src/core/policy/starter.ts';
import { makeDraft } from './drafts.ts';
import { type Figure, type Measurement, spread } from './measurement.ts';

interface Peer {
  readonly name: string;
  check(text: string): Promise<unknown>;
}

const FOLDER = fileURLToPath(new URL('peers/', import.meta.url));
const LENGTHS = [280, 2000];
const SAMPLES = 60;
const WARM_UP = 15;
const NOW = Date.UTC(2026, 5, 9, 17);

/** The checker beside grammar and style tools, on the same texts in the same run. */
export const peers: Measurement = {
  name: 'beside its peers',
  async run() {
    const all = [...(await loadPeers()), ours()];
    const figures: Figure[] = [];
    for (const length of LENGTHS) {
      const medians = new Map<string, number>();
      for (const peer of all) {
        const figure = await newTexts(peer, length);
        medians.set(peer.name, figure.p50 ?? Number.NaN);
        figures.push(figure);
      }
      const own = medians.get('Plainspoken') ?? Number.NaN;
      for (const [name, median] of medians)
        if (name !== 'Plainspoken')
          figures.push({
            label: `${length} characters, ${name} ÷ Plainspoken`,
            unit: 'times',
            value: median / own,
          });
      const letter = spread(await timed(ours(), growing(length)));
      figures.push({ label: `${length} characters, Plainspoken, a letter more`, unit: 'ms', ...letter });
      for (const name of ['harper.js', 'retext'])
        figures.push({
          label: `${length} characters, ${name} ÷ Plainspoken, a letter more`,
          unit: 'times',
          value: (medians.get(name) ?? Number.NaN) / letter.p50,
        });
    }
    return figures;
  },
};

/** The peers have packages of their own, fetched only when they are measured. */
async function loadPeers(): Promise<Peer[]> {
  if (!existsSync(`${FOLDER}node_modules`))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: 'ignore' });
  const url = new URL('peers/peers.mjs', import.meta.url).href;
  const module = (await import(url)) as { loadPeers(): Promise<Peer[]> };
  return module.loadPeers();
}

function ours(): Peer {
  const { check } = compile(starterPolicy);
  return {
    name: 'Plainspoken',
    check: async (text) =>
      check({ network: 'facebook', kind: 'post', text, account: 'Marlow Falls' }, { now: NOW }),
  };
}

async function newTexts(peer: Peer, length: number): Promise<Figure> {
  const texts = Array.from({ length: WARM_UP + SAMPLES }, (_, serial) => makeDraft(length, serial));
  return { label: `${length} characters, ${peer.name}`, unit: 'ms', ...spread(await timed(peer, texts)) };
}

function growing(length: number): string[] {
  const draft = makeDraft(length, 1);
  return Array.from({ length: WARM_UP + SAMPLES }, (_, typed) =>
    draft.slice(0, length - WARM_UP - SAMPLES + 1 + typed),
  );
}

async function timed(peer: Peer, texts: readonly string[]): Promise<number[]> {
  const samples: number[] = [];
  for (const text of texts) {
    const began = performance.now();
    await peer.check(text);
    samples.push(performance.now() - began);
  }
  return samples.slice(WARM_UP);
}
