import { expect } from 'vitest';
import type { Edit } from '../../../src/protocol.ts';
import { agrees, type Look, look, lookOf } from './look.ts';
import type { PanelPort } from './panel-port.ts';
import { type Box, pressWith, SURFACES, type SurfaceCase } from './surfaces.ts';
import { until } from './until.ts';

/** What an author puts into the box: keys ("\n" is Enter, "\v" Shift+Enter), bold words, or a picked name. */
type Part = string | { readonly bold: string } | { readonly mention: string };

/** One row of the matrix. */
interface Case {
  readonly name: string;
  readonly write: readonly Part[];
  /** Words, what comes in their place, and which of several the words are, counted from 0. */
  readonly changes: readonly (readonly [words: string, insert: string, nth?: number])[];
  /** Where the author leaves the caret; at the end unless told. */
  readonly caret?: number;
  /** Only in these editors; the others have no such thing. */
  readonly only?: readonly EditorName[];
}

type EditorName = 'Draft.js' | 'Lexical' | 'plain contenteditable' | 'textarea';

/** The columns of the matrix, each on a practice page. */
export const EDITORS: readonly { readonly name: EditorName; readonly surface: SurfaceCase }[] = [
  { name: 'Draft.js', surface: SURFACES.xHome },
  { name: 'Lexical', surface: SURFACES.facebookPost },
  { name: 'plain contenteditable', surface: SURFACES.businessSuitePlain },
  { name: 'textarea', surface: SURFACES.instagramTextareaCaption },
];

