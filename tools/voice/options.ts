import { parseArgs } from 'node:util';
import { Misuse, placed } from '../check/options.ts';

/** What the command line asks for. A missing file means standard input. */
export type Options =
  | { readonly mode: 'help' }
  | { readonly mode: 'measure'; readonly file: string | undefined }
  | {
      readonly mode: 'learn';
      readonly learn: string;
      readonly json: boolean;
      readonly file: string | undefined;
    };

export const HELP = `Tells how posts sound, or how close they come to a house voice.

  npm run --silent voice -- --learn FILE [--json] [FILE]
  npm run --silent voice -- --measure [FILE]

Posts are one JSON object a line:
  {"id": "7", "network": "x", "text": "Thanks for your patience while we finish Oak Street."}

  text       needed
  id         any text or number; the line's number when left out
  network    x, facebook or instagram; a voice may differ between them

  --learn    learns a voice from the posts in this file, 30 or more, then scores those in FILE, or from standard input
  --json     one line of JSON for each post instead of a report:
             {"id", "score", "measures", "habits", "reasons", "words", "nearest"}; the score is from 0 to 100, "words"
             are the places the reasons rest on, "nearest" is the nearest of the posts that were learned from
  --measure  only measures, as JSON: {"id", "measures", "habits"}; formality, politeness, warmth, active, capitals and
             humour are from 0 to 1, the others in their own units

Exit code: 2 when a line or an option was not valid; otherwise 0. A line that is not valid is named and left out.
`;

/** Reads the arguments; throws `Misuse` for what does not fit together. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const { learn, json, measure, help } = values;
  const [file, more] = positionals;
  if (help) return { mode: 'help' };
  if (more !== undefined) throw new Misuse(`One file of posts at most, and there are ${positionals.length}.`);
  const posts = file === undefined || file === '-' ? undefined : placed(file);
  if (measure) {
    if (learn !== undefined)
      throw new Misuse('Choose one: --learn scores posts, --measure only measures them.');
    return { mode: 'measure', file: posts };
  }
  if (learn === undefined)
    throw new Misuse('Say what to do: --learn FILE to score posts by a voice, or --measure to measure them.');
  return { mode: 'learn', learn: placed(learn), json, file: posts };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        learn: { type: 'string' },
        json: { type: 'boolean', default: false },
        measure: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}
