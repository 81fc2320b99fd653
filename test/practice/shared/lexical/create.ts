import { HashtagNode, registerLexicalHashtag } from '@lexical/hashtag';
import { createEmptyHistoryState, type HistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { registerLexicalTextEntity } from '@lexical/text';
import { mergeRegister } from '@lexical/utils';
import { $createParagraphNode, $getRoot, createEditor, HISTORY_MERGE_TAG, type LexicalEditor } from 'lexical';
import { $createHandle, findHandle, HandleNode } from './HandleNode.ts';
import { MentionNode } from './MentionNode.ts';

/** A Lexical editor with what the networks' boxes have: rich text keys, history, hashtags and mentions. */
export interface Box {
  editor: LexicalEditor;
  history: HistoryState;
  dispose(): void;
}

/** Makes an editor on an element, with the saved state of an earlier one if there was one. */
export function createBox(element: HTMLElement, saved?: string): Box {
  const editor = createEditor({
    namespace: 'practice',
    nodes: [HashtagNode, HandleNode, MentionNode],
    theme: { paragraph: 'line', hashtag: 'tag' },
    onError: (error) => {
      throw error;
    },
  });
  const history = createEmptyHistoryState();
  const unregister = mergeRegister(
    registerRichText(editor),
    registerHistory(editor, history, 300),
    registerLexicalHashtag(editor),
    ...registerLexicalTextEntity(editor, findHandle, HandleNode, $createHandle),
  );
  editor.setRootElement(element);
  if (saved) editor.setEditorState(editor.parseEditorState(saved));
  else
    editor.update(() => $getRoot().append($createParagraphNode()), {
      tag: HISTORY_MERGE_TAG,
      discrete: true,
    });
  const dispose = () => {
    unregister();
    editor.setRootElement(null);
  };
  return { editor, history, dispose };
}
