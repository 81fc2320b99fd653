import { startHostility } from './hostile.ts';

const query = new URLSearchParams(location.search);

/** What a test asked for in the address; read once, since the pages change their address as they go. */
export const options = {
  /** Somebody writes as themselves, and not as the city. */
  personal: query.get('as') === 'resident',
  rtl: query.get('rtl') === '1',
  /** Every editor is unmounted and mounted again on its first focus and its first blur. */
  remount: query.get('remount') === '1',
  /** Instagram with a conversation beside the feed. */
  conversation: query.get('chat') === '1',
  /** Instagram's caption as on older and mobile pages. */
  textareaCaption: query.get('caption') === 'textarea',
  /** Business Suite's box as a contenteditable that the browser itself edits. */
  plainBox: query.get('editor') === 'plain',
  /** Facebook's editor named by `aria-placeholder` alone, as captured in 2025. */
  placeholderOnly: query.get('label') === 'placeholder',
  /** Facebook's dialog with Post at once instead of Next, then Post. */
  directPost: query.get('step') === 'post',
  /** All editors of an X thread carry the index 0, as seen in one capture. */
  sameThreadIndex: query.get('thread') === 'same',
  /** As after a change of the site that the extension does not know: other test ids on X, forms without a method elsewhere. */
  changed: query.get('markup') === 'changed',
  /** Only X's button that sends has another test id. */
  changedButton: query.get('markup') === 'button',
  /** Facebook's comment box without a form around it. */
  bareComment: query.get('comment') === 'bare',
  /** Milliseconds until a late editor is there; each site has its own default. */
  delay: query.has('delay') ? Number(query.get('delay')) : undefined,
};

/** Applies what concerns the whole page: direction, theme and hostile listeners. */
export function applyOptions(rtlLanguage: string): void {
  const root = document.documentElement;
  if (options.rtl) {
    root.dir = 'rtl';
    root.lang = rtlLanguage;
  }
  const dark = query.get('dark');
  if (dark) root.setAttribute('data-theme', dark === '1' ? 'dark' : 'light');
  startHostility(query.get('hostile'));
}
