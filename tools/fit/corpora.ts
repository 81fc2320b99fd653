import { readFileSync } from 'node:fs';

/** A text with what people said of it. */
export interface Rated {
  readonly text: string;
  readonly rating: number;
}

/**
 * Rated sentences in the form of the formality corpus of Pavlick and Tetreault (2016): tab-separated, mean rating from
 * -3 to 3 first, sentence last.
 */
export function readFormality(path: string): Rated[] {
  return lines(path).flatMap((line) => {
    const cells = line.split('\t');
    const rating = Number(cells[0]);
    const text = cells.at(-1) ?? '';
    return cells.length >= 2 && Number.isFinite(rating) ? [{ text, rating }] : [];
  });
}

/**
 * Rated requests in the form of the Stanford Politeness Corpus (2013): comma-separated with a heading line, the request
 * under "Request" and its rating under "Normalized Score".
 */
export function readPoliteness(path: string): Rated[] {
  const [heading = [], ...rows] = cellsOf(readFileSync(path, 'utf8'));
  const text = heading.indexOf('Request');
  const rating = heading.indexOf('Normalized Score');
  if (text < 0 || rating < 0) throw new Error(`${path} has no columns "Request" and "Normalized Score".`);
  return rows.flatMap((row) =>
    row.length > rating ? [{ text: row[text] ?? '', rating: Number(row[rating]) }] : [],
  );
}

/** Posts by account: JSON lines with "account" and "text". */
export function readAccounts(path: string): Map<string, string[]> {
  const accounts = new Map<string, string[]>();
  for (const line of lines(path)) {
    const { account, text } = JSON.parse(line) as { account: string; text: string };
    const posts = accounts.get(account) ?? [];
    accounts.set(account, posts);
    posts.push(text);
  }
  return accounts;
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** The rows of comma-separated text; a cell in quotation marks may hold commas and lines. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
