import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isArchive, readArchive } from './archive.ts';
import type { Columns } from './columns.ts';
import { Unclear, Unreadable } from './faults.ts';
import { Gatherer } from './gather.ts';
import { readText } from './reader.ts';

/** Brings in one file in pieces of `size` bytes: what would be kept, and what is told. */
function bring(name: string, content: string | Uint8Array, size = 1000, columns?: Columns) {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const gatherer = new Gatherer();
  const file = gatherer.file(name);
  const reading = {
    name,
    zone: 'America/Chicago',
    decoder: (encoding: string) => new TextDecoder(encoding, { fatal: true }),
    columns,
  };
  let unclear: Unclear | null = null;
  try {
    const reader = isArchive(bytes) ? readArchive(reading, file, file.owner) : readText(reading, file);
    for (let at = 0; at < bytes.length; at += size) reader.push(bytes.slice(at, at + size));
    reader.end();
    file.done();
  } catch (error) {
    if (error instanceof Unclear) unclear = error;
    else if (error instanceof Unreadable) file.failed(error);
    else throw error;
  }
  return {
    posts: gatherer.brought({}),
    problems: gatherer.problems.map(({ sentence }) => sentence),
    unclear,
  };
}

const tweet = (id: number, full_text: string, more = {}) => ({
  tweet: { id_str: String(id), full_text, created_at: 'Thu May 07 21:30:00 +0000 2026', ...more },
});
const ytd = (elements: unknown[], part = 'tweets') =>
  `window.YTD.${part}.part0 = ${JSON.stringify(elements, null, 2)}`;
/** Where some bytes stand in others. */
const indexOf = (bytes: Uint8Array, wanted: Uint8Array) => Buffer.from(bytes).indexOf(wanted);
/** As Facebook and Instagram write it: each byte a character. */
const asBytes = (text: string) => String.fromCharCode(...strToU8(text));

describe('a table', () => {
  it('is read by the names of its columns, quotes and line breaks and all', () => {
    const { posts, problems } = bring(
      'posts.csv',
      '\ufeffDate,Network,Page name,Message\r\n5/7/2026 4:30 PM,Facebook,Marlow Falls,"Pool is ""open"",\nfrom noon."\r\n2026-05-08,X,@MarlowFalls,A 6" pipe broke.\r\n',
    );
    expect(problems).toEqual([]);
    expect(posts).toMatchObject([
      {
        text: 'Pool is "open",\nfrom noon.',
        network: 'facebook',
        account: 'Marlow Falls',
        time: Date.UTC(2026, 4, 7, 21, 30),
      },
      { text: 'A 6" pipe broke.', network: 'x', account: 'MarlowFalls' },
    ]);
  });
  it('asks for the columns when their names do not tell', () => {
    const content = 'Wann;Was\n2026-05-07;Pool is open.\n';
    const { posts, unclear } = bring('posts.csv', content);
    expect(posts).toEqual([]);
    expect(unclear?.headers).toEqual(['Wann', 'Was']);
    expect(unclear?.sample).toEqual([['2026-05-07', 'Pool is open.']]);
    expect(bring('posts.csv', content, 1000, { text: 1, time: 0 }).posts).toMatchObject([
      { text: 'Pool is open.' },
    ]);
  });
  it('tells which rows had no words or a strange date, and keeps the others', () => {
    const { posts, problems } = bring('a.csv', 'date,text\n2026-05-07,One\n2026-05-08,\nsoon,Three\n');
    expect(posts.map(({ text }) => text)).toEqual(['One', 'Three']);
    expect(problems).toEqual([
      '1 post had no words (number 3).',
      '1 post came in without a date, because the date could not be read (number 4).',
    ]);
  });
  it('that is cut off in a row keeps no half of it', () => {
    const { posts, problems } = bring('a.csv', 'text,network,date\nPool is open.,X,2026-05-07\nPool is cl');
    expect(posts.map(({ text }) => text)).toEqual(['Pool is open.']);
    expect(problems).toEqual(['1 post could not be read (number 3).']);
    expect(bring('a.csv', 'text,network\nOne,X\nTwo,X').posts).toHaveLength(2);
    expect(bring('a.csv', 'text\nOne\nTwo').posts).toHaveLength(2);
  });
  it('with a quotation mark that is never closed keeps nothing', () => {
    const { posts, problems } = bring('a.csv', 'date,text\n2026-05-07,One\n2026-05-08,"Two\n');
    expect(posts).toEqual([]);
    expect(problems[0]).toContain('never closed');
  });
  it('is read as Windows text when it is not UTF-8', () => {
    const bytes = new Uint8Array([...strToU8('text\nCaf'), 0xe9, ...strToU8(' opens.\n')]);
    const { posts, problems } = bring('a.csv', bytes);
    expect(posts).toMatchObject([{ text: 'Café opens.' }]);
    expect(problems[0]).toContain('not in UTF-8');
  });
  it('reads the same rows in pieces of any size', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é', '🎉'), maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        (cells, size) => {
          const csv = `id,text\n${cells.map((text, i) => `${i},"x${text.replaceAll('"', '""')}x"`).join('\n')}\n`;
          expect(bring('a.csv', csv, size).posts.map(({ text }) => text)).toEqual(
            cells.map((text) => `x${text}x`),
          );
        },
      ),
    );
  });
});

