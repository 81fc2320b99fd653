/** Said when the author begins to write as somebody else. */
export function switchedWords(account: string | null): string {
  return `You are now writing as ${account}.`;
}

/** Said once on an account that is none of the organisation's. */
export function unlistedWords(account: string, organisation: string): string {
  return `${account} is not an account of the ${organisation}, so the coach reads nothing here.`;
}

/** Said at a box that somebody writes in and the coach does not know. */
export const UNSEEN_WORDS =
  'I cannot see this compose box, so nothing in it is checked. You can write and post as usual.';

export const PANEL_HINT =
  'This browser opens the panel from its own button only: press the Plainspoken button in the toolbar, or Alt+Shift+S.';

/** Said when the final approver's word lets the draft go, and when it does not any more because the words have changed. */
export function releasedWords(by: string | null): string {
  return by === null
    ? 'This is not the approved text any more. The panel shows what differs, with one click back.'
    : `Approved by ${by}. You can post exactly this text.`;
}
