import { pressTimes, pressWith, typeKeys } from './keys.ts';
import { type Look, look, lookOf } from './look.ts';
import type { Part } from './matrix-rows.ts';
import type { Box } from './surfaces.ts';
import { until } from './until.ts';

/** Empties the box, and writes these parts into it. */
export async function write(box: Box, parts: readonly Part[]): Promise<void> {
  await empty(box);
  for (const part of parts) {
    if (typeof part === 'string') await type(box, part);
    else if ('mention' in part) await pickMention(box, part.mention);
    else {
      await toggleBold(box);
      await type(box, part.bold);
      await toggleBold(box);
    }
  }
}

/** Takes all text away. */
export async function empty(box: Box): Promise<void> {
  if ((await look(box)).model === '') return;
  await pressWith(box.page, 'Control', 'a');
  await box.page.keyboard.press('Backspace');
  await until(async () => (await look(box)).model, '');
}

/** Presses keys; "\n" is Enter, "\v" Shift and Enter. */
export async function type(box: Box, keys: string): Promise<void> {
  for (const piece of keys.split(/([\n\v])/)) {
    if (piece === '\n') await box.page.keyboard.press('Enter');
    else if (piece === '\v') await pressWith(box.page, 'Shift', 'Enter');
    else if (piece !== '') await typeKeys(box.page, piece);
  }
}

/** Puts the caret behind this many characters, none of which may be an emoji or right-to-left. */
export async function moveCaret(box: Box, text: string, to: number): Promise<void> {
  await pressWith(box.page, 'Control', 'Home');
  await pressTimes(box.page, 'ArrowRight', to);
  await until(() => look(box), lookOf(text, to));
}

/** Makes what is typed from here on bold, or not any more. Without effect in a textarea. */
export async function toggleBold(box: Box): Promise<void> {
  const isTextarea = await box.element.evaluate((element) => element instanceof HTMLTextAreaElement);
  if (!isTextarea) await pressWith(box.page, 'Control', 'b');
}

/** Picks a name from the site's list, which puts an unbreakable mention and a space at the caret. */
async function pickMention(box: Box, name: string): Promise<void> {
  await box.element.evaluate(
    (element, picked) =>
      window.practice.editors.find((editor) => editor.element === element)?.insertMention?.(picked),
    name,
  );
}

/** Presses undo or redo. Draft.js does it in a task of its own after native typing. */
export function pressUndo({ page }: Box, way: 'undo' | 'redo'): Promise<void> {
  return way === 'redo' ? pressWith(page, ['Control', 'Shift'], 'Z') : pressWith(page, 'Control', 'z');
}

/** Presses undo or redo until the text is as wanted, and returns how the box looked after each. */
export async function undoTo(box: Box, way: 'undo' | 'redo', wanted: string): Promise<Look[]> {
  const seen: Look[] = [];
  let last = (await look(box)).model;
  while (seen.length === 0 || (last !== wanted && seen.length < 4)) {
    await pressUndo(box, way);
    await until(async () => (await look(box)).model === last, false);
    const now = await look(box);
    seen.push(now);
    last = now.model;
  }
  return seen;
}