describe('an X archive', () => {
  it('gives own posts with whole addresses, and leaves out what was passed on', () => {
    const { posts, problems } = bring(
      'tweets.js',
      ytd([
        tweet(1, 'Fun &amp; games: https://t.co/a', {
          entities: { urls: [{ url: 'https://t.co/a', expanded_url: 'https://marlowfalls.gov/fun' }] },
        }),
        tweet(2, 'RT @NWS: Warning'),
        tweet(3, '@june Thank you.', { in_reply_to_status_id_str: '9' }),
      ]),
      7,
    );
    expect(posts).toEqual([
      {
        id: 'x:1',
        text: 'Fun & games: https://marlowfalls.gov/fun',
        network: 'x',
        account: null,
        kind: 'post',
        time: Date.UTC(2026, 4, 7, 21, 30),
      },
      expect.objectContaining({ id: 'x:3', kind: 'reply' }),
    ]);
    expect(problems).toEqual(['1 post passed on somebody else’s post, and stayed out.']);
  });
  it('that is cut off keeps nothing', () => {
    const { posts, problems } = bring('tweets.js', ytd([tweet(1, 'One'), tweet(2, 'Two')]).slice(0, -60));
    expect(posts).toEqual([]);
    expect(problems[0]).toContain('ends in the middle');
  });
  it('of another kind says where the posts are', () => {
    const { problems } = bring('direct-messages.js', ytd([{ dmConversation: {} }], 'direct_messages'));
    expect(problems[0]).toContain('data/tweets.js');
  });
});

describe('downloads of Facebook and Instagram', () => {
  it('give the words beside a picture where there are no others, and never the title of the news', () => {
    const shared = (more: object) => ({
      timestamp: 1778189400,
      attachments: [{ data: [{ media: { uri: 'a.jpg', ...more } }] }],
      title: 'Marlow Falls added a new photo.',
    });
    const { posts, problems } = bring(
      'your_posts_1.json',
      JSON.stringify([
        shared({ description: 'The pool is open.' }),
        shared({}),
        { ...shared({}), data: [{ post: 'The slide is open.' }] },
      ]),
    );
    expect(posts).toMatchObject([
      { text: 'The pool is open.', network: 'facebook' },
      { text: 'The slide is open.', network: 'facebook' },
    ]);
    expect(problems).toEqual(['1 post had no words (number 2).']);
  });
  it('have their letters mended', () => {
    const facebook = [
      { timestamp: 1778189400, data: [{ post: asBytes('Café at noon 🎉') }, {}], title: 'x' },
    ];
    const instagram = [
      { media: [{ uri: 'a.jpg', creation_timestamp: 1778189400, title: asBytes('El río') }] },
    ];
    expect(bring('your_posts_1.json', JSON.stringify(facebook)).posts).toMatchObject([
      { text: 'Café at noon 🎉', network: 'facebook', time: 1778189400000 },
    ]);
    expect(bring('posts_1.json', JSON.stringify(instagram)).posts).toMatchObject([
      { text: 'El río', network: 'instagram', kind: 'caption' },
    ]);
  });
  it('are known also inside an object', () => {
    const reels = { ig_reels_media: [{ media: [{ uri: 'a.mp4', creation_timestamp: 5, title: 'Splash' }] }] };
    expect(bring('reels.json', JSON.stringify(reels)).posts).toMatchObject([{ text: 'Splash' }]);
  });
});