const CASES: readonly Case[] = [
  { name: 'inside one node', write: ['Crews utilize Oak Street'], changes: [['utilize', 'use']] },
  {
    name: 'from a hashtag over to the words behind it',
    write: ['See #OakStreet crews today'],
    changes: [['Street crews', 'Lane teams']],
  },
  {
    name: 'across a whole hashtag',
    write: ['We close #OakStreet today #now'],
    changes: [['close #OakStreet today', 'shut #ElmStreet tonight']],
  },
  {
    name: 'across a typed mention',
    write: ['Ask @marlowfalls about it'],
    changes: [['Ask @marlowfalls about', 'Tell @oakcounty of']],
  },
  {
    name: 'next to a hashtag at both sides',
    write: ['#MarlowFalls utilize #OakStreet'],
    changes: [['utilize', 'use']],
  },
  {
    name: 'across a picked name',
    write: ['Thank ', { mention: 'June Abara' }, 'for the help'],
    changes: [['Thank June Abara for', 'We value']],
    only: ['Lexical'],
  },
  {
    name: 'from plain into bold words',
    write: ['Crews ', { bold: 'utilize the' }, ' lane'],
    changes: [['Crews utilize', 'Teams use']],
  },
  {
    name: 'across bold words',
    write: ['Crews ', { bold: 'utilize the' }, ' lane now'],
    changes: [['Crews utilize the lane', 'Teams use a lane']],
  },
  {
    name: 'across two paragraphs',
    write: ['The road ends\nSecond line'],
    changes: [['ends\nSecond', 'stops. The other']],
  },
  {
    name: 'across a soft line break',
    write: ['The road ends\vSecond line'],
    changes: [['ends\nSecond', 'stops. The other']],
  },
  {
    name: 'across empty lines and a hashtag',
    write: ['One #two\n\n\v#three four'],
    changes: [['#two\n\n\n#three', 'and #five']],
  },
  {
    name: 'with a new line in what is inserted',
    write: ['Roads close today and open later'],
    changes: [['today and', 'today.\nThey']],
  },
  {
    name: 'in the second of three lines',
    write: ['One line\nthey utilize it\nlast line'],
    changes: [['utilize', 'use']],
  },
  { name: 'at the start', write: ['utilize it now'], changes: [['utilize', 'Use']] },
  { name: 'at the end', write: ['Now we utilize'], changes: [['utilize', 'use']] },
  { name: 'at the end of a line', write: ['Now we utilize\nit'], changes: [['utilize', 'use']], caret: 14 },
  { name: 'the whole text', write: ['Utilize #it\nnow'], changes: [['Utilize #it\nnow', 'Use it']] },
  {
    name: 'behind emoji with joiners',
    write: ['👩‍👩‍👧‍👦 utilize 🏳️‍🌈 it'],
    changes: [['utilize', 'use']],
  },
  {
    name: 'emoji with joiners themselves',
    write: ['Well done 👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒 all'],
    changes: [['👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒', '👩🏽‍🚒']],
  },
  {
    name: 'right-to-left, words of the other direction',
    write: ['أهلا utilize בכם'],
    changes: [['utilize', 'use']],
  },
  {
    name: 'right-to-left, words of its own',
    write: ['שלום עולם #שלום לכולם'],
    changes: [['עולם #שלום', 'חברים #עיר']],
  },
  { name: 'deletion', write: ['A very good day'], changes: [['very ', '']] },
  { name: 'deletion across a hashtag', write: ['A very #good fine day'], changes: [['very #good ', '']] },
  { name: 'deletion at the start', write: ['#Oh well, we go'], changes: [['#Oh well, ', '']] },
  { name: 'deletion at the end', write: ['We go #now 🏳️‍🌈'], changes: [[' #now 🏳️‍🌈', '']] },
  { name: 'deletion of a line break', write: ['We go\n#now and'], changes: [['\n', '']] },
  { name: 'deletion of all that is on a line', write: ['One\n#two 2\nthree'], changes: [['#two 2', '']] },
  { name: 'deletion across lines', write: ['One #two\nthree\nfour'], changes: [[' #two\nthree\nf', '']] },
  { name: 'deletion of all', write: ['All #gone\nnow'], changes: [['All #gone\nnow', '']] },
  {
    name: 'the second of the same word',
    write: ['We utilize what they utilize and utilize'],
    changes: [['utilize', 'use', 1]],
  },
  {
    name: 'several at once',
    write: ['We utilize #this\nand commence very soon'],
    changes: [
      ['utilize', 'use'],
      ['commence', 'start'],
      ['very ', ''],
    ],
  },
  {
    name: 'while the caret is in front',
    write: ['We go and utilize it'],
    changes: [['utilize', 'use']],
    caret: 2,
  },
  {
    name: 'while the caret is behind',
    write: ['We utilize it\nall day'],
    changes: [['utilize', 'use']],
    caret: 17,
  },
  {
    name: 'while the caret is in the words',
    write: ['We utilize it'],
    changes: [['utilize', 'use']],
    caret: 6,
  },
  {
    name: 'while the caret is on an empty line',
    write: ['We utilize\n\n\vit'],
    changes: [['utilize', 'use']],
    caret: 11,
  },
  {
    name: 'while the caret is at the start',
    write: ['We utilize #it'],
    changes: [['utilize ', '']],
    caret: 0,
  },
];

/** The rows that an editor can have. */
export function rowsOf(name: EditorName): readonly Case[] {
  return CASES.filter(({ only }) => !only || only.includes(name));
}

/** The text that an author gets who writes this. */
function textOf({ write }: Case): string {
  return write
    .map((part) => {
      if (typeof part === 'string') return part.replaceAll('\v', '\n');
      return 'bold' in part ? part.bold : `${part.mention} `;
    })
    .join('');
}

/** The edits that a row asks for, in the text that was written. */
function editsOf({ changes }: Pick<Case, 'changes'>, text: string): Edit[] {
  return changes.map(([quote, insert, nth = 0]) => {
    let from = text.indexOf(quote);
    for (let i = 0; i < nth; i++) from = text.indexOf(quote, from + 1);
    return { from, to: from + quote.length, quote, insert };
  });
}

