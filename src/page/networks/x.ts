import { lowestAncestorWith, type Site } from './site.ts';

const EDITOR = '[data-testid^="tweetTextarea_"][contenteditable="true"][role="textbox"]';
const SUBMIT = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
/** Somebody's post inside the dialog: in front of the box it is being answered, behind it quoted. */
const POST_SHOWN = '[data-testid="tweet"], [data-testid="tweetText"]';

/** X: Draft.js boxes with test ids that have been stable for years. */
export const x: Site = {
  network: 'x',
  privatePaths: /^\/(messages|i\/chat|settings|compose\/articles|search)(\/|$)/,
  privateElements: [
    '[data-testid^="dmComposer"]',
    '[data-testid^="dm-composer"]',
    '[data-testid="DMDrawer"]',
    '[data-testid^="SearchBox"]',
    '[data-testid^="longform-"]',
  ],
  privateLabels: /^$.^/,
  surfaces: [
    {
      name: 'reply dialog',
      kind: 'reply',
      editor: 'draft-js',
      element: EDITOR,
      within: ['[role="dialog"]'],
      context: { selector: POST_SHOWN, place: 'before' },
    },
    {
      name: 'quote dialog',
      kind: 'quote',
      editor: 'draft-js',
      element: EDITOR,
      within: ['[role="dialog"]'],
      context: { selector: POST_SHOWN, place: 'behind' },
    },
    { name: 'post dialog', kind: 'post', editor: 'draft-js', element: EDITOR, within: ['[role="dialog"]'] },
    {
      name: 'inline reply',
      kind: 'reply',
      editor: 'draft-js',
      element: EDITOR,
      path: /^\/[^/]+\/status\/\d+/,
    },
    { name: 'inline post', kind: 'post', editor: 'draft-js', element: EDITOR },
  ],
  root: (editor) => editor.closest('[role="dialog"]') ?? lowestAncestorWith(editor, SUBMIT),
  account(_, root) {
    const avatar = root.querySelector('[data-testid^="UserAvatar-Container-"]')?.getAttribute('data-testid');
    const fromAvatar = avatar?.slice('UserAvatar-Container-'.length);
    if (fromAvatar && fromAvatar !== 'unknown') return fromAvatar;
    const profile = root.ownerDocument.querySelector('[data-testid="AppTabBar_Profile_Link"]');
    return profile?.getAttribute('href')?.split('/')[1] || null;
  },
};
