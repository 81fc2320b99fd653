import { $applyNodeReplacement, type EditorConfig, TextNode } from 'lexical';

/** A typed @handle: ordinary text in a coloured span of its own, as hashtags are. */
export class HandleNode extends TextNode {
  override $config() {
    return this.config('handle', { extends: TextNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.className = 'tag';
    return element;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override isTextEntity(): true {
    return true;
  }
}

/** A handle with the text of another node. */
export function $createHandle(node: TextNode): HandleNode {
  return $applyNodeReplacement(new HandleNode(node.getTextContent()));
}

/** Where the first typed handle is in a text. */
export function findHandle(text: string): { start: number; end: number } | null {
  const match = /(^|[^\p{L}\p{N}_@])(@[A-Za-z0-9._]{2,})/u.exec(text);
  if (!match?.[2]) return null;
  const start = match.index + (match[1]?.length ?? 0);
  return { start, end: start + match[2].length };
}
