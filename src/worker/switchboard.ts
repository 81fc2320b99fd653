import type { Channel } from '../channel.ts';
import type { Checker } from '../core/check/checker.ts';
import type { Network } from '../core/draft.ts';
import { type PostRecord, recordOf } from '../core/record/record.ts';
import type { FromPage, FromPanel, PanelView, Standing, ToPage, ToPanel } from '../protocol.ts';
import { Drafts } from './drafts.ts';

type PageChannel = Channel<ToPage>;
type PanelChannel = Channel<ToPanel>;

/** What the switchboard needs of the browser. */
export interface Outside {
  readonly checker: Checker;
  /** Whether the policy lists an account. */
  standingOf(network: Network, account: string | null): Standing;
  readonly organisation: string;
  readonly policyVersion: string;
  now(): number;
  /** Asks the page in this tab to connect. Resolves to whether a page was there. */
  knock(tab: number): Promise<boolean>;
  /** Keeps a record. Resolves to whether it is kept. */
  keep(record: PostRecord): Promise<boolean>;
  /** Whether this tab shows one of the networks. */
  isNetwork(tab: number): Promise<boolean>;
}

interface Page {
  readonly channel: PageChannel;
  readonly drafts: Drafts;
  /** Accounts that the policy does not list, by the box in which somebody writes as them. */
  readonly unlisted: Map<string, string>;
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
    this.#pages.set(tab, { channel, drafts: new Drafts(), unlisted: new Map(), pointed: null });
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

  /** Opening the panel is not its business: that cannot wait until there is a switchboard. */
  fromPage(tab: number, message: Exclude<FromPage, { type: 'open-panel' }>): void {
    const page = this.#pages.get(tab);
    if (!page) return;
    switch (message.type) {
      case 'account':
        this.#tellStanding(page, message);
        this.#show(tab);
        break;
      case 'draft': {
        if (this.#tellStanding(page, message) === 'unlisted') break;
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
        page.unlisted.delete(message.id);
        this.#show(tab);
        break;
      case 'pointed':
        page.pointed = message;
        this.#tell(tab, message);
        break;
      case 'outcome':
        this.#tell(tab, message);
        break;
      case 'sent':
        void this.#record(tab, message);
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

  /** Tells the page of an account's standing when it asks, and when it reads what it should not. */
  #tellStanding(
    page: Page,
    { type, id, network, account }: Extract<FromPage, { type: 'account' | 'draft' }>,
  ): Standing {
    const standing = this.#outside.standingOf(network, account);
    if (standing === 'unlisted' && account !== null) {
      page.unlisted.set(id, account);
      page.drafts.remove(id);
    } else page.unlisted.delete(id);
    if (type === 'account' || standing === 'unlisted') {
      const { organisation } = this.#outside;
      page.channel.send({ type: 'standing', id, account, standing, organisation });
    }
    return standing;
  }

  /** Records what went out, but nothing that somebody has sent as themselves. */
  async #record(tab: number, sent: Extract<FromPage, { type: 'sent' }>): Promise<void> {
    const { policyVersion, now, keep, standingOf } = this.#outside;
    if (standingOf(sent.network, sent.account) === 'unlisted') return;
    const kept = await keep(recordOf(sent, policyVersion, now()));
    this.#tell(tab, { type: 'recorded', id: sent.id, checked: sent.checked, kept });
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
      channel.send(this.#view(tab, 'here', page));
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

  #view(tab: number, state: PanelView['page'], page: Page | null): PanelView {
    const { organisation, policyVersion } = this.#outside;
    const drafts = page?.drafts.views() ?? [];
    const unlisted = [...(page?.unlisted.values() ?? [])].at(-1) ?? null;
    return { type: 'view', tab, page: state, organisation, policyVersion, drafts, unlisted };
  }

  #tell(tab: number, message: ToPanel): void {
    for (const [channel, watched] of this.#panels) if (watched === tab) channel.send(message);
  }
}
