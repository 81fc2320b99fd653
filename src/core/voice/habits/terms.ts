import type { Heard } from '../hear.ts';
import { closingOf, openingOf } from '../measures/ends.ts';
import { wordTrait } from '../style/words.ts';

/** Signs whose presence is a habit. Each is found by one pass. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['!', /!/],
  ['!!', /!\s*!/],
  ['?', /\?/],
  ['...', /\u2026|\.\.\./],
  [' - ', /\s[-\u2013\u2014]\s|\u2014/],
  [':', /:(?!\/\/)/],
  ['&', /&/],
  ['straight "', /"/],
  ['curly "', /[\u201c\u201d]/],
  ["straight '", /'/],
  ["curly '", /\u2019/],
  ['(', /\(/],
  ['bar', /\|/],
  [' / ', /\s\/|\/\s/],
  ['1/2', /\d\/\d/],
  ['double blank', / {2}/],
  [',', /,/],
  [';', /;/],
  ['%', /%/],
  ['$', /\$/],
  ['.@', /(?:^|\s)\.@/],
  ['p.m.', /[ap]\.m\./i],
  ['PM', /\d ?[AP]M/],
  ['pm', /\d ?[ap]m/],
  ['*', /\*/],
  ['^', /\^/],
  ['>', />/],
];

/**
 * The habits that a post shows, as terms: its words, tags, mentions, links and emoji, how it opens and closes, casing,
 * marks, and how much there is of each. Function words and marks are the classic signs of authorship (Mosteller and
 * Wallace 1964; Burrows 2002), the rest is what posts add to them.
 */
export function termsOf(heard: Heard): Set<string> {
  const terms = new Set<string>();
  for (const { norm } of heard.words) terms.add(`w:${norm.length > 4 ? norm : wordTrait(norm)}`);
  addEntities(heard, terms);
  for (const { text } of heard.emoji) terms.add(`e:${text}`);
  addAmounts(heard, terms);
  for (const [name, sign] of SIGNS) terms.add(sign.test(heard.text) ? `s:${name}` : `s:no ${name}`);
  addEnds(heard, terms);
  return terms;
}

function addEntities({ entities }: Heard, terms: Set<string>): void {
  for (const { kind, text } of entities) {
    if (kind === 'hashtag') {
      terms.add(`t:${text.toLowerCase()}`);
      terms.add(
        `s:tag ${/^#\p{Ll}/u.test(text) ? 'small' : /^#\p{Lu}+$/u.test(text) ? 'capitals' : 'mixed'}`,
      );
    } else if (kind === 'mention') terms.add(`m:${text.toLowerCase()}`);
    else if (kind === 'link')
      terms.add(`l:${/^(?:https?:\/\/)?(?:www\.)?([^/?#]{1,80})/i.exec(text)?.[1]?.toLowerCase()}`);
    else terms.add(`p:${text.toLowerCase()}`);
  }
}

function addAmounts({ text, words, sentences, entities, emoji }: Heard, terms: Set<string>): void {
  const amount = (name: string, value: number, ...steps: readonly number[]) => {
    terms.add(`a:${name} ${steps.filter((step) => value > step).length}`);
  };
  const count = (wanted: string) => entities.filter(({ kind }) => kind === wanted).length;
  const share = (form: RegExp) =>
    words.filter(({ plain }) => form.test(plain)).length / Math.max(1, words.length);
  amount('links', count('link'), 0, 1);
  amount('tags', count('hashtag'), 0, 1, 2, 3);
  amount('mentions', count('mention'), 0, 1, 2);
  amount('emoji', emoji.length, 0, 1, 2);
  amount('words', words.length, 6, 10, 14, 18, 22, 30, 40);
  amount('sentences', sentences.length, 1, 2, 3, 4);
  amount('lines', text.split('\n').length, 1, 2, 3, 4);
  amount('capitals', share(/^\p{Lu}{2,}$/u), 0, 0.08, 0.2, 0.5);
  amount('names', share(/^\p{Lu}\p{Ll}/u), 0.1, 0.2, 0.3, 0.45, 0.6);
}

const LONGEST_END = 24;

function addEnds(heard: Heard, terms: Set<string>): void {
  terms.add(`o:${openingOf(heard)}`);
  terms.add(`c:${closingOf(heard)}`);
  const first = heard.words[0];
  if (first) terms.add(`o=${first.norm.slice(0, LONGEST_END)}`);
  const start = /^\S{1,24}/.exec(heard.text.trimStart().slice(0, LONGEST_END))?.[0];
  if (start) terms.add(`o~${start.toLowerCase()}`);
  // What stands before the closing link says more than the link, which is new each time.
  const rest = heard.text
    .trimEnd()
    .slice(-300)
    .replace(/\s{1,9}https?:\S{1,200}$/i, '');
  terms.add(`c-${closingOf({ ...heard, text: rest, emoji: [] })}`);
  const last = /\S{1,24}$/.exec(rest.slice(-LONGEST_END))?.[0];
  if (last) terms.add(`c~${last.toLowerCase()}`);
}
