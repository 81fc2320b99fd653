import { $applyNodeReplacement, type EditorConfig, TextNode } from 'lexical';

/** A name picked from the site's list of accounts: one unbreakable token. */
export class MentionNode extends TextNode {
  override $config() {
    return this.config('mention', { extends: TextNode });
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

/** A mention of this name. */
export function $createMention(name: string): MentionNode {
  return $applyNodeReplacement(new MentionNode(name)).setMode('token');
}
