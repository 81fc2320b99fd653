import { beforeAll, describe, expect, it } from 'vitest';
import { moveCaret, undoTo, write } from './author.ts';
import { edited } from './edited.ts';
import { agrees, look, lookOf } from './look.ts';
import { type EditorName, editsOf, type Row, rowsOf, textOf } from './matrix-rows.ts';
import type { OpenStage, Stage } from './stage.ts';
import { type Box, SURFACES, type SurfaceCase } from './surfaces.ts';
import { until } from './until.ts';

/** The columns of the matrix, each on a practice page. */
export const EDITORS: readonly { readonly name: EditorName; readonly surface: SurfaceCase }[] = [
  { name: 'Draft.js', surface: SURFACES.xHome },
  { name: 'Lexical', surface: SURFACES.facebookPost },
  { name: 'plain contenteditable', surface: SURFACES.businessSuitePlain },
  { name: 'textarea', surface: SURFACES.instagramTextareaCaption },
];

const COMPOSING: Row = { name: '', write: ['We utilize #it\nall '], changes: [['utilize #it', 'use']] };

/** Runs every row in every editor; each is one box that is emptied in between, as authors do. */
export function testMatrix(open: OpenStage): void {
  describe.each(EDITORS)('in $name', ({ name, surface }) => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await open(surface);
    });

    it.each(rowsOf(name))('a fix $name', async (row) => {
      await play(stage, row);
    });

    it('a fix while the author types on', async () => {
      const text = 'We utilize #it ';
      await write(stage.box, [text]);
      await until(() => look(stage.box), lookOf(text, text.length));
      await stage.port.shows(text);
      const edits = editsOf({ changes: [['utilize #it', 'use it']] }, text);
      const typing = stage.box.page.keyboard.type('all day long');
      const outcome = stage.port.applyNow(edits);
      await typing;
      expect(await outcome).toBe('applied');
      const after = 'We use it all day long';
      await until(() => look(stage.box), lookOf(after, after.length));
    });

    it('no fix while an input method composes, and one right after', async () => {
      const { box, port, inputMethod } = stage;
      await write(box, COMPOSING.write);
      const before = textOf(COMPOSING);
      await until(() => look(box), lookOf(before, before.length));
      await inputMethod.compose('に');
      await until(() => screen(box), `${before}に`);
      expect(await port.applyNow(editsOf(COMPOSING, before))).toBe('composing');
      await inputMethod.compose('にほ');
      await until(() => screen(box), `${before}にほ`);
      await inputMethod.commit('日本');
      await playOn(stage, `${before}日本`, `${before}日本`.length, COMPOSING);
    });
  });
}

/** What is drawn, without the character of no width that Lexical holds a place with. */
async function screen(box: Box): Promise<string> {
  return (await look(box)).screen.replaceAll('\u200B', '');
}

/** Writes a row's text, puts the caret to its place, and makes the row's changes. */
async function play(stage: Stage, row: Row): Promise<void> {
  const text = textOf(row);
  await write(stage.box, row.write);
  await until(() => look(stage.box), lookOf(text, text.length));
  if (row.caret !== undefined) await moveCaret(stage.box, text, row.caret);
  await playOn(stage, text, row.caret ?? text.length, row);
}

/** Apply, type on, backspace, undo, redo. */
async function playOn({ box, port }: Stage, before: string, caret: number, row: Row): Promise<void> {
  const edits = editsOf(row, before);
  const after = edited(before, caret, edits);
  expect(await port.apply(before, edits)).toBe('applied');
  await until(() => look(box), lookOf(after.text, after.caret));

  await box.page.keyboard.type('x');
  const typed = `${after.text.slice(0, after.caret)}x${after.text.slice(after.caret)}`;
  await until(() => look(box), lookOf(typed, after.caret + 1));
  await box.page.keyboard.press('Backspace');
  await until(() => look(box), lookOf(after.text, after.caret));

  // What was typed is taken back in steps as the editor likes; the fix is always one of them.
  const partly = row.inSteps ? edits.map((edit) => edited(before, 0, [edit]).text) : [];
  const known = [before, after.text, typed, ...partly];
  for (const [way, wanted] of [['undo', before] as const, ['redo', after.text] as const]) {
    const seen = await undoTo(box, way, wanted);
    for (const each of seen) {
      expect(known).toContain(each.model);
      expect(agrees(each), JSON.stringify(each)).toBe(true);
    }
    expect(seen.at(-1)?.model).toBe(wanted);
  }
}
