import { MESSAGE_BOX, MESSAGE_DIALOG } from './private-words.ts';
import type { Sending } from './sending.ts';
import { type Site, TEXTBOX } from './site.ts';

const CAPTION = '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]';
const DIALOG = '[role="dialog"]';
/** The one that posts shows a picture and has a heading; a conversation beside the feed has none. */
const CREATE_DIALOG = `${DIALOG}:has(h1, [role="heading"]):has(img, video, canvas)`;
const COMMENT_FORM = 'form[method="POST" i]';

/** The dialog's heading stands between the buttons that lead back and on; the box comes with the last step. */
const CAPTION_SENDING: Sending = {
  controls: '[role="button"], button',
  behind: { selector: 'h1, [role="heading"]', which: 'first' },
  which: 'first',
};
const COMMENT_SENDING: Sending = {
  controls: '[role="button"]:not([aria-haspopup], [aria-expanded]), button[type="submit"]',
  within: (editor) => editor.closest(COMMENT_FORM),
  which: 'last',
  key: 'Enter',
};

/** Beside a small copy of each picture, once its part of the dialog is open. */
const ALT_FIELD = 'img ~ input:not([type="file"])';

/** Instagram: Lexical or textarea captions in the create dialog, textarea comments under a post. */
export const instagram: Site = {
  network: 'instagram',
  privatePaths: /^\/(direct|accounts)(\/|$)/,
  privateElements: ['[role="search"]'],
  privateLabels: MESSAGE_BOX,
  privateDialogs: MESSAGE_DIALOG,
  surfaces: [
    {
      name: 'caption',
      kind: 'caption',
      editor: 'lexical',
      element: CAPTION,
      within: [CREATE_DIALOG],
      notWithin: ['form'],
      sending: CAPTION_SENDING,
    },
    {
      name: 'caption in a textarea',
      kind: 'caption',
      editor: 'textarea',
      element: 'textarea',
      within: [CREATE_DIALOG],
      notWithin: ['form'],
      sending: CAPTION_SENDING,
    },
    {
      name: 'description of a picture',
      kind: 'caption',
      field: 'alt',
      editor: 'textarea',
      element: ALT_FIELD,
      within: [CREATE_DIALOG],
    },
    {
      name: 'comment',
      kind: 'comment',
      editor: 'textarea',
      element: 'textarea',
      within: [COMMENT_FORM],
      sending: COMMENT_SENDING,
    },
  ],
  expected: [{ element: TEXTBOX, within: [`article, ${CREATE_DIALOG}, ${COMMENT_FORM}`] }],
  root: (editor) => editor.closest(`article, ${DIALOG}`) ?? editor.closest(COMMENT_FORM) ?? editor,
  account(editor) {
    const picture = editor.ownerDocument.querySelector('nav a[href^="/"] img[alt]')?.closest('a');
    const path = picture?.getAttribute('href') ?? '';
    return /^\/([\w.]+)\/$/.exec(path)?.[1] ?? null;
  },
  media(_, root) {
    const fields = root.matches(DIALOG) ? [...root.querySelectorAll<HTMLInputElement>(ALT_FIELD)] : [];
    if (fields.length === 0) return null;
    return fields.map(({ value }) => ({ kind: 'image', described: value.trim() !== '' }));
  },
};
