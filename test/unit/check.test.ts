import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { starterPolicy } from '../../src/core/policy/starter.ts';
import { line, parsed, runCommand } from './support/command.ts';

const check = (args: readonly string[], input = '') => runCommand('check', args, input);

describe('npm run check', () => {
  let folder = '';
  let policy = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'check-'));
    policy = join(folder, 'policy.json');
    // Few clauses, so that each run starts at once.
    const ids = ['PLAN-10', 'PLAN-17', 'ACCESS-07', 'ACCESS-10', 'TRUST-01'];
    const clauses = starterPolicy.clauses.filter(({ id }) => ids.includes(id));
    await writeFile(policy, JSON.stringify({ ...starterPolicy, clauses }));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('writes findings as JSON, with offsets and fixes', async () => {
    const file = join(folder, 'posts.jsonl');
    const posts = [
      { id: 'a', text: 'Leaf pickup is late :(' },
      { id: 7, text: 'Spring fest!', media: { kind: 'image', described: false } },
      { id: 'b', text: 'All\u2028fine.' },
    ];
    await writeFile(file, `\ufeff${posts.map(line).join('')}`);
    const { code, out, err } = await check(['--json', '--policy', policy, '--now', '2027-05-05T10:00', file]);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(parsed(out)).toEqual([
      {
        id: 'a',
        act: 'announces',
        findings: [
          expect.objectContaining({
            clause: 'ACCESS-07',
            level: 'advise',
            from: 20,
            to: 22,
            fixes: [{ from: 19, to: 22, insert: '' }],
          }),
        ],
      },
      {
        id: 7,
        act: 'announces',
        findings: [expect.objectContaining({ clause: 'ACCESS-10', from: 0, to: 0, fixes: [] })],
      },
      { id: 'b', act: 'announces', findings: [] },
    ]);
  });

  it('says which lines are not valid and what is expected, and checks the others', async () => {
    const input = [
      line({ network: 'tiktok', text: 'x' }),
      'no json\n',
      '\n',
      line({ id: 'c', text: 'Fine.', mood: 1, context: { weather: 2 } }),
      line({ text: 'x', media: [{ kind: 'picture' }] }),
      line({ text: 'x', context: { recent: [{ text: 'y', time: 'noon' }] } }),
      line({ id: 'd' }),
    ].join('');
    const { code, out, err } = await check(
      ['--json', '--policy', policy, '--now', '2027-05-05T10:00'],
      input,
    );
    expect(code).toBe(2);
    expect(parsed(out)).toEqual([{ id: 'c', act: 'announces', findings: [] }]);
    expect(err.trim().split('\n')).toEqual([
      'line 1: "network" is "tiktok"; expected (x | facebook | instagram)',
      expect.stringMatching(/^line 2: this is not a JSON object; expected one a line, such as/),
      'line 5: "media.0.kind" is "picture"; expected (image | video | gif)',
      'line 6: "context.recent.0.time" is "noon"; expected a time such as 2027-05-05T10:00',
      'line 7: "text" is missing; expected text',
      'note: fields not known, and ignored: mood, context.weather',
    ]);
  });

  it('reports to a person, at the moment that is asked for', async () => {
    const input = line({ id: 'night', text: 'Budget survey is open!' });
    const late = await check(['--policy', policy, '--now', '2027-05-08T23:40'], input);
    expect(late.code).toBe(1);
    expect(late.out).toContain('night  x post\n  confirm  whole draft\n');
    expect(late.out).toContain('It is Saturday, 11:40 p.m.');
    expect(late.out).toContain('PLAN-10\n');
    expect(late.out).toMatch(/1 post checked: 1 confirm\n$/);
    const day = await check(['--policy', policy, '--now', '2027-05-05T15:00Z'], input);
    expect(day).toEqual({ code: 0, out: '1 post checked: nothing to mend\n', err: '' });
  });

  it.each([
    [['--now', 'soon'], '--now is "soon"; expected a time'],
    [['--colour'], "Unknown option '--colour'"],
    [['--policy', 'package.json'], 'package.json is no policy that can be used:\n  format: found undefined'],
    [['no-such-file'], 'no-such-file'],
  ])('refuses %j', async (args, message) => {
    const { code, out, err } = await check(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });

  it('explains itself', async () => {
    const { code, out } = await check(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('x when left out');
  });

  it('says which clauses of a policy do not do what their own examples say', async () => {
    const file = join(folder, 'lame.json');
    const clauses = starterPolicy.clauses
      .filter(({ id }) => id === 'PLAN-10' || id === 'TRUST-01')
      .map((clause) =>
        clause.id === 'PLAN-10'
          ? clause
          : { ...clause, fixture: { flag: { text: 'Hi.' }, pass: { text: 'Hi.' } } },
      );
    await writeFile(file, JSON.stringify({ ...starterPolicy, clauses }));
    const { code, err } = await check(['--json', '--policy', file], line({ text: 'Hello.' }));
    expect(code).toBe(0);
    expect(err).toBe('policy: TRUST-01 does not find its own example: Hi.\n');
  });
});
