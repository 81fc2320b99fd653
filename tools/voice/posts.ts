import { createReadStream } from 'node:fs';
import * as v from 'valibot';
import { NETWORKS } from '../../src/core/draft.ts';
import { linesOf } from '../check/lines.ts';
import { readerOf } from '../check/reading.ts';

const schema = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  text: v.pipe(v.string(), v.maxLength(200_000)),
  /** Exports name networks of their own; a voice is learned from them all the same. */
  network: v.fallback(v.optional(v.picklist(NETWORKS)), undefined),
});
const read = readerOf(schema);

/** A post as a line tells it. */
export interface VoiceLine extends v.InferOutput<typeof schema> {
  readonly id: string | number;
}

/** The posts of a file, or of standard input. What is not one is told by file and line, and the others are read. */
export async function* postsIn(
  path: string | undefined,
  onProblem: (problem: string) => void,
): AsyncGenerator<VoiceLine> {
  const place = path === undefined ? '' : `${path}, `;
  let number = 0;
  for await (const line of linesOf(path === undefined ? process.stdin : createReadStream(path))) {
    number++;
    const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (text.trim() === '') continue;
    const given = read(text);
    if (given.ok) yield { ...given.post, id: given.post.id ?? `line ${number}` };
    else onProblem(`${place}line ${number}: ${given.problem}`);
  }
}
