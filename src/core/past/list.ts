import { ElementCutter } from './elements.ts';
import { type Sink, Unreadable } from './faults.ts';
import type { Row } from './post.ts';
import { shape } from './shapes.ts';

/** Reads a JSON list of posts, as the networks' exports are, piece by piece. */
export class ListReader {
  readonly #cutter: ElementCutter;
  #place = 0;
  #known = 0;

  constructor(sink: Sink<Row>, zone: string) {
    this.#cutter = new ElementCutter((element) => {
      this.#place++;
      if (element === null) return sink.fault('huge', this.#place);
      let found: ReturnType<typeof shape>;
      try {
        found = shape(JSON.parse(element), zone);
      } catch {
        return sink.fault('broken', this.#place);
      }
      // Elements of another kind are what exports are full of; only a file without any post is worth a word.
      if (found === null) return;
      this.#known++;
      if (typeof found === 'string') sink.fault(found, this.#place);
      else sink.post(found);
    });
  }

  push(text: string): void {
    this.#cutter.push(text);
  }

  /** Returns how many elements were posts. Throws when the text ends in the middle. */
  end(): number {
    if (this.#cutter.end() === 'cut')
      throw new Unreadable(
        'This file ends in the middle. Please download or copy it once more, and bring it in again.',
      );
    return this.#known;
  }
}