it('JSON Lines are read line by line, and a broken one is told', () => {
  const { posts, problems } = bring(
    'p.jsonl',
    '{"text":"One","network":"x","time":1778189400}\n{"text":\n{"text":"Two"}',
    3,
  );
  expect(posts.map(({ text }) => text)).toEqual(['One', 'Two']);
  expect(problems).toEqual(['1 post could not be read (number 2).']);
});

it('posts count while their file is still read', () => {
  const gatherer = new Gatherer();
  const file = gatherer.file('a.csv');
  const row = { text: 'One', network: null, account: null, kind: null, time: null, number: null };
  file.post(row);
  expect(gatherer.posts).toBe(1);
  file.done();
  expect(gatherer.posts).toBe(1);
  const other = gatherer.file('b.csv');
  other.post(row);
  other.failed(new Unreadable('It ends in the middle.'));
  expect(gatherer.posts).toBe(1);
});

it('the same post twice is one post', () => {
  expect(bring('p.jsonl', '{"text":"One","time":60000}\n{"text":"One","time":61000}\n').posts).toHaveLength(
    1,
  );
});

describe('an archive', () => {
  const account = `window.YTD.account.part0 = [ { "account" : { "username" : "MarlowFalls", "email": "x@example.org" } } ]`;
  const archive = (files: Record<string, string | Uint8Array>) =>
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          typeof content === 'string' ? strToU8(content) : content,
        ]),
      ),
    );
  const whole = archive({
    'data/tweets.js': ytd([tweet(1, 'One'), tweet(2, 'Two')]),
    'data/direct-messages.js': ytd([tweet(3, 'Secret')], 'direct_messages'),
    'data/account.js': account,
    'data/tweets_media/1.jpg': new Uint8Array(5000),
  });
  it.each([1, 100, 1_000_000])('gives posts and account and nothing else, in pieces of %i bytes', (size) => {
    expect(bring('x.zip', whole, size).posts).toMatchObject([
      { text: 'One', account: 'MarlowFalls' },
      { text: 'Two', account: 'MarlowFalls' },
    ]);
  });
  it('that is cut off anywhere keeps nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: whole.length - 23 }), (length) => {
        const { posts, problems } = bring('x.zip', whole.slice(0, length));
        expect(posts).toEqual([]);
        expect(problems).toHaveLength(1);
      }),
    );
  });
  it('of archives asks for those', () => {
    expect(bring('all.zip', archive({ 'part1.zip': whole })).problems[0]).toContain('other archives inside');
  });
  it.each([
    ['data/tweets-part1.js', 'window.YTD.tweets.part1 = []'],
    ['data/tweets-part1.js', ''],
    ['posts/your_posts_2.json', '[{"timestamp":1,"title":"x"}]'],
  ])('is read where its %s is %j, which is told', (name, content) => {
    const { posts, problems } = bring(
      'x.zip',
      archive({ 'data/tweets.js': ytd([tweet(1, 'One')]), [name]: content }),
    );
    expect(posts).toMatchObject([{ text: 'One' }]);
    expect(problems).toEqual([`“${name}” in this archive holds no posts.`]);
  });
  it('with other archives beside its posts tells that those were not read', () => {
    const { posts, problems } = bring(
      'x.zip',
      archive({ 'data/tweets.js': ytd([tweet(1, 'One')]), 'more/part1.zip': whole, 'more/part2.zip': whole }),
    );
    expect(posts).toMatchObject([{ text: 'One' }]);
    expect(problems).toEqual([
      'There are other archives inside of this one, which were not read: “more/part1.zip” and 1 more. If they hold posts, please unpack this one and bring them in.',
    ]);
  });
  it('names the post file that is packed in another way, and passes over all else that is', () => {
    const packed = (name: string) => {
      const bytes = archive({ 'data/tweets.js': ytd([tweet(1, 'One')]), 'data/account.js': account });
      // The method stands 8 bytes into a file's own header, 22 before its name.
      const at = indexOf(bytes, strToU8(name)) - 22;
      bytes[at] = 93;
      return bytes;
    };
    expect(bring('x.zip', packed('data/tweets.js')).problems).toEqual([
      '“data/tweets.js” is packed in a way that the coach cannot read. Please unpack this archive, and bring that file in.',
    ]);
    const { posts, problems } = bring('x.zip', packed('data/account.js'));
    expect(posts).toMatchObject([{ text: 'One', account: null }]);
    expect(problems).toEqual([]);
  });
  it('of web pages asks for JSON', () => {
    expect(bring('fb.zip', archive({ 'posts/your_posts_1.html': '<html>' })).problems[0]).toContain(
      'in JSON',
    );
  });
  it('of another product says so', () => {
    expect(bring('g.zip', archive({ 'Takeout/Chrome/History.json': '{}' })).problems[0]).toContain(
      'Was another product',
    );
    expect(bring('w.xlsx', archive({ 'xl/workbook.xml': '<x/>' })).problems[0]).toContain('save the sheet');
  });
  it('that would burst is left alone', () => {
    const bomb = archive({ 'data/tweets.js': strToU8(ytd([tweet(1, ' '.repeat(60_000_000))])) });
    expect(bring('bomb.zip', bomb).problems[0]).toContain('far more than posts');
  });
  it('never breaks on damage', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: whole.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        (at, byte) => {
          const damaged = whole.slice();
          damaged[at] = byte;
          bring('x.zip', damaged);
        },
      ),
      { numRuns: 300 },
    );
  });
});

