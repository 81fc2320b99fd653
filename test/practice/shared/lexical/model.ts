import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  type EditorState,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from 'lexical';
import type { PracticeSelection } from '../api.ts';
import { $createMention } from './MentionNode.ts';

/** The whole text, one line per paragraph or line break. */
export function textOf(state: EditorState): string {
  return state.read(() => $getRoot().getChildren().map($text).join('\n'));
}

/** The selection as offsets in `textOf(state)`. */
export function selectionOf(state: EditorState): PracticeSelection {
  return state.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return { anchor: -1, focus: -1 };
    return { anchor: $offset(selection.anchor), focus: $offset(selection.focus) };
  });
}

/** Replaces the whole text, one paragraph per line, with the caret at the end. */
export function setText(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const lines = text.split('\n').map((line) => {
        const paragraph = $createParagraphNode();
        return line ? paragraph.append($createTextNode(line)) : paragraph;
      });
      $getRoot()
        .clear()
        .append(...lines)
        .selectEnd();
    },
    { discrete: true },
  );
}

/** Puts a mention that can only be deleted as a whole at the caret, or at the end while there is none. */
export function insertMention(editor: LexicalEditor, name: string): void {
  editor.update(
    () =>
      ($getSelection() ?? $getRoot().selectEnd()).insertNodes([$createMention(name), $createTextNode(' ')]),
    {
      discrete: true,
    },
  );
}

function $text(node: LexicalNode): string {
  if ($isLineBreakNode(node)) return '\n';
  return $isElementNode(node) ? node.getChildren().map($text).join('') : node.getTextContent();
}

/** Adds up what stands before a point, from its node outwards. */
function $offset(point: PointType): number {
  let node: LexicalNode = point.getNode();
  let before = point.offset;
  if (point.type === 'element' && $isElementNode(node))
    before = $length(node, node.getChildren().slice(0, point.offset));
  for (let parent = node.getParent(); parent; parent = node.getParent()) {
    before += $length(parent, node.getPreviousSiblings());
    node = parent;
  }
  return before;
}

/** The length of a parent's leading children; paragraphs count with the line end between them. */
function $length(parent: ElementNode, children: LexicalNode[]): number {
  const lineEnds = parent.is($getRoot()) ? children.length : 0;
  return children.reduce((sum, child) => sum + $text(child).length, lineEnds);
}
