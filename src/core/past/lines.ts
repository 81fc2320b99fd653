import type { Sink } from './faults.ts';
import type { Row } from './post.ts';
import { shape } from './shapes.ts';

/** No single line of posts is longer. */
const MOST_LINE = 1_000_000;

/** Reads JSON Lines, one post in each line, piece by piece. */
export class LineReader {
  readonly #sink: Sink<Row>;
  readonly #zone: string;
  #waiting = '';
  #line = 0;
  /** How many lines were posts, or could have been. */
  #known = 0;

  constructor(sink: Sink<Row>, zone: string) {
    this.#sink = sink;
    this.#zone = zone;
  }

  push(text: string): void {
    const lines = (this.#waiting + text).split('\n');
    this.#waiting = (lines.pop() ?? '').slice(0, MOST_LINE + 1);
    for (const line of lines) this.#take(line);
  }

  /** Returns how many lines held posts. */
  end(): number {
    if (this.#waiting.trim()) this.#take(this.#waiting);
    return this.#known;
  }

  #take(line: string): void {
    this.#line++;
    if (!line.trim()) return;
    const found = line.length > MOST_LINE ? 'huge' : shapeOf(line, this.#zone);
    if (found === null) this.#sink.fault('broken', this.#line);
    else if (typeof found === 'string') this.#sink.fault(found, this.#line);
    else this.#sink.post(found);
    if (found !== null) this.#known++;
  }
}

function shapeOf(line: string, zone: string) {
  try {
    return shape(JSON.parse(line), zone);
  } catch {
    return null;
  }
}
