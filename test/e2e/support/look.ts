import type { Box } from './surfaces.ts';

/** A compose box at one moment: what its model holds, and what a person sees. Carets are [anchor, focus]. */
export interface Look {
  readonly model: string;
  readonly screen: string;
  readonly modelCaret: readonly [number, number];
  readonly screenCaret: readonly [number, number];
}

/** What a look is waited for to be, besides that model and screen agree. */
export interface Wanted {
  /** The model holds another text than this one. */
  readonly not?: string;
  /** It looks just like this. */
  readonly be?: Look;
}

/** Looks at model and screen in one moment. */
export function look(box: Box): Promise<Look> {
  return watch(box, null);
}

/**
 * Waits, within the page, until model and screen agree and all is as wanted, and returns the last look, whether it is
 * or not. A task passes first, in which Draft.js undoes what was typed.
 */
export function settled(box: Box, wanted: Wanted = {}): Promise<Look> {
  return watch(box, wanted);
}

function watch(box: Box, wanted: Wanted | null): Promise<Look> {
  return box.element.evaluate(async (element, sought) => {
    const pair = ({ anchor, focus }: { anchor: number; focus: number }) => [anchor, focus] as const;
    const lookNow = (): Look => {
      const editor = window.practice.editors.find((candidate) => candidate.element === element);
      const shown = window.practice.shown(element);
      return {
        model: editor?.text() ?? '(unmounted)',
        screen: shown.text,
        modelCaret: pair(editor?.selection() ?? { anchor: -1, focus: -1 }),
        screenCaret: pair(shown.selection),
      };
    };
    if (!sought) return lookNow();
    const { not, be } = sought;
    const told = (one: Look) => JSON.stringify([one.model, one.screen, one.modelCaret, one.screenCaret]);
    const deadline = performance.now() + 5000;
    for (let pause = 0; ; pause = 4) {
      await new Promise((done) => setTimeout(done, pause));
      const now = lookNow();
      const agree = now.model === now.screen && `${now.modelCaret}` === `${now.screenCaret}`;
      const isWanted = agree && now.model !== not && (!be || told(now) === told(be));
      if (isWanted || performance.now() > deadline) return now;
    }
  }, wanted);
}

/** How a box looks that holds this text, with the caret at this offset, in model and on the screen alike. */
export function lookOf(text: string, caret: number): Look {
  return { model: text, screen: text, modelCaret: [caret, caret], screenCaret: [caret, caret] };
}

/** Whether model and screen tell the same. */
export function agrees({ model, screen, modelCaret, screenCaret }: Look): boolean {
  return model === screen && `${modelCaret}` === `${screenCaret}`;
}
