import { createReadStream } from 'node:fs';
import { compile } from '../../src/core/check/checker.ts';
import { readMoment } from '../../src/core/check/text/moment.ts';
import { failingFixtures } from '../../src/core/policy/fixtures.ts';
import { readPost } from '../../src/core/post.ts';
import { write } from '../output.ts';
import { linesOf } from './lines.ts';
import { Misuse, type Options } from './options.ts';
import { policyFrom } from './policy.ts';
import { lineReader } from './reading.ts';
import { asJson, asReport, Tally } from './report.ts';
import { tagger } from './tagger.ts';

/** Checks the posts that are read, and writes what is found. Gives the exit code. */
export async function check(options: Options): Promise<number> {
  const policy = await policyFrom(options.policy);
  const { timeZone } = policy.organisation;
  const now = options.now === undefined ? Date.now() : readMoment(options.now, timeZone);
  if (now === null) throw new Misuse(`--now is "${options.now}"; expected a time such as 2027-05-05T10:00`);
  const checker = compile(policy, tagger);
  for (const { clause, which, text } of failingFixtures(policy, checker, now)) {
    process.stderr.write(
      `policy: ${clause} ${which === 'flag' ? 'does not find' : 'finds'} its own example: ${text}\n`,
    );
  }
  const read = lineReader(timeZone);
  const tally = new Tally();
  const ignored = new Set<string>();
  let invalid = 0;
  let number = 0;
  for await (const line of linesOf(
    options.file === undefined ? process.stdin : createReadStream(options.file),
  )) {
    number++;
    if (line.trim() === '') continue;
    const given = read(number === 1 ? line.replace(/^\ufeff/, '') : line);
    if (!given.ok) {
      invalid++;
      process.stderr.write(`line ${number}: ${given.problem}\n`);
      continue;
    }
    for (const name of given.ignored) ignored.add(name);
    const { draft, situation } = readPost(given.post, now);
    const { findings } = checker.check(draft, situation);
    const id = given.post.id ?? `line ${number}`;
    tally.add(findings);
    await write(options.json ? asJson(id, draft, findings) : asReport(id, draft, findings));
  }
  if (ignored.size > 0)
    process.stderr.write(`note: fields not known, and ignored: ${[...ignored].join(', ')}\n`);
  if (!options.json) await write(String(tally));
  if (invalid > 0) return 2;
  return !options.json && tally.isGrave ? 1 : 0;
}
