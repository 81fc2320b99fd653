import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the command line asks for. A missing file means standard input. */
export interface Options {
  readonly json: boolean;
  readonly help: boolean;
  readonly policy: string | undefined;
  readonly now: string | undefined;
  readonly file: string | undefined;
}

/** Something that the person at the command line can mend. */
export class Misuse extends Error {}

export const HELP = `Checks posts against a policy.

  npm run --silent check -- [--json] [--policy FILE] [--now ISO-DATE-TIME] [FILE]

Posts come from FILE, or from standard input, one JSON object a line:
  {"id": "7", "network": "x", "kind": "reply", "text": "Thanks, we will send a crew."}

  text       needed; offsets in findings count its UTF-16 units
  id         any text or number; the line's number when left out
  network    x, facebook or instagram; x when left out
  kind       post, reply, quote, comment or caption; caption on Instagram and post elsewhere when left out
  field      text, or alt for the description of a picture; text when left out
  account    the handle or page name it is written as
  role       the author's role, such as "communications"
  media      one or several of {"kind": "image" | "video" | "gif", and what is known: "described", "captioned",
             "silent", "flashing", "madeByMachine", "labelled", "showsPeople", "released", "bookingPhoto" (true or
             false), "rights" ("own", "permitted" or "none"), "credit"}
  context    what is known besides; a clause that needs an unknown fact says nothing:
    now, author (id), onDuty, emergency, paused, area, format ("lasting" or "story"), repliesLimited, automated,
    recorded (true or false), approved (the approved text),
    replyTo, reshares   {"text", "account", "time", "ownReplies"}, or the text alone
    recent              [{"text", "network", "account", "kind", "time", "class": "alert" | "service" | "meeting" |
                        "event" | "news" | "light"}]
    questions           [{"asked", "text"}], still unanswered
    openAlerts          [{"text", "sent", "over"}]
    cases               [{"state": "open" | "approved" | "changes" | "declined", "text", "author", "approver",
                        "sent", "decided", "expires", "away", "deputy"}]
    act                 {"kind": "write" | "post" | "edit" | "delete", "before", "reason"}
    overrides           [{"clause", "reason"}]
    policyCopy          {"version", "published", "inForceFrom", "checked"}
Times are ISO, such as 2027-05-05T10:00; without an offset they are on the organisation's clock.

  --json     one line of JSON for each post instead of a report:
             {"id", "act", "findings": [{"clause", "level", "from", "to", "message", "fixes": [{"from", "to",
             "insert"}]}]}; "act" is announces, asks, answers, thanks, invites, alerts or corrects
  --policy   a policy as JSON instead of the starter policy
  --now      the moment to check at, instead of the present

Exit code: 2 when a line or an option was not valid; otherwise, without --json, 1 when anything was found at
confirm or above; otherwise 0.
`;

/** Reads the arguments; throws `Misuse` for one that there is not. */
export function readOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        policy: { type: 'string' },
        now: { type: 'string' },
      },
    });
    if (positionals.length > 1) throw new Misuse(`One file at most, and there are ${positionals.length}.`);
    const { json, help, policy, now } = values;
    const [file] = positionals;
    return { json, help, now, policy: placed(policy), file: file === '-' ? undefined : placed(file) };
  } catch (error) {
    throw error instanceof Misuse
      ? error
      : new Misuse(error instanceof Error ? error.message : String(error));
  }
}

/** npm runs every command in the project's folder, and the person may be in another. */
export function placed(path: string): string;
export function placed(path: string | undefined): string | undefined;
export function placed(path: string | undefined): string | undefined {
  return path === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? '.', path);
}
