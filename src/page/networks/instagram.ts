import type { Sending } from './sending.ts';
import { EDITABLE, type Site } from './site.ts';

const CAPTION = '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]';
const DIALOG = '[role="dialog"]';
const COMMENT_FORM = 'form[method="POST" i]';

/** The dialog's heading stands between the buttons that lead back and on; the box comes with the last step. */
const CAPTION_SENDING: Sending = {
  controls: '[role="button"], button',
  behind: 'h1, [role="heading"]',
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
  privateLabels: /\b(messages?|messaggi(o)?|mensajes?|mensage(m|ns)|nachricht(en)?|melding(er)?)\b/i,
  surfaces: [
    {
      name: 'caption',
      kind: 'caption',
      editor: 'lexical',
      element: CAPTION,
      within: [DIALOG],
      notWithin: ['form'],
      sending: CAPTION_SENDING,
    },
    {
      name: 'caption in a textarea',
      kind: 'caption',
      editor: 'textarea',
      element: 'textarea',
      within: [DIALOG],
      notWithin: ['form'],
      sending: CAPTION_SENDING,
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
  expected: [{ element: EDITABLE, within: [`article, ${DIALOG}, ${COMMENT_FORM}`] }],
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
