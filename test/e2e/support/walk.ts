import { expect, it } from 'vitest';
import type { Edit } from '../../../src/protocol.ts';
import { empty, pressUndo, toggleBold, type } from './author.ts';
import { type Dice, dice } from './dice.ts';
import { edited } from './edited.ts';
import { pressTimes, pressWith } from './keys.ts';
import { agrees, type Look, look, lookOf, settled, type Wanted } from './look.ts';
import { EDITORS } from './matrix.ts';
import type { EditorName } from './matrix-rows.ts';
import type { OpenStage, Stage } from './stage.ts';

const STEPS = 1000;
const LONGEST = 120;
/** Another seed can be asked for, to walk elsewhere or where a walk failed. */
const SEED = Number(process.env['WALK_SEED'] ?? 5);

const WORDS = [
  'use ',
  'a',
  ' we',
  '#tag',
  '@falls ',
  ' ',
  '. ',
  'שלום',
  ' أهلا',
  '👩‍👩‍👧',
  '🏳️‍🌈 ',
  'é',
  '\n',
  '\v',
];
const INSERTS = ['', '', 'use', ' ', '#tag', 'a b', 'עולם', '👩🏽‍🚒', 'one\ntwo', '\n'];
const KEYS = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'Backspace',
  'Delete',
] as const;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * How many fixes an editor may refuse, leaving all as it was. Lexical misplaces a paste that goes from the start of
 * a paragraph into one with a hashtag; the browsers' own editing drops a break beside an empty line.
 */
const REFUSALS: Readonly<Record<EditorName, number>> = {
  'Draft.js': 0,
  Lexical: 8,
  'plain contenteditable': 8,
  textarea: 0,
};

/** In every editor, 1,000 random steps of writing, moving, undoing and fixing; after each, model and screen must agree. */
export function testWalks(open: OpenStage): void {
  it.each(EDITORS)(
    `a random walk in $name, seed ${SEED}`,
    async ({ name, surface }) => {
      const walk = new Walk(await open(surface));
      await walk.begin();
      for (let at = 0; at < STEPS; at++) await walk.step(at);
      expect(walk.refused.length, walk.refused.join('\n')).toBeLessThanOrEqual(REFUSALS[name]);
    },
    180_000,
  );
}

class Walk {
  /** The fixes that were not taken. */
  readonly refused: string[] = [];
  readonly #stage: Stage;
  readonly #dice = dice(SEED);
  readonly #trail: string[] = [];
  #last: Look = lookOf('', 0);

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  async begin(): Promise<void> {
    const { box } = this.#stage;
    await empty(box);
    this.#last = await settled(box);
  }

  async step(at: number): Promise<void> {
    const before = this.#last;
    let wanted: Wanted = {};
    try {
      wanted = await this.#act(before);
    } catch (error) {
      throw await this.#failure(at, before, error);
    }
    const now = await settled(this.#stage.box, wanted);
    if (!agrees(now)) throw await this.#failure(at, before, 'Model and screen differ.');
    if (now.model === wanted.not) throw await this.#failure(at, before, 'Typing did nothing.');
    if (wanted.be && JSON.stringify(now) !== JSON.stringify(wanted.be))
      throw await this.#failure(at, before, `Wanted: ${JSON.stringify(wanted.be)}`);
    this.#last = now;
  }

  async #failure(at: number, before: Look, error: unknown): Promise<Error> {
    const now = await look(this.#stage.box);
    const looks = [before, now].map((each) => JSON.stringify(each));
    const told = [`Step ${at}, seed ${SEED}:`, ...this.#trail.slice(-5), ...looks, error];
    return new Error(told.join('\n'), { cause: error });
  }

  /** Does something, and tells what should come of it. */
  async #act(before: Look): Promise<Wanted> {
    const { box } = this.#stage;
    const draw = this.#dice.below(100);
    if (before.model.length > LONGEST) {
      this.#trail.push('deletes all');
      await empty(box);
    } else if (draw < 35) return this.#type(before);
    else if (draw < 55) {
      const key = this.#dice.oneOf(KEYS);
      const isHeld = this.#dice.below(5) === 0;
      this.#trail.push(`presses ${isHeld ? 'Shift+' : ''}${key}`);
      if (isHeld) await pressWith(box.page, 'Shift', key);
      else await pressTimes(box.page, key, 1);
    } else if (draw < 65) {
      const way = this.#dice.oneOf(['undo', 'redo'] as const);
      this.#trail.push(way);
      await pressUndo(box, way);
    } else if (draw < 67) {
      this.#trail.push('bold');
      await toggleBold(box);
    } else return this.#fix(before);
    return {};
  }

  async #type(before: Look): Promise<Wanted> {
    const { box, inputMethod } = this.#stage;
    const words = this.#dice.oneOf(WORDS);
    this.#trail.push(`types ${JSON.stringify(words)}`);
    if (/\p{Extended_Pictographic}/u.test(words)) await inputMethod.commit(words);
    else await type(box, words);
    // What exactly keys do at bold, bidirectional and selected text is the editor's affair; that they do something is not.
    const isSelected = before.modelCaret[0] !== before.modelCaret[1];
    return isSelected || /[\n\v]/.test(words) ? {} : { not: before.model };
  }

  async #fix(before: Look): Promise<Wanted> {
    const { port } = this.#stage;
    const edits = drawEdits(this.#dice, before.model);
    if (edits.length === 0) return {};
    const told = `fixes ${JSON.stringify(edits)}`;
    this.#trail.push(told);
    const caret = before.modelCaret[1];
    const outcome = await port.apply(before.model, edits);
    if (outcome === 'refused') {
      this.refused.push(`${JSON.stringify(before.model)} ${told}`);
      return { be: lookOf(before.model, caret) };
    }
    expect(outcome).toBe('applied');
    const after = edited(before.model, caret, edits);
    return { be: lookOf(after.text, after.caret) };
  }
}

/** One or two stretches of whole characters, and what comes in their place. */
function drawEdits(drawn: Dice, text: string): Edit[] {
  const ends = [0, ...[...graphemes.segment(text)].map(({ index, segment }) => index + segment.length)];
  const cuts = Array.from({ length: drawn.oneOf([2, 2, 4]) }, () => drawn.oneOf(ends)).sort((a, b) => a - b);
  const edits: Edit[] = [];
  for (let i = 0; i < cuts.length; i += 2) {
    const from = cuts[i] ?? 0;
    const to = cuts[i + 1] ?? 0;
    const quote = text.slice(from, to);
    const insert = drawn.oneOf(INSERTS.filter((other) => other !== quote));
    if (quote !== '') edits.push({ from, to, quote, insert });
  }
  return edits;
}
