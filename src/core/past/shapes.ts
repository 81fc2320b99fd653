import * as v from 'valibot';
import { DRAFT_KINDS, type NETWORKS } from '../draft.ts';
import { mendBytes } from './encoding.ts';
import type { Fault } from './faults.ts';
import { MOST_TEXT, type Row } from './post.ts';
import { readTime } from './times.ts';

/** A row, why it is none, or null when the element is of another kind altogether. */
export type Shaped = Row | Fault | null;

const moment = v.union([v.string(), v.number()]);
const string = v.optional(
  v.pipe(
    v.unknown(),
    v.transform((value) => (typeof value === 'string' ? value : '')),
  ),
  '',
);

const tweet = v.object({
  id_str: v.optional(v.string()),
  full_text: v.string(),
  created_at: v.optional(v.string()),
  retweeted: v.optional(v.boolean()),
  in_reply_to_status_id_str: v.optional(v.string()),
  in_reply_to_user_id_str: v.optional(v.string()),
  entities: v.optional(
    v.object({
      urls: v.optional(
        v.array(v.object({ url: v.optional(v.string()), expanded_url: v.optional(v.string()) })),
      ),
      media: v.optional(v.array(v.object({ url: v.optional(v.string()) }))),
    }),
  ),
});
const inArchive = v.union([
  v.pipe(
    v.object({ tweet }),
    v.transform((outer) => outer.tweet),
  ),
  tweet,
]);

const onFacebook = v.pipe(
  v.object({
    timestamp: v.number(),
    // A post that is only a picture has none.
    data: v.optional(v.array(v.object({ post: v.optional(v.string()) }))),
    attachments: v.optional(
      v.array(
        v.object({ data: v.array(v.object({ media: v.optional(v.object({ description: string })) })) }),
      ),
    ),
  }),
  v.check(({ data, attachments }) => data !== undefined || attachments !== undefined),
);

/** Where Facebook keeps its pictures, whose titles are the names of albums. */
const FACEBOOK_MEDIA = /^(?:your_facebook_activity|photos_and_videos|posts)\//;
/** Many things in downloads have a title. Only a picture has an address of its own and a moment. */
const picture = {
  uri: v.pipe(
    v.string(),
    v.check((uri) => !FACEBOOK_MEDIA.test(uri)),
  ),
  creation_timestamp: v.number(),
};
const onInstagramAlone = v.object({ ...picture, title: v.string() });
const onInstagram = v.object({
  media: v.pipe(v.array(v.object({ ...picture, title: string })), v.minLength(1)),
  title: v.optional(v.string()),
  creation_timestamp: v.optional(v.number()),
});

const plain = v.object({
  text: v.string(),
  id: v.optional(moment),
  network: v.optional(v.string()),
  account: v.nullish(v.string()),
  kind: v.optional(v.string()),
  time: v.nullish(moment),
  date: v.nullish(moment),
  created_at: v.nullish(moment),
});

/** Reads one element of an export or of our own format as a post. */
export function shape(element: unknown, zone: string): Shaped {
  const x = v.safeParse(inArchive, element);
  if (x.success) return fromX(x.output, zone);
  const facebook = v.safeParse(onFacebook, element);
  if (facebook.success) return fromFacebook(facebook.output);
  const instagram = v.safeParse(onInstagram, element);
  if (instagram.success) return fromInstagram(instagram.output);
  const alone = v.safeParse(plain, element);
  if (alone.success) return fromPlain(alone.output, zone);
  const one = v.safeParse(onInstagramAlone, element);
  return one.success ? caption(one.output.title, one.output.creation_timestamp) : null;
}

function fromX(post: v.InferOutput<typeof tweet>, zone: string): Shaped {
  if (post.retweeted || post.full_text.startsWith('RT @')) return 'repost';
  let text = post.full_text;
  for (const { url, expanded_url } of post.entities?.urls ?? [])
    if (url && expanded_url) text = text.replaceAll(url, expanded_url);
  // A picture's address says nothing to a reader of the record.
  for (const { url } of post.entities?.media ?? []) if (url) text = text.replaceAll(url, '');
  return row({
    number: post.id_str ?? null,
    text: withoutEntities(text),
    network: 'x',
    kind: post.in_reply_to_status_id_str || post.in_reply_to_user_id_str ? 'reply' : 'post',
    time: post.created_at === undefined ? null : readTime(post.created_at, zone),
  });
}

/** X writes these three as HTML does. */
function withoutEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function fromFacebook({ timestamp, data = [], attachments = [] }: v.InferOutput<typeof onFacebook>): Shaped {
  const own = data.find(({ post }) => post)?.post;
  const described = attachments.flatMap((one) => one.data).find(({ media }) => media?.description)?.media;
  const text = mendBytes(own ?? described?.description ?? '');
  return row({ number: null, text, network: 'facebook', kind: 'post', time: timestamp * 1000 });
}

function fromInstagram({ media, title, creation_timestamp }: v.InferOutput<typeof onInstagram>): Shaped {
  return caption(title || media[0]?.title || '', creation_timestamp ?? media[0]?.creation_timestamp);
}

function caption(title: string, seconds: number | undefined): Shaped {
  const time = seconds === undefined ? null : seconds * 1000;
  return row({ number: null, text: mendBytes(title), network: 'instagram', kind: 'caption', time });
}

function fromPlain(post: v.InferOutput<typeof plain>, zone: string): Shaped {
  const written = post.time ?? post.date ?? post.created_at ?? null;
  return row({
    number: post.id === undefined ? null : String(post.id),
    text: post.text,
    network: networkIn(post.network ?? ''),
    account: post.account ?? null,
    kind: kindIn(post.kind ?? ''),
    time: written === null ? null : readTime(written, zone),
  });
}

/** A row of what was read, or that it has no words. */
export function row(read: Omit<Row, 'account'> & { readonly account?: string | null }): Row | Fault {
  const text = read.text.trim().slice(0, MOST_TEXT);
  if (!text) return 'empty';
  const account = read.account?.trim().replace(/^@/, '').slice(0, 200) || null;
  const number = read.number?.trim().slice(0, 300) || null;
  return { ...read, text, account, number };
}

const NAMES: readonly (readonly [RegExp, (typeof NETWORKS)[number]])[] = [
  [/^(?:x|x\.com|twitter)\b|x \(|twitter/i, 'x'],
  [/facebook|^fb$/i, 'facebook'],
  [/instagram|^ig$|^insta$/i, 'instagram'],
];

/** The network that a cell names; null when it names none of ours. */
export function networkIn(name: string): Row['network'] {
  return NAMES.find(([form]) => form.test(name.trim()))?.[1] ?? null;
}

/** The kind of post that a cell names; null when it names none. */
export function kindIn(name: string): Row['kind'] {
  const wanted = name.trim().toLowerCase();
  return DRAFT_KINDS.find((kind) => kind === wanted) ?? null;
}
