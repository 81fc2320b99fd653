import { ContentState, type EditorState as DraftState, EditorState, type SelectionState } from 'draft-js';
import type { PracticeSelection } from '../api.ts';
import { decorator } from './entities.tsx';

/** An empty text with the decorator of the networks. */
export function emptyDraft(): DraftState {
  return EditorState.createEmpty(decorator);
}

/** The whole text, one line per block. */
export function textOf(state: DraftState): string {
  return state.getCurrentContent().getPlainText('\n');
}

/** The selection as offsets in `textOf(state)`. */
export function selectionOf(state: DraftState): PracticeSelection {
  const selection: SelectionState = state.getSelection();
  return {
    anchor: offsetOf(state, selection.getAnchorKey(), selection.getAnchorOffset()),
    focus: offsetOf(state, selection.getFocusKey(), selection.getFocusOffset()),
  };
}

/** The state with another text, which can be undone in one step. */
export function withText(state: DraftState, text: string): DraftState {
  const content = ContentState.createFromText(text, '\n');
  const changed = EditorState.push(state, content, 'insert-fragment');
  // Only a forced selection moves the caret of a focused editor.
  return state.getSelection().getHasFocus()
    ? EditorState.moveFocusToEnd(changed)
    : EditorState.moveSelectionToEnd(changed);
}

function offsetOf(state: DraftState, key: string, offset: number): number {
  let start = 0;
  for (const block of state.getCurrentContent().getBlocksAsArray()) {
    if (block.getKey() === key) return start + offset;
    start += block.getLength() + 1;
  }
  return -1;
}
