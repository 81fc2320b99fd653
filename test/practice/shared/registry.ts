import type { PostedText, PracticeEditor } from './api.ts';
import { highlighted, shownSelection, shownText } from './shown.ts';

const editors = new Set<PracticeEditor>();
const posted: PostedText[] = [];

window.practice = {
  get editors() {
    return [...editors].sort(byPosition);
  },
  posted,
  highlighted,
  shown: (element) => ({ text: shownText(element), selection: shownSelection(element) }),
};

/** Makes an editor visible to tests until the returned function is called. */
export function registerEditor(editor: PracticeEditor): () => void {
  editors.add(editor);
  return () => editors.delete(editor);
}

/** Notes a text as sent. */
export function recordPosted(network: PostedText['network'], surface: string, text: string): void {
  posted.push({ network, surface, text });
}

function byPosition(a: PracticeEditor, b: PracticeEditor): number {
  return a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
