import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compile } from '../check/checker.ts';
import { readPost } from '../post.ts';
import { makePostSchema, type PostInput } from '../post-schema.ts';
import { starterPolicy } from './starter.ts';

/** Posts in other words than the catalogue's, which the checker's models are fitted to as well. */
interface Wording extends PostInput {
  readonly clause: string;
  readonly expect: 'flag' | 'pass';
  readonly words?: string;
}

const WORDINGS = readFileSync(new URL('../../../test/training/wordings.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Wording);

const checker = compile(starterPolicy);
const schema = makePostSchema(starterPolicy.organisation.timeZone);
/** A Wednesday, 10 a.m. in Marlow Falls. */
const NOW = Date.parse('2027-05-05T15:00:00Z');

function clausesMet({ clause: _, expect: __, words: ___, ...post }: Wording): string[] {
  const { draft, situation } = readPost(v.parse(schema, post), NOW);
  return checker.check(draft, situation).findings.map(({ clause }) => clause);
}

describe.each([...new Set(WORDINGS.map(({ clause }) => clause))])('%s in other words', (id) => {
  const own = (expected: string) =>
    WORDINGS.filter((wording) => wording.clause === id && wording.expect === expected);

  it.each(own('flag'))('is met by $text', (wording) => {
    expect(clausesMet(wording)).toContain(id);
  });

  it.each(own('pass'))('is not met by $text', (wording) => {
    expect(clausesMet(wording)).not.toContain(id);
  });
});
