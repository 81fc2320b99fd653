import { networkOfHost } from '../core/hosts.ts';

/** The part of a message's sender that the browser vouches for. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** A sender's tab, when it is this extension's script in the top frame of one of the networks; null for anyone else. */
export function pageTab(sender: Sender | undefined, extensionId: string): number | null {
  if (!sender || sender.id !== extensionId || sender.frameId !== 0) return null;
  const url = parsed(sender.url);
  if (url?.protocol !== 'https:' || !networkOfHost(url.hostname)) return null;
  return sender.tab?.id ?? null;
}

/** True only for this extension's own panel document, wherever the browser shows it. */
export function isPanel(sender: Sender | undefined, extensionId: string, panelUrl: string): boolean {
  if (!sender || sender.id !== extensionId) return false;
  // Compared as text: not every browser gives an extension's address an origin.
  return sender.url?.split(/[?#]/)[0] === panelUrl;
}

/** True only for one of these documents of this extension. */
export function isOffice(sender: Sender | undefined, extensionId: string, pages: readonly string[]): boolean {
  return pages.some((page) => isPanel(sender, extensionId, page));
}

function parsed(url: string | undefined): URL | null {
  return url && URL.canParse(url) ? new URL(url) : null;
}
