import type { Media } from '../../core/media.ts';
import type { Sending } from './sending.ts';
import { lowestAncestorWith, RICH, type Site, TEXTBOX } from './site.ts';

const EDITOR = '[data-testid^="tweetTextarea_"][contenteditable="true"][role="textbox"]';
const SUBMIT = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
/**
 * Either button turns up on either route. It stays the same for a thread, whose parts all go out together, and for a
 * post with a date: confirming the date sends nothing.
 */
const SENDING: Sending = { controls: SUBMIT, which: 'every', key: 'Mod+Enter', together: true };

const AVATAR = 'UserAvatar-Container-';
/** A post shows the picture of whoever wrote it, with the same test id as the composer's own. */
const SOMEBODY = '[data-testid="tweet"], [data-testid="Tweet-User-Avatar"]';

/** Somebody's post inside the dialog: in front of the box it is being answered, behind it quoted. */
const POST_SHOWN = '[data-testid="tweet"], [data-testid="tweetText"]';

const ATTACHMENTS = '[data-testid="attachments"]';
const DESCRIBE = '[data-testid="altTextWrapper"]';
/** Stands at a video that has no captions. */
const CAPTION = '[data-testid="addSubtitlesLabel"]';
/** The badge on a picture that has a description; the same letters in every language. */
const DESCRIBED = /^ALT\b/;

/** In a thread each part's attachments lie behind its box. */
function editorBefore(attachments: Element, root: Element): Element | undefined {
  return [...root.querySelectorAll(EDITOR)].findLast(
    (editor) => editor.compareDocumentPosition(attachments) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

function attachedTo(attachments: Element): Media[] {
  const pictures = [...attachments.querySelectorAll('img')];
  const videos = [...attachments.querySelectorAll('video')];
  const links = [...attachments.querySelectorAll(DESCRIBE)];
  const isDescribed = (_: unknown, i: number) => DESCRIBED.test(links[i]?.textContent?.trim() ?? '');
  // A GIF is a video that is described as a picture is.
  const areGifs = videos.length > 0 && links.length === pictures.length + videos.length;
  if (areGifs)
    return [...attachments.querySelectorAll('img, video')].map((one, i) => ({
      kind: one.localName === 'img' ? 'image' : 'gif',
      described: isDescribed(one, i),
    }));
  // Without a link for each picture the page does not tell which of them have a description.
  const known = links.length === pictures.length;
  const captioned = attachments.querySelector(CAPTION) ? false : undefined;
  return [
    ...pictures.map((_, i): Media => ({ kind: 'image', described: known ? isDescribed(_, i) : undefined })),
    ...videos.map((): Media => ({ kind: 'video', captioned })),
  ];
}

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
  // Its test ids tell.
  privateLabels: /^$.^/,
  privateDialogs: /^$.^/,
  surfaces: [
    {
      name: "picture's description",
      kind: 'post',
      field: 'alt',
      editor: 'textarea',
      element: 'textarea[data-testid="altTextInput"]',
      within: ['[role="dialog"]'],
    },
    {
      name: 'reply dialog',
      kind: 'reply',
      editor: 'draft-js',
      element: EDITOR,
      within: ['[role="dialog"]'],
      context: { selector: POST_SHOWN, place: 'before' },
      sending: SENDING,
    },
    {
      name: 'quote dialog',
      kind: 'quote',
      editor: 'draft-js',
      element: EDITOR,
      within: ['[role="dialog"]'],
      context: { selector: POST_SHOWN, place: 'behind' },
      sending: SENDING,
    },
    {
      name: 'post dialog',
      kind: 'post',
      editor: 'draft-js',
      element: EDITOR,
      within: ['[role="dialog"]'],
      sending: SENDING,
    },
    {
      name: 'inline reply',
      kind: 'reply',
      editor: 'draft-js',
      element: EDITOR,
      path: /^\/[^/]+\/status\/\d+/,
      sending: SENDING,
    },
    { name: 'inline post', kind: 'post', editor: 'draft-js', element: EDITOR, sending: SENDING },
  ],
  expected: [{ element: RICH }, { element: TEXTBOX, path: /^\/compose\// }],
  root: (editor) => editor.closest('[role="dialog"]') ?? lowestAncestorWith(editor, SUBMIT),
  account(_, root) {
    const avatars = [...root.querySelectorAll(`[data-testid^="${AVATAR}"]`)];
    const own = avatars.find((avatar) => !avatar.closest(SOMEBODY))?.getAttribute('data-testid');
    const handle = own?.slice(AVATAR.length);
    if (handle && handle.toLowerCase() !== 'unknown') return handle;
    const profile = root.ownerDocument.querySelector('[data-testid="AppTabBar_Profile_Link"]');
    return profile?.getAttribute('href')?.split('/')[1] || null;
  },
  media(editor, root) {
    const found = [...root.querySelectorAll(ATTACHMENTS)].filter((one) => editorBefore(one, root) === editor);
    const media = found.flatMap((one) => attachedTo(one));
    return media.length > 0 ? media : null;
  },
};
