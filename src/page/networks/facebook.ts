import { MESSAGE_BOX, MESSAGE_DIALOG } from './private-words.ts';
import type { Sending } from './sending.ts';
import { bare, labelOf, lowestAncestorWith, lowestAncestorWithAll, RICH, type Site } from './site.ts';

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
  keyAlone: true,
};

/** The last of them sets a date for the post; the button that publishes or schedules lies behind it. */
const SWITCH = '[role="switch"]';

const SUITE_SENDING: Sending = {
  controls: BUTTON,
  within: (editor) => lowestAncestorWithAll(editor, SWITCH),
  behind: { selector: SWITCH, which: 'last' },
  which: 'last',
};

/** Business Suite's list of pages to post to, which shows the chosen one. */
const DESTINATION = '[role="combobox"]:not([contenteditable])';

/** "Comment as City of Marlow Falls": the only place a comment box names its author. */
const COMMENT_AS = /^(?:comment|answer|reply) as (.+)$/i;

/** What the page was made with tells the name of whoever uses it, or of the page that they act as, in any language. */
const USER_DATA = /"CurrentUserInitialData"[^}]*?"NAME":("(?:[^"\\]|\\.)*")/;
const users = new WeakMap<Document, string>();

/** The name that the page was made for; empty when it does not tell. A switch of the account loads another page. */
function userOf(page: Document): string {
  const known = users.get(page);
  if (known !== undefined) return known;
  const data = [...page.querySelectorAll('script[type="application/json"]')];
  const name = data.map(({ textContent }) => USER_DATA.exec(textContent)?.[1]).find(Boolean) ?? '""';
  users.set(page, bare(JSON.parse(name)));
  return userOf(page);
}

/**
 * Facebook: Lexical boxes. A box is read only where the structure says that it is a post or a comment; any
 * other textbox, such as a chat, is left alone.
 */
export const facebook: Site = {
  network: 'facebook',
  privatePaths: /^\/(messages|latest\/inbox)(\/|$)/,
  privateElements: ['[data-surface*="inbox"]', '[role="search"]'],
  privateLabels: MESSAGE_BOX,
  privateDialogs: MESSAGE_DIALOG,
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
  // A dialog alone is none: a docked chat is one as well.
  expected: [
    { element: RICH, within: [`${ARTICLE}, ${COMMENT_FORM}, ${POST_FORM}`] },
    { element: RICH, within: [DIALOG, 'form'] },
    { element: RICH, path: BUSINESS_COMPOSER },
  ],
  root: (editor) =>
    editor.closest(`${ARTICLE}, ${DIALOG}`) ??
    editor.closest(COMMENT_FORM) ??
    lowestAncestorWith(editor, '[role="button"]'),
  account(editor, root) {
    if (editor.matches('[role="combobox"]')) {
      const destination = lowestAncestorWith(editor, DESTINATION).querySelector(DESTINATION);
      return destination?.textContent.trim() || null;
    }
    const label = labelOf(editor);
    const commentAs = COMMENT_AS.exec(label)?.[1];
    if (commentAs) return commentAs;
    const user = userOf(editor.ownerDocument);
    if (user !== '' && label.includes(user)) return user;
    // Above a comment, the bold name is that of whoever wrote the post.
    if (!root.matches(DIALOG) || editor.closest(COMMENT_FORM)) return null;
    if (!editor.closest(POST_FORM) && root.querySelector(ARTICLE)) return null;
    const names = [...root.querySelectorAll('strong')];
    return names.find((name) => !editor.contains(name))?.textContent?.trim() || null;
  },
  // Where Facebook shows a picture's description is not known.
  media: () => null,
};
