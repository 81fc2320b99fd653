import { signal } from '@preact/signals';
import { team } from '../../kit/office.ts';
import { onChange } from '../../store/changes.ts';
import { openDraft, replace } from './document.ts';
import { watchProblems } from './problems.ts';
import { newest, readShelf, shelf } from './published.ts';
import { base, dropSketch, keepSketch, readSketch } from './sketch.ts';
import { recogniseSent } from './together.ts';

/** How far the studio has come. `setup`: this desk belongs to no team yet. `problem`: for people. */
export const session = signal<
  { readonly at: 'loading' | 'setup' | 'editor' } | { readonly at: 'problem'; readonly problem: string }
>({ at: 'loading' });

/** When the draft that was found here was last changed; null when none was, or somebody has seen it. */
export const recovered = signal<number | null>(null);

/** While an organisation is being set up here, the editor waits until somebody has read what came of it. */
export const isSettingUp = signal(false);

let opened = '';
/** Ends what follows the draft of the team that was opened last. */
let close: () => void = () => {};

/** Opens the draft of the team, as it was left here or as it is published. Called whenever the team's state may be another. */
export async function openSession(): Promise<void> {
  const view = team.value;
  if (!view || isSettingUp.value) return;
  if (!view.team) {
    close();
    opened = '';
    session.value = { at: 'setup' };
    return;
  }
  try {
    await readShelf();
    recogniseSent();
    const found = newest();
    if (!found) {
      session.value = {
        at: 'problem',
        problem:
          'The policy of your team has not arrived on this desk yet. It will be here once the desk is reached.',
      };
      return;
    }
    if (opened === view.team.id) {
      if (session.peek().at === 'problem') session.value = { at: 'editor' };
      return;
    }
    close();
    opened = view.team.id;
    const sketch = await readSketch(view.team.id);
    // The team may have been left in the meantime.
    if (opened !== view.team.id) return;
    const from = sketch && shelf.value?.policies.find((one) => samePlace(one, sketch.base));
    const begun = from ?? found;
    base.value = { position: { root: begun.root, sequence: begun.sequence }, policy: begun.policy };
    openDraft(begun.policy);
    // Where what it was begun from is here no more, it is held against what is published now; nothing of it is lost.
    if (sketch) {
      replace(sketch.policy, 'everything since the last publication');
      recovered.value = sketch.changed;
    }
    const ends = [watchProblems(), keepSketch(view.team.id)];
    close = () => {
      for (const end of ends) end();
      ends.length = 0;
    };
    session.value = { at: 'editor' };
  } catch {
    session.value = {
      at: 'problem',
      problem: 'This browser does not give Plainspoken any storage. Please allow it, then reload this page.',
    };
  }
}

/** Follows the team's state and the store from now on. */
export function watchSession(): void {
  team.subscribe(() => void openSession());
  onChange(['policies', 'settings'], () => void openSession());
}

/** Begins again from the newest published policy, and forgets the draft. */
export async function startOver(): Promise<void> {
  const found = newest();
  if (!found) return;
  base.value = { position: { root: found.root, sequence: found.sequence }, policy: found.policy };
  replace(found.policy, 'going back to the published policy');
  recovered.value = null;
  await dropSketch(found.organisation);
}

function samePlace(a: { root: number; sequence: number }, b: { root: number; sequence: number }): boolean {
  return a.root === b.root && a.sequence === b.sequence;
}
