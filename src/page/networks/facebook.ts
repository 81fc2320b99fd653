import type { Sending } from './sending.ts';
import { labelOf, lowestAncestorWith, RICH, type Site } from './site.ts';

const TEXTBOX = '[role="textbox"][contenteditable="true"]';
const LEXICAL = `${TEXTBOX}[data-lexical-editor="true"]`;
const DIALOG = '[role="dialog"]';
const ARTICLE = '[role="article"]';
const COMMENT_FORM = 'form[role="presentation"]';
const POST_FORM = 'form[method="POST" i]';

const COMBOBOX = '[role="combobox"][contenteditable="true"]';
const BUSINESS_COMPOSER = /^\/latest\/(composer|reels_composer|story_composer)(\/|$)/;
/** Buttons that open a menu or a picker send nothing. */
const BUTTON = '[role="button"]:not([aria-haspopup], [aria-expanded])';

/** The last button of the box's form. In some dialogs it leads on to a last step, whose own last button sends. */
const POST_SENDING: Sending = {
  controls: BUTTON,
  within: (editor) => editor.closest(POST_FORM),
  which: 'last',
  stepwise: true,
};

/** The button comes with the first letter, and on some pages not at all. */
const COMMENT_SENDING: Sending = {
  controls: BUTTON,
  within: (editor) => editor.closest(COMMENT_FORM),
  which: 'last',
  key: 'Enter',
};

/** Sets a date for the post; the button that publishes or schedules lies behind it. */
const DATE_SWITCH = '[role="switch"]';

const SUITE_SENDING: Sending = {
  controls: BUTTON,
  within: (editor) => lowestAncestorWith(editor, DATE_SWITCH),
  behind: DATE_SWITCH,
  which: 'last',
};

/** Business Suite's list of pages to post to, which shows the chosen one. */
const DESTINATION = '[role="combobox"]:not([contenteditable])';

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
      sending: COMMENT_SENDING,
    },
    {
      name: 'create-post dialog',
      kind: 'post',
      editor: 'lexical',
      element: LEXICAL,
      within: [DIALOG, POST_FORM],
      sending: POST_SENDING,
    },
    {
      name: 'Business Suite composer',
      kind: 'post',
      editor: 'draft-js',
      element: `${COMBOBOX}:has([data-contents="true"])`,
      path: BUSINESS_COMPOSER,
      sending: SUITE_SENDING,
    },
    {
      // That it is Draft.js was inferred, never seen.
      name: 'Business Suite composer of another make',
      kind: 'post',
      editor: 'plain',
      element: COMBOBOX,
      path: BUSINESS_COMPOSER,
      sending: SUITE_SENDING,
    },
  ],
  expected: [
    { element: RICH, within: [`${DIALOG}, ${ARTICLE}, ${COMMENT_FORM}, ${POST_FORM}`] },
    { element: RICH, path: BUSINESS_COMPOSER },
  ],
  root: (editor) =>
    editor.closest(`${ARTICLE}, ${DIALOG}`) ??
    editor.closest(COMMENT_FORM) ??
    lowestAncestorWith(editor, '[role="button"]'),
  account(editor, root) {
    const destination = editor.matches('[role="combobox"]') && root.querySelector(DESTINATION)?.textContent;
    if (destination) return destination.trim();
    const commentAs = COMMENT_AS.exec(labelOf(editor))?.[1];
    if (commentAs) return commentAs;
    if (!root.matches(DIALOG)) return null;
    const names = [...root.querySelectorAll('strong')];
    return names.find((name) => !editor.contains(name))?.textContent?.trim() || null;
  },
  // Where Facebook shows a picture's description is not known.
  media: () => null,
};
