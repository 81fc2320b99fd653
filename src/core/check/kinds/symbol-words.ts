import type { Sentence } from '../sentence.ts';
import type { Hit, Kind } from './kind.ts';

/** A sign that stands for a word. */
interface Sign {
  readonly pattern: RegExp;
  /** What to write instead; by the sign's letters, or one for all. */
  readonly word: string | Readonly<Record<string, string>>;
  /** Capitals on both sides make it a name: "Parks & Recreation". */
  readonly inNames?: true;
}

const SIGNS: readonly Sign[] = [
  { pattern: /(?<=[\p{L}\p{N}.,)"'] )[&+](?= ["(]?[\p{L}\p{N}])/gu, word: 'and', inNames: true },
  { pattern: /(?<=\p{Ll})&(?=\p{Ll})/gu, word: ' and ' },
  { pattern: /(?<=[\p{L}\p{N}.,)] )@(?= [\p{L}\p{N}]|\d)/gu, word: 'at' },
  {
    pattern: /(?<![\p{L}\p{N}/])(?:w\/(?:out|in|o)(?!\p{L})|w\/|b\/[ctw](?!\p{L}))/giu,
    word: {
      'w/': 'with',
      'w/o': 'without',
      'w/out': 'without',
      'w/in': 'within',
      'b/c': 'because',
      'b/t': 'between',
      'b/w': 'between',
    },
  },
  { pattern: /(?<=\p{L}{2}[ "')]{1,2})={1,2}>?(?= ["(]?[\p{L}\p{N}])/gu, word: 'means' },
  { pattern: /(?<=[\p{L}\p{N}.,)] ?)(?:-{1,2}>|→|⇒|➔)(?= ?[\p{L}\p{N}])/gu, word: 'then' },
  { pattern: /(?<=(?:^|[ (]))#s?(?= [\p{L}])/gu, word: 'number' },
  { pattern: /(?<=(?:^|[ (]))~(?= ?\d)/gu, word: 'about' },
  { pattern: /(?<=\p{L}\p{L} )%(?= \p{L})/gu, word: 'percent' },
  { pattern: /(?<=(?:^|[ (]))\${2,5}(?=[ .,!?)]|$)/gu, word: 'money' },
  { pattern: /(?<=\p{Ll} )[<>](?= [\p{L}\p{N}])/gu, word: 'than' },
];

/** "and/or", "parent/guardian": words joined by a slash, in small letters. */
const SLASHED =
  /(?<![\p{L}\p{N}/.@:_-])(\p{L}\p{Ll}{1,20}(?:-\p{Ll}{1,12})?)(\/)\p{Ll}{2,20}(?![\p{L}\p{N}./@:_])/gu;
/** Units, pronouns that people give with their name, and settled pairs. */
const SETTLED = /^(?:km|mi|lb|lbs|kg|mg|ft|gal|she|he|they|ze|https?)$/i;

/** Signs that stand for words: "&", "+", "@", "w/", "and/or". Names such as "Parks & Recreation" are left alone. */
export const symbolWords: Kind<'symbol-words'> = {
  kind: 'symbol-words',
  ready() {
    return {
      sentence(sentence) {
        const { lower } = sentence.folded;
        if (!/[&+@=>→⇒➔#~%$<]|\//.test(lower)) return [];
        return [...SIGNS.flatMap((sign) => signsIn(sentence, sign)), ...slashesIn(sentence)].sort(
          (a, b) => a.from - b.from,
        );
      },
    };
  },
};

function signsIn({ folded, entities }: Sentence, { pattern, word, inNames }: Sign): Hit[] {
  const { plain, origin } = folded;
  return [...plain.matchAll(pattern)].flatMap(({ 0: sign, index }): Hit[] => {
    const end = index + sign.length;
    if (entities.some(({ from, to }) => from < end && index < to)) return [];
    if (inNames && isName(plain, index, end)) return [];
    const meant = typeof word === 'string' ? word : (word[sign.toLowerCase()] ?? '');
    const insert = /[ (]/.test(plain.charAt(end) || ' ') || meant.endsWith(' ') ? meant : `${meant} `;
    return [{ ...origin(index, end), fixes: [{ insert, safe: inNames ?? false }] }];
  });
}

function slashesIn({ folded, entities }: Sentence): Hit[] {
  if (!folded.plain.includes('/')) return [];
  return [...folded.plain.matchAll(SLASHED)].flatMap(({ 0: all, 1: first = '', index }): Hit[] => {
    if (SETTLED.test(first)) return [];
    const end = index + all.length;
    if (entities.some(({ from, to }) => from < end && index < to)) return [];
    const at = index + first.length;
    const whole = all.toLowerCase() === 'and/or';
    return [
      {
        ...folded.origin(whole ? index : at, whole ? end : at + 1),
        fixes: [{ insert: whole ? 'or' : ' or ', safe: false }],
      },
    ];
  });
}

/** Capitals on both sides: a name, or initials. */
function isName(plain: string, from: number, to: number): boolean {
  const before = /(\S{1,40}) $/.exec(plain.slice(Math.max(0, from - 41), from))?.[1] ?? '';
  return /^["'(]*\p{Lu}/u.test(before) && /^ \p{Lu}/u.test(plain.slice(to, to + 3));
}
