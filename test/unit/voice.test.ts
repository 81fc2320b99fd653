import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { line, parsed, runCommand } from './support/command.ts';

const voice = (args: readonly string[], input = '') => runCommand('voice', args, input);
const past = Array.from({ length: 32 }, (_, i) =>
  line({ text: `We fixed ${i + 2} lights on Oak Street this week. Thank you for your patience.` }),
);
const SLOW = 30_000;

describe('npm run voice', () => {
  let folder = '';
  let learn = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'voice-'));
    learn = join(folder, 'past.jsonl');
    await writeFile(learn, past.join(''));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('scores posts by a voice that it learns, as JSON', { timeout: SLOW }, async () => {
    const input = [
      line({ id: 'own', text: 'We fixed 40 lights on Elm Street this week. Thank you for your patience.' }),
      line({ text: 'OMG LIGHTS!!! 🎉🎉🎉 SO COOL!!!' }),
    ].join('');
    const { code, out, err } = await voice(['--learn', learn, '--json'], input);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [own, other] = parsed(out);
    expect(own).toMatchObject({
      id: 'own',
      reasons: [],
      nearest: expect.stringContaining('lights on Oak Street'),
    });
    expect(other.id).toBe('line 2');
    expect(other.reasons).toHaveLength(2);
    expect(other.reasons[0]).toMatch(/than you usually write: .+ against /);
    expect(own.score).toBeGreaterThan(other.score + 50);
    expect(Object.keys(own)).toEqual(['id', 'score', 'measures', 'habits', 'reasons', 'words', 'nearest']);
  });

  it('reports to a person', { timeout: SLOW }, async () => {
    const { code, out } = await voice(
      ['--learn', learn],
      line({ id: 1, text: 'LIGHTS!!! SO COOL!!! WOW!!!' }),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^Learned from 32 posts\. .+\n\n1 {2}sounds like you: \d+ of 100\n/);
    expect(out).toContain('than you usually write');
  });

  it('measures, and names lines that are no posts', { timeout: SLOW }, async () => {
    const input = `\ufeff${line({ id: 'a', text: 'Thanks!' })}no json\n\n${line({ text: 7 })}${line({ id: 'b', text: '' })}`;
    const { code, out, err } = await voice(['--measure'], input);
    expect(code).toBe(2);
    const posts = parsed(out);
    expect(posts.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const { measures } of posts) {
      for (const name of ['formality', 'politeness']) {
        expect(measures[name]).toBeGreaterThanOrEqual(0);
        expect(measures[name]).toBeLessThanOrEqual(1);
      }
    }
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^line 2: this is not a JSON object; expected one a line/),
      'line 4: "text" is 7; expected string',
    ]);
  });

  it.each([
    [[], 'Say what to do: --learn FILE'],
    [['--learn'], 'argument missing'],
    [['--learn', 'no-such-file'], 'no-such-file'],
    [['--learn', 'a', '--measure'], 'Choose one'],
    [['--measure', 'a', 'b'], 'One file of posts at most'],
    [['--loud'], "Unknown option '--loud'"],
  ])('refuses %j and says what to do', { timeout: SLOW }, async (args, message) => {
    const { code, out, err } = await voice(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain('See npm run --silent voice -- --help');
  });

  it('says how many posts are missing', { timeout: SLOW }, async () => {
    const few = join(folder, 'few.jsonl');
    await writeFile(few, `${past.slice(0, 3).join('')}oops\n`);
    const { code, err } = await voice(['--learn', few, '--json'], line({ text: 'x' }));
    expect(code).toBe(2);
    expect(err).toContain('line 4: this is not a JSON object');
    expect(err).toContain('has 3 posts with words, and a voice needs at least 30.');
  });
});
