import * as v from 'valibot';
import { NETWORKS } from '../../core/draft.ts';
import { COLUMN_USES, type ColumnUse } from '../../core/past/columns.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.nullable(v.number());
const network = v.nullable(v.picklist(NETWORKS));
const optional = v.optional(count);

/** Which columns of a table hold what, by their places from 0. */
const columnsSchema = v.strictObject({
  ...(Object.fromEntries(COLUMN_USES.map((use) => [use, optional])) as Record<ColumnUse, typeof optional>),
  text: count,
});

/** What is in the files, before any of it is kept. */
const summary = v.strictObject({
  posts: count,
  /** How many of them have no network, no account or no time of their own. */
  without: v.strictObject({ network: count, account: count, time: count }),
  networks: v.array(v.strictObject({ network: v.picklist(NETWORKS), posts: count })),
  accounts: v.array(v.string()),
  first: time,
  last: time,
});
export type Summary = v.InferOutput<typeof summary>;

/** The page → its worker. */
export const toReader = v.variant('type', [
  /** Read these files. `columns`: for tables that were not clear, by the file's place. */
  v.strictObject({
    type: v.literal('read'),
    files: v.array(v.instance(File)),
    columns: v.array(v.nullable(columnsSchema)),
    zone: v.string(),
  }),
  /** Keep what was read; `network` and `account` fill in what the files did not tell. */
  v.strictObject({ type: v.literal('keep'), network, account: v.nullable(v.string()) }),
]);
export type ToReader = v.InferOutput<typeof toReader>;

/** The worker → its page. */
export const fromReader = v.variant('type', [
  v.strictObject({ type: v.literal('progress'), read: v.number(), all: v.number(), posts: count }),
  /** Somebody has to say which columns of this file hold what. */
  v.strictObject({
    type: v.literal('unclear'),
    file: count,
    headers: v.array(v.string()),
    sample: v.array(v.array(v.string())),
  }),
  v.strictObject({
    type: v.literal('read'),
    summary,
    problems: v.array(v.strictObject({ file: v.string(), sentence: v.string() })),
  }),
  v.strictObject({ type: v.literal('kept'), added: count, known: count }),
  /** Nothing was kept. */
  v.strictObject({ type: v.literal('failed'), sentence: v.string() }),
]);
export type FromReader = v.InferOutput<typeof fromReader>;