it.each([
  ['a web page', 'posts.html', '<!doctype html><p>Hi', 'web page'],
  ['nothing', 'a.csv', '', 'empty'],
  ['a picture', 'a.png', '\x89PNG\0\0\0', 'no text'],
  ['other JSON', 'likes.json', '[{"likes":[]}]', 'no posts'],
  [
    'what was liked on Instagram',
    'liked_posts.json',
    '{"likes_media_likes":[{"title":"marlowparks","string_list_data":[{"href":"https://www.instagram.com/p/1/","timestamp":1778189400}]}]}',
    'no posts',
  ],
  [
    'what was saved on Instagram',
    'saved_posts.json',
    '{"saved_saved_media":[{"title":"marlowparks","string_map_data":{"Saved on":{"timestamp":1778189400}}}]}',
    'no posts',
  ],
  [
    'what was watched on YouTube',
    'watch-history.json',
    '[{"header":"YouTube","title":"Watched Pool opening","titleUrl":"https://www.youtube.com/watch?v=1","time":"2026-05-07T21:30:00Z"}]',
    'no posts',
  ],
  [
    'an album of Facebook',
    '0.json',
    '{"name":"Mobile uploads","photos":[{"uri":"your_facebook_activity/posts/media/a/1.jpg","creation_timestamp":1778189400,"title":"Mobile uploads"}]}',
    'no posts',
  ],
  [
    'news of a Facebook page without words',
    'your_posts_1.json',
    '[{"timestamp":1778189400,"title":"Marlow Falls updated its cover photo."}]',
    'no posts',
  ],
])('%s is told apart', (_, name, content, words) => {
  const { posts, problems } = bring(name, content);
  expect(posts).toEqual([]);
  expect(problems[0]).toContain(words);
});
