import type { Channel } from '../channel.ts';
import type { Checker } from '../core/check/checker.ts';
import type { FromPage, FromPanel, PanelView, ToPage, ToPanel } from '../protocol.ts';
import { Drafts } from './drafts.ts';

type PageChannel = Channel<ToPage>;
type PanelChannel = Channel<ToPanel>;

/** What the switchboard needs of the browser. */
export interface Outside {
  readonly checker: Checker;
  readonly organisation: string;
  readonly policyVersion: string;
  now(): number;
  /** Opens the panel beside this tab; rejects where the browser wants a click on its own button. */
  openPanel(tab: number): Promise<void>;
  /** Asks the page in this tab to connect. Resolves to whether a page was there. */
  knock(tab: number): Promise<boolean>;
  /** Whether this tab shows one of the networks. */
  isNetwork(tab: number): Promise<boolean>;
}

interface Page {
  readonly channel: PageChannel;
  readonly drafts: Drafts;
  /** Where the author points, for a panel that opens only now. */
  pointed: Extract<FromPage, { type: 'pointed' }> | null;
}

/** Connects pages and panels: drafts go in, findings go to both, and what the panel asks goes to its page. */
export class Switchboard {
  readonly #outside: Outside;
  readonly #pages = new Map<number, Page>();
  readonly #panels = new Map<PanelChannel, number | null>();
  /** What panels asked of pages that are yet to connect, after the worker was stopped in between. */
  readonly #waiting = new Map<number, ToPage[]>();

  constructor(outside: Outside) {
    this.#outside = outside;
  }

  addPage(tab: number, channel: PageChannel): void {
    this.#pages.set(tab, { channel, drafts: new Drafts(), pointed: null });
    for (const message of this.#waiting.get(tab) ?? []) channel.send(message);
    this.#waiting.delete(tab);
  }

  removePage(tab: number, channel: PageChannel): void {
    if (this.#pages.get(tab)?.channel !== channel) return;
    this.#pages.delete(tab);
    this.#show(tab);
  }

  addPanel(channel: PanelChannel): void {
    this.#panels.set(channel, null);
  }

  removePanel(channel: PanelChannel): void {
    this.#panels.delete(channel);
  }

  fromPage(tab: number, message: FromPage): void {
    const page = this.#pages.get(tab);
    if (!page) return;
    switch (message.type) {
      case 'draft': {
        const { assessment, waiting } = page.drafts.take(message, this.#outside.checker, this.#outside.now());
        page.channel.send({
          type: 'checked',
          id: message.id,
          revision: message.revision,
          assessment,
          waiting,
        });
        this.#show(tab);
        break;
      }
      case 'gone':
        page.drafts.remove(message.id);
        this.#show(tab);
        break;
      case 'pointed':
        page.pointed = message;
        this.#tell(tab, message);
        break;
      case 'outcome':
        this.#tell(tab, message);
        break;
      case 'open-panel':
        this.#outside.openPanel(tab).catch(() => page.channel.send({ type: 'panel-refused' }));
        break;
    }
  }

  fromPanel(channel: PanelChannel, message: FromPanel): void {
    if (message.type === 'watch') {
      this.#panels.set(channel, message.tab);
      void this.#showTo(channel, message.tab);
      const pointed = this.#pages.get(message.tab)?.pointed;
      if (pointed) channel.send(pointed);
      return;
    }
    const tab = this.#panels.get(channel);
    if (tab == null) return;
    const page = this.#pages.get(tab);
    if (page) page.channel.send(message);
    else void this.#sendLater(tab, message);
  }

  async #sendLater(tab: number, message: ToPage): Promise<void> {
    this.#waiting.set(tab, [...(this.#waiting.get(tab) ?? []), message]);
    if (await this.#outside.knock(tab)) return;
    this.#waiting.delete(tab);
    this.#show(tab);
  }

  #show(tab: number): void {
    for (const [channel, watched] of this.#panels) if (watched === tab) void this.#showTo(channel, tab);
  }

  async #showTo(channel: PanelChannel, tab: number): Promise<void> {
    const page = this.#pages.get(tab);
    if (page) {
      channel.send(this.#view(tab, 'here', page.drafts));
      return;
    }
    const state = await this.#stateWithoutPage(tab);
    // The author may have moved on to another tab, or the page may have connected, in the meantime.
    if (this.#panels.get(channel) !== tab || this.#pages.has(tab)) return;
    channel.send(this.#view(tab, state, null));
  }

  async #stateWithoutPage(tab: number): Promise<PanelView['page']> {
    if (!(await this.#outside.isNetwork(tab))) return 'elsewhere';
    return (await this.#outside.knock(tab)) ? 'here' : 'silent';
  }

  #view(tab: number, page: PanelView['page'], drafts: Drafts | null): PanelView {
    const { organisation, policyVersion } = this.#outside;
    return { type: 'view', tab, page, organisation, policyVersion, drafts: drafts?.views() ?? [] };
  }

  #tell(tab: number, message: ToPanel): void {
    for (const [channel, watched] of this.#panels) if (watched === tab) channel.send(message);
  }
}
