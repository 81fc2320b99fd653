/** What a column can hold. */
export const COLUMN_USES = ['text', 'time', 'network', 'account', 'number', 'kind'] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];
/** The place of each column that is used, from 0. */
export type Columns = Readonly<Partial<Record<ColumnUse, number>>> & { readonly text: number };

/**
 * Names of columns in the exports of networks and of planning tools, the surer first. Meta's tables hold the words of a
 * Facebook post under "Title" and those of an Instagram post under "Description".
 */
const NAMES: Readonly<Record<ColumnUse, readonly string[]>> = {
  text: [
    'full_text',
    'tweet text',
    'post text',
    'post message',
    'text',
    'message',
    'caption',
    'post content',
    'content',
    'body',
    'copy',
    'post',
    'tweet',
    'description',
    'title',
  ],
  time: [
    'created_at',
    'created at',
    'publish time',
    'published at',
    'publish date',
    'published',
    'posted at',
    'posted',
    'date and time',
    'datetime',
    'timestamp',
    'sent at',
    'date',
    'time',
    'created',
  ],
  network: ['network', 'platform', 'social network', 'channel type', 'channel'],
  account: [
    'account',
    'account username',
    'username',
    'handle',
    'screen name',
    'page name',
    'page',
    'profile',
    'account name',
  ],
  number: ['post id', 'tweet id', 'id_str', 'id', 'permalink', 'link', 'url'],
  kind: ['kind', 'post type', 'type'],
};

/** The columns by their names; null when no name says where the text is. */
export function findColumns(headers: readonly string[]): Columns | null {
  const names = headers.map((header) =>
    header
      .trim()
      .toLowerCase()
      .replace(/^\ufeff/, '')
      .replace(/\s+/g, ' '),
  );
  const found: Partial<Record<ColumnUse, number>> = {};
  for (const use of COLUMN_USES) {
    const name = NAMES[use].find((known) => names.includes(known));
    if (name !== undefined) found[use] = names.indexOf(name);
  }
  return found.text === undefined ? null : { ...found, text: found.text };
}
