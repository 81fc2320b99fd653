import type { Columns } from './columns.ts';
import { TableReader } from './csv.ts';
import { type MakeTextReader, textOfBytes } from './encoding.ts';
import { type Sink, Unreadable, WithoutPosts } from './faults.ts';
import { LineReader } from './lines.ts';
import { ListReader } from './list.ts';
import type { Row } from './post.ts';

/** What reading a file needs to know. */
export interface Reading {
  /** The file's name, which tells a little about what is in it. */
  readonly name: string;
  /** Clock of dates that name none. */
  readonly zone: string;
  readonly decoder: MakeTextReader;
  /** For a table whose columns the person has pointed out. */
  readonly columns?: Columns | undefined;
}

/** Takes in a file piece by piece. Throws `Unreadable`, `WithoutPosts` or `Unclear`. */
export interface FileReading {
  push(bytes: Uint8Array): void;
  end(): void;
}

/** So much is looked at to tell what a file is. */
const FRONT = 64_000;
const NO_POSTS =
  'There are no posts in this file that the coach knows how to read. It reads CSV, the X archive, and the JSON downloads of Facebook and Instagram.';

/** Reads a file that is no archive: a table, JSON Lines, or one file of a network's export. */
export function readText({ name, zone, decoder, columns }: Reading, sink: Sink<Row>): FileReading {
  const decode = textOfBytes(decoder, () =>
    sink.note(
      'Some of this file is not in UTF-8. It was read as Windows text: please look over the accents.',
    ),
  );
  let front = '';
  let reader: { push(text: string): void; end(): number } | null = null;
  const begin = () => {
    reader = choose(front, name, zone, columns ?? null, sink);
    reader.push(front);
    front = '';
  };
  const take = (text: string) => {
    if (reader) reader.push(text);
    else {
      front += text;
      if (front.length >= FRONT) begin();
    }
  };
  return {
    push: (bytes) => take(decode(bytes)),
    end() {
      take(decode(null));
      if (!reader) begin();
      if (reader?.end() === 0) throw new WithoutPosts(NO_POSTS);
    },
  };
}

function choose(front: string, name: string, zone: string, columns: Columns | null, sink: Sink<Row>) {
  const text = front.replace(/^\ufeff/, '').trimStart();
  if (!text) throw new WithoutPosts('This file is empty.');
  const problem = strangerIn(text);
  if (problem) throw new Unreadable(problem);
  if (/\.(?:jsonl|ndjson)$/i.test(name) || isLines(text)) return new LineReader(sink, zone);
  if (/^(?:window\.YTD|[[{])/.test(text)) return new ListReader(sink, zone);
  return new TableReader(sink, zone, columns);
}

/** What is plainly something else, with what to do about it. */
function strangerIn(text: string): string | null {
  const part = /^window\.YTD\.(\w+)\./.exec(text)?.[1];
  if (part && !/^tweets?$/.test(part))
    return `This part of the X archive holds “${part.replaceAll('_', ' ')}”, which the coach does not read. The posts are in data/tweets.js.`;
  if (/^<(?:!doctype|html|\?xml)/i.test(text))
    return 'This is a web page. Please ask the network for the download in JSON, and bring that in.';
  if (text.includes('\0'))
    return 'This file holds no text that can be read. The coach reads CSV, the X archive, and JSON downloads.';
  if (text.startsWith('%PDF')) return 'This is a PDF. Please bring in the posts as CSV or JSON.';
  if (text.startsWith('{\\rtf')) return 'This is a text document. Please save the posts as CSV.';
  return null;
}

/** True when the first line is a whole object and not the whole text, or a post by itself. */
function isLines(text: string): boolean {
  const end = text.indexOf('\n');
  const line = (end < 0 ? text : text.slice(0, end)).trim();
  if (!line.startsWith('{') || !line.endsWith('}')) return false;
  try {
    const value: unknown = JSON.parse(line);
    return (
      (end >= 0 && text.slice(end).trim() !== '') ||
      (typeof value === 'object' && value !== null && 'text' in value)
    );
  } catch {
    return false;
  }
}
