import type { Box } from './surfaces.ts';

/** A compose box at one moment: what its model holds, and what a person sees. Carets are [anchor, focus]. */
export interface Look {
  readonly model: string;
  readonly screen: string;
  readonly modelCaret: readonly [number, number];
  readonly screenCaret: readonly [number, number];
}

/** Looks at model and screen in one moment. */
export function look(box: Box): Promise<Look> {
  return box.element.evaluate((element) => {
    const editor = window.practice.editors.find((candidate) => candidate.element === element);
    const shown = window.practice.shown(element);
    const pair = ({ anchor, focus }: { anchor: number; focus: number }) => [anchor, focus] as const;
    return {
      model: editor?.text() ?? '(unmounted)',
      screen: shown.text,
      modelCaret: pair(editor?.selection() ?? { anchor: -1, focus: -1 }),
      screenCaret: pair(shown.selection),
    };
  });
}

/** How a box looks that holds this text, with the caret at this offset, in model and on the screen alike. */
export function lookOf(text: string, caret: number): Look {
  return { model: text, screen: text, modelCaret: [caret, caret], screenCaret: [caret, caret] };
}

/** Whether model and screen tell the same. */
export function agrees({ model, screen, modelCaret, screenCaret }: Look): boolean {
  return model === screen && `${modelCaret}` === `${screenCaret}`;
}
