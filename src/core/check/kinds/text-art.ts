import type { Range } from '../../finding.ts';
import { deleteFix } from '../fixes.ts';
import type { Sentence } from '../sentence.ts';
import type { Hit, Kind } from './kind.ts';

/** Sideways faces, hearts, cheering arms: a whole token of their own. */
const EMOTICON =
  /^(?:[:;=][-'^o~]?[)(\][DPpO|\\*]{1,4}|[:;]-?[/3]|\([:;=]|8-[)D]|[xX]D{1,4}|<\/?3{1,3}|\\o\/|\^[_.-]{0,3}\^|>[_.]{1,3}<|-_+-|T_+T|[oO]_+[oO]|u_u|\(y\))$/;
const LONGEST_EMOTICON = 12;
/** Faces with arms, as in a shrug or a flipped table. */
const FACE =
  /[¯\\/_ヽヾノ╯ᕕᕦ(（ʕ]{0,4}[(（ʕ][^()（）\p{L}\p{N}]{0,3}[ツ°益ʖ•ᴥ▀◕‿ಠಥω∀´`⌐■□≧≦^][^()（）]{0,8}[)）ʔ][¯\\/_ヽノ╯︵┻━ᕗᕤ]{0,8}/gu;
/** Six or more signs in a row that draw a line, a wave or an arrow. */
const DRAWN = /[=~*_<>|/\\+^°•·.:´¯`★☆♥♡═─━│┃╔╗╚╝░▒▓█▄▀■□◆◇●○-]{6,200}/gu;
const PLAIN_RUN = /^(?:\.+|_+|\*+[^*]?|:?\/\/+|-{6,})$/;
/** A drawing is mostly signs; a price list with its dots is not. */
const FEWEST_SIGNS = 8;
const SIGN_PART = 0.6;

/** Signs that only a face has. */
const FEATURE_OF_FACE = /[ツ益ʖᴥ◕‿ಠಥω∀⌐■□≧≦°•▀^]/u;
/** A sentence with more than these has been told often enough. */
const MOST = 12;

/** Pictures built from characters: emoticons, shrugs, drawn lines. */
export const textArt: Kind<'text-art'> = {
  kind: 'text-art',
  ready() {
    return {
      sentence(sentence) {
        const { text } = sentence;
        if (!/[^\p{L}\p{N}\s.,!?'"]{2}|[xX]D|<3|_/u.test(text)) return [];
        const found: Hit[] = [];
        for (const { from, to } of candidates(text)) {
          if (found.length >= MOST) break;
          add(found, sentence, from, to);
        }
        if (found.length === 0 && isDrawing(text)) add(found, sentence, 0, sentence.length);
        return found;
      },
    };
  },
};

function* candidates(text: string): Generator<Range> {
  if (FEATURE_OF_FACE.test(text)) yield* ranges(text.matchAll(FACE));
  for (const range of ranges(text.matchAll(DRAWN))) {
    if (!PLAIN_RUN.test(text.slice(range.from, range.to))) yield range;
  }
  for (const range of ranges(text.matchAll(/[^\s.,!?"\u201c\u201d]+/g))) {
    if (range.to - range.from > LONGEST_EMOTICON) continue;
    if (EMOTICON.test(text.slice(range.from, range.to))) yield range;
  }
}

function* ranges(matches: Iterable<RegExpExecArray>): Generator<Range> {
  for (const { index, 0: all } of matches) yield { from: index, to: index + all.length };
}

function add(found: Hit[], { text, folded, entities }: Sentence, from: number, to: number): void {
  if (found.some((other) => other.from < to && from < other.to)) return;
  const inEntity = entities.some((entity) => {
    const range = folded.origin(entity.from, entity.to);
    return range.from < to && from < range.to;
  });
  if (inEntity) return;
  const { insert, range } = deleteFix(text, { from, to });
  found.push({ from, to, fixes: [{ insert, range, safe: false }] });
}

function isDrawing(text: string): boolean {
  const line = text.replace(/\s/g, '').slice(0, 400);
  const signs = line.match(/[=~*_<>|/\\+^°`´(){}[\]-]/g)?.length ?? 0;
  return signs >= FEWEST_SIGNS && signs / line.length > SIGN_PART;
}
