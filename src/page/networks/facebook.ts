import { labelOf, type Site } from './site.ts';

const TEXTBOX = '[role="textbox"][contenteditable="true"]';
const LEXICAL = `${TEXTBOX}[data-lexical-editor="true"]`;
const DIALOG = '[role="dialog"]';
const ARTICLE = '[role="article"]';
const COMMENT_FORM = 'form[role="presentation"]';
const POST_FORM = 'form[method="POST" i]';

/** "Comment as City of Marlow Falls": the only place a comment box names its author. */
const COMMENT_AS = /^(?:comment|answer|reply) as (.+)$/i;

/**
 * Facebook: Lexical boxes. A box is read only where the structure says that it is a post or a comment; any
 * other textbox, such as a chat, is left alone.
 */
export const facebook: Site = {
  network: 'facebook',
  privatePaths: /^\/(messages|latest\/inbox)(\/|$)/,
  privateElements: ['[data-surface*="inbox"]', '[role="search"]'],
  privateLabels:
    /\b(messages?|messaggi(o)?|mensajes?|mensage(m|ns)|nachricht(en)?|melding(er)?|chats?)\b|^aa$/i,
  surfaces: [
    {
      name: 'comment on a post',
      kind: 'comment',
      editor: 'lexical',
      element: LEXICAL,
      within: [`${ARTICLE}, ${COMMENT_FORM}`],
    },
    {
      name: 'create-post dialog',
      kind: 'post',
      editor: 'lexical',
      element: LEXICAL,
      within: [DIALOG, POST_FORM],
    },
  ],
  root: (editor) => editor.closest(`${ARTICLE}, ${DIALOG}`) ?? editor.closest(COMMENT_FORM) ?? editor,
  account(editor, root) {
    const commentAs = COMMENT_AS.exec(labelOf(editor))?.[1];
    if (commentAs) return commentAs;
    if (!root.matches(DIALOG)) return null;
    const names = [...root.querySelectorAll('strong')];
    return names.find((name) => !editor.contains(name))?.textContent?.trim() || null;
  },
};
