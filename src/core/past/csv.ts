import Papa from 'papaparse';
import { type Columns, type ColumnUse, findColumns } from './columns.ts';
import { type Sink, Unclear, Unreadable } from './faults.ts';
import type { Row } from './post.ts';
import { kindIn, networkIn, row } from './shapes.ts';
import { readTime } from './times.ts';

/** Rows are parsed in pieces of at least this many characters. */
const PIECE = 200_000;
/** No single row is longer; a quotation mark that nobody closes would swallow the file. */
const MOST_ROW = 2_000_000;
const SAMPLE_ROWS = 4;
const QUOTE = 0x22;
const NEWLINE = 0x0a;
/** Comma, semicolon, tabulator and bar. */
const DELIMITERS = new Set([0x2c, 0x3b, 0x09, 0x7c]);

/** Reads a table with a row of headings, piece by piece. `columns`: which to use; by their names when left out. */
export class TableReader {
  readonly #sink: Sink<Row>;
  readonly #zone: string;
  #columns: Columns | null;
  readonly #chosen: boolean;
  #delimiter = '';
  #started = false;
  #waiting = '';
  #row = 1;
  /** How many cells a whole row has. */
  #width = 0;

  constructor(sink: Sink<Row>, zone: string, columns: Columns | null) {
    this.#sink = sink;
    this.#zone = zone;
    this.#columns = columns;
    this.#chosen = columns !== null;
  }

  push(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length < PIECE) return;
    const { end } = rowsIn(this.#waiting);
    if (end === 0) {
      if (this.#waiting.length > MOST_ROW) throw new Unreadable(OPEN_QUOTE);
      return;
    }
    this.#read(this.#waiting.slice(0, end));
    this.#waiting = this.#waiting.slice(end);
  }

  /** Returns how many rows there were. */
  end(): number {
    const { open, end } = rowsIn(this.#waiting);
    if (open) throw new Unreadable(OPEN_QUOTE);
    this.#read(this.#waiting.slice(0, end));
    this.#read(this.#waiting.slice(end), true);
    return this.#row;
  }

  /** `isLast`: no line break stands at the end, so that the last row may have been cut off. */
  #read(piece: string, isLast = false): void {
    if (!piece) return;
    const { data, meta } = Papa.parse<string[]>(piece, {
      delimiter: this.#delimiter,
      skipEmptyLines: 'greedy',
    });
    this.#delimiter ||= meta.delimiter;
    let rows = data;
    if (!this.#started && rows.length > 0) {
      this.#started = true;
      const [headers = [], ...rest] = rows;
      this.#width = headers.length;
      this.#columns ??= findColumns(headers);
      if (!this.#columns && !this.#chosen) throw new Unclear(headers, rest.slice(0, SAMPLE_ROWS));
      rows = rest;
    }
    for (const [at, cells] of rows.entries()) {
      const place = ++this.#row;
      const isCut = isLast && at === rows.length - 1 && cells.length < this.#width;
      if (isCut) this.#sink.fault('broken', place);
      else this.#take(cells, place);
    }
  }

  #take(cells: readonly string[], place: number): void {
    const columns = this.#columns;
    if (!columns) return;
    const cell = (use: ColumnUse) => {
      const at = columns[use];
      return at === undefined ? '' : (cells[at] ?? '').trim();
    };
    const written = cell('time');
    const time = written ? readTime(written, this.#zone) : null;
    const found = row({
      number: cell('number') || null,
      text: cell('text'),
      network: networkIn(cell('network')),
      account: cell('account') || null,
      kind: kindIn(cell('kind')),
      time,
    });
    if (written && time === null) this.#sink.fault('undated', place);
    if (typeof found === 'string') this.#sink.fault(found, place);
    else this.#sink.post(found);
  }
}

const OPEN_QUOTE =
  'A quotation mark in this table is never closed, so the rows cannot be told apart. Please save the table as CSV once more.';

/** Just after the last line break that stands outside of quotation marks, and whether one is open at the end. */
function rowsIn(text: string): { readonly end: number; readonly open: boolean } {
  let open = false;
  let end = 0;
  // A quotation mark opens a cell only at its start: in a row about a 6" pipe it is a letter like others.
  let atStart = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (open) {
      if (unit !== QUOTE) continue;
      if (text.charCodeAt(i + 1) === QUOTE) i++;
      else open = false;
    } else if (unit === QUOTE && atStart) open = true;
    else {
      if (unit === NEWLINE) end = i + 1;
      atStart = unit === NEWLINE || DELIMITERS.has(unit);
    }
  }
  return { end, open };
}