/** The text after some edits, and where a caret of before stands then: at the same words, or behind those that replaced them. */
function edited(text: string, caret: number, edits: readonly Edit[]): { text: string; caret: number } {
  let after = text;
  let stands = caret;
  for (const { from, to, insert } of [...edits].sort((a, b) => b.from - a.from)) {
    after = after.slice(0, from) + insert + after.slice(to);
    if (caret >= to) stands += insert.length - (to - from);
    else if (caret > from) stands = from + insert.length;
  }
  return { text: after, caret: stands };
}

/** Empties the box, and writes as the author does, up to leaving the caret where the row wants it. */
export async function write(box: Box, row: Case, isTextarea: boolean): Promise<void> {
  await empty(box);
  for (const part of row.write) {
    if (typeof part === 'string') await type(box, part);
    else if ('mention' in part) await pickMention(box, part.mention);
    else {
      if (!isTextarea) await pressWith(box.page, 'Control', 'b');
      await type(box, part.bold);
      if (!isTextarea) await pressWith(box.page, 'Control', 'b');
    }
  }
  const text = textOf(row);
  await until(() => look(box), lookOf(text, text.length));
  if (row.caret === undefined) return;
  await pressWith(box.page, 'Control', 'Home');
  for (let i = 0; i < row.caret; i++) await box.page.keyboard.press('ArrowRight');
  await until(() => look(box), lookOf(text, row.caret));
}

/** Runs one row on a box that holds its text: apply, type on, backspace, undo, redo. */
export async function play(box: Box, port: PanelPort, row: Case): Promise<void> {
  const before = textOf(row);
  const edits = editsOf(row, before);
  const after = edited(before, row.caret ?? before.length, edits);
  expect(await port.apply(before, edits)).toBe('applied');
  await until(() => look(box), lookOf(after.text, after.caret));

  await box.page.keyboard.type('x');
  const typed = `${after.text.slice(0, after.caret)}x${after.text.slice(after.caret)}`;
  await until(() => look(box), lookOf(typed, after.caret + 1));
  await box.page.keyboard.press('Backspace');
  await until(() => look(box), lookOf(after.text, after.caret));

  // What was typed is taken back in steps as the editor likes; the fix is always one of them.
  await walkBack(box, 'z', [before, after.text, typed], before);
  await walkBack(box, 'Z', [before, after.text, typed], after.text);
}

/** Presses undo (z) or redo (Z) until the text is as wanted, over no other texts than these. */
async function walkBack(box: Box, key: 'z' | 'Z', known: readonly string[], wanted: string): Promise<void> {
  for (let presses = 0; presses < 4; presses++) {
    const { model } = await look(box);
    if (model === wanted && presses > 0) break;
    await box.page.keyboard.down('Control');
    if (key === 'Z') await box.page.keyboard.down('Shift');
    await box.page.keyboard.press(key as never);
    if (key === 'Z') await box.page.keyboard.up('Shift');
    await box.page.keyboard.up('Control');
    await until(async () => (await look(box)).model === model, false);
    const seen: Look = await look(box);
    expect(known).toContain(seen.model);
    expect(agrees(seen), JSON.stringify(seen)).toBe(true);
  }
  expect((await look(box)).model).toBe(wanted);
}

async function empty(box: Box): Promise<void> {
  await pressWith(box.page, 'Control', 'a');
  await box.page.keyboard.press('Backspace');
  await until(async () => (await look(box)).model, '');
}

async function type(box: Box, keys: string): Promise<void> {
  for (const piece of keys.split(/([\n\v])/)) {
    if (piece === '\n') await box.page.keyboard.press('Enter');
    else if (piece === '\v') await pressWith(box.page, 'Shift', 'Enter');
    else if (piece !== '') await box.page.keyboard.type(piece);
  }
}

async function pickMention(box: Box, name: string): Promise<void> {
  await box.element.evaluate(
    (element, picked) =>
      window.practice.editors.find((editor) => editor.element === element)?.insertMention?.(picked),
    name,
  );
}
