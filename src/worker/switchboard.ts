import type { Channel } from '../channel.ts';
import type { Checker } from '../core/check/checker.ts';
import type { Network } from '../core/draft.ts';
import type { Finding } from '../core/finding.ts';
import { modeOf } from '../core/policy/modes-schema.ts';
import type { Policy } from '../core/policy/schema.ts';
import { type PostRecord, type RecordedCase, recordOf } from '../core/record/record.ts';
import type { Situation } from '../core/situation.ts';
import type {
  Beside,
  CaseRequest,
  Correction,
  DraftView,
  FromPage,
  FromPanel,
  PanelView,
  Standing,
  ToPage,
  ToPanel,
} from '../protocol.ts';
import { Calm } from './calm.ts';
import { Drafts, type FactsFinder, type StandingFinder } from './drafts.ts';
import { keepNewest } from './newest.ts';

/** Typing has paused for a moment. */
const PAUSE_MS = 150;

type PageChannel = Channel<ToPage>;
type PanelChannel = Channel<ToPanel>;

/** A draft longer than this takes so long to check that others go first, in UTF-16 units. */
const LONG = 10_000;

/** The policy in force, ready to check drafts. */
export interface InForce {
  readonly policy: Policy;
  readonly checker: Checker;
  /** Whether the policy lists an account. */
  standingOf(network: Network, account: string | null): Standing;
  /** What its supervisor said of the change, or what it is; null when there is nothing to tell. */
  news(): PanelView['news'];
}

/** What the switchboard needs of the browser. */
export interface Outside {
  now(): number;
  /** How the connection to the team's desk is. */
  desk(): PanelView['desk'];
  /** Asks the page in this tab to connect. Resolves to whether a page was there. */
  knock(tab: number): Promise<boolean>;
  /** The tabs that show one of the networks. */
  tabs(): Promise<readonly number[]>;
  /** What a case does for a draft. */
  readonly standing: StandingFinder;
  /** What checks are told of it. */
  readonly caseFacts: FactsFinder;
  /** A text has gone out. Resolves to the case that it belongs to, if one was decided. Never rejects. */
  posted(sent: Extract<FromPage, { type: 'sent' }>): Promise<RecordedCase | null>;
  /** Whoever works at this desk, by id in the policy; null where nobody is named. */
  person(): string | null;
  /** What is known of posts of earlier, for checks. */
  history(): Pick<Situation, 'recent' | 'openAlerts' | 'recorded' | 'policyCopy'>;
  /** What stands beside a draft. It takes a moment, so it is asked for after the draft was answered. */
  beside(draft: DraftView, policy: Policy): Beside;
  /** Keeps a record. Resolves to whether it is kept. */
  keep(record: PostRecord): Promise<boolean>;
  /** Whether this tab shows one of the networks. */
  isNetwork(tab: number): Promise<boolean>;
}

type Unlisted = Pick<Extract<FromPage, { type: 'account' }>, 'id' | 'network'> & { readonly account: string };

interface Page {
  readonly channel: PageChannel;
  readonly drafts: Drafts;
  /** Accounts that the policy does not list, by the box in which somebody writes as them. */
  readonly unlisted: Map<string, Unlisted>;
  /** Very long drafts that wait for their turn. */
  readonly long: Map<string, Extract<FromPage, { type: 'draft' }>>;
  /** Boxes that somebody writes in and the page does not know. */
  readonly unseen: Map<string, NonNullable<PanelView['unseen']>>;
  /** Where the author points, for a panel that opens only now. */
  pointed: Extract<FromPage, { type: 'pointed' }> | null;
}

/** Connects pages and panels: drafts go in, findings go to both, and what the panel asks goes to its page. */
export class Switchboard {
  readonly #outside: Outside;
  #rules: InForce;
  /** Ends when the very long drafts that have come in are checked. */
  #turn: Promise<unknown> = Promise.resolve();
  readonly #pages = new Map<number, Page>();
  readonly #panels = new Map<PanelChannel, number | null>();
  /** What panels asked of pages that are yet to connect, after the worker was stopped in between. */
  readonly #waiting = new Map<number, ToPage[]>();
  readonly #pauses = new Calm<PanelChannel>(PAUSE_MS);
  /** Pages may have drafts that an earlier worker was told of, and that this one has not asked for yet. */
  #mayNotKnow = true;

  constructor(rules: InForce, outside: Outside) {
    this.#rules = rules;
    this.#outside = outside;
  }

  /** Whether a network's page or a panel is open. */
  get isInUse(): boolean {
    return this.#pages.size > 0 || this.#panels.size > 0;
  }

  /** Shows every panel what stands now. */
  refresh(): void {
    for (const [channel, tab] of this.#panels) if (tab !== null) void this.#showTo(channel, tab);
  }

  /** Puts another policy in force. Open drafts are checked again at once, and everybody sees what comes of it. */
  adopt(rules: InForce): void {
    const former = JSON.stringify(correctionsOf(this.#rules.policy));
    const corrections = correctionsOf(rules.policy);
    this.#rules = rules;
    for (const page of this.#pages.values()) {
      if (JSON.stringify(corrections) !== former) page.channel.send({ type: 'corrections', corrections });
    }
    this.recheck();
  }

  /** Checks open drafts again, after something has changed that they are checked against. */
  recheck(): void {
    this.recheckKnown();
    void this.#askAround();
  }

  /** As `recheck`, for the drafts that are known: what has changed is no reason to wake a page that sleeps. */
  recheckKnown(): void {
    for (const page of this.#pages.values()) {
      for (const asked of [...page.unlisted.values()])
        this.#tellStanding(page, { type: 'account', ...asked });
      for (const message of page.drafts.messages()) this.#check(page, message);
    }
    this.refresh();
  }

  /** Asks the pages that have lost an earlier worker, and said nothing since, for their drafts. */
  async #askAround(): Promise<void> {
    if (!this.#mayNotKnow) return;
    this.#mayNotKnow = false;
    for (const tab of await this.#outside.tabs()) if (!this.#pages.has(tab)) void this.#outside.knock(tab);
  }

  /**
   * All that there is to find in a draft for whoever decides on it, also what is held back while its words are typed; not
   * how an earlier case of it stands.
   */
  findingsIn(draft: DraftView): readonly Finding[] {
    const { media } = draft;
    return this.#rules.checker.check({ ...draft, media: media ?? undefined }, this.#situation()).findings;
  }

  addPage(tab: number, channel: PageChannel): void {
    this.#pages.set(tab, {
      channel,
      drafts: new Drafts(),
      unlisted: new Map(),
      long: new Map(),
      unseen: new Map(),
      pointed: null,
    });
    const corrections = correctionsOf(this.#rules.policy);
    channel.send({ type: 'corrections', corrections });
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
      case 'draft':
        if (message.text.length > LONG) this.#checkLater(tab, page, message);
        else {
          page.long.delete(message.id);
          this.#check(page, message);
          this.#show(tab);
        }
        break;
      case 'gone':
        page.drafts.remove(message.id);
        page.long.delete(message.id);
        page.unlisted.delete(message.id);
        page.unseen.delete(message.id);
        this.#show(tab);
        break;
      case 'unseen':
        keepNewest(page.unseen, message.id, { network: message.network, structure: message.structure });
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

  /** What the panel asks about cases is not its business. */
  fromPanel(channel: PanelChannel, message: Exclude<FromPanel, CaseRequest>): void {
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
    const standing = this.#rules.standingOf(network, account);
    if (standing === 'unlisted' && account !== null) {
      keepNewest(page.unlisted, id, { id, network, account });
      page.drafts.remove(id);
    } else page.unlisted.delete(id);
    if (type === 'account' || standing === 'unlisted') {
      const organisation = this.#rules.policy.organisation.name;
      page.channel.send({ type: 'standing', id, account, standing, organisation });
    }
    return standing;
  }

  #check(page: Page, message: Extract<FromPage, { type: 'draft' }>): void {
    if (this.#tellStanding(page, message) === 'unlisted') return;
    const { assessment, waiting, standing } = page.drafts.take(
      message,
      this.#rules.checker,
      this.#outside.standing,
      { ...this.#situation(), ...this.#outside.caseFacts(message) },
    );
    const { id, revision } = message;
    const released = standing?.freed
      ? { by: standing.by, until: standing.until ?? 0, clauses: standing.clauses }
      : null;
    page.channel.send({ type: 'checked', id, revision, assessment, waiting, released });
  }

  #situation(): Situation {
    return { now: this.#outside.now(), ...this.#outside.history(), author: this.#author() };
  }

  #author(): Situation['author'] {
    const id = this.#outside.person();
    const person = this.#rules.policy.team.people.find((one) => one.id === id);
    return person && { id: person.id, role: person.role };
  }

  /** One after the other, each in a task of its own: whatever else has come in by then goes first. */
  #checkLater(tab: number, page: Page, message: Extract<FromPage, { type: 'draft' }>): void {
    keepNewest(page.long, message.id, message);
    this.#turn = this.#turn
      .then(() => new Promise((done) => setTimeout(done, 0)))
      .then(() => {
        const latest = page.long.get(message.id);
        page.long.delete(message.id);
        if (!latest || this.#pages.get(tab) !== page) return;
        this.#check(page, latest);
        this.#show(tab);
      });
  }

  /** Records what went out, but nothing that somebody has sent as themselves. */
  async #record(tab: number, sent: Extract<FromPage, { type: 'sent' }>): Promise<void> {
    const { policy, standingOf } = this.#rules;
    if (standingOf(sent.network, sent.account) === 'unlisted') return;
    const decision = await this.#outside.posted(sent);
    const kept = await this.#outside.keep(recordOf(sent, policy.version, this.#outside.now(), decision));
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
      this.#pauses.ask(channel, () => this.#tellBeside(channel, tab));
      return;
    }
    const state = await this.#stateWithoutPage(tab);
    // The author may have moved on to another tab, or the page may have connected, in the meantime.
    if (this.#panels.get(channel) !== tab || this.#pages.has(tab)) return;
    channel.send(this.#view(tab, state, null));
  }

  #tellBeside(channel: PanelChannel, tab: number): void {
    if (this.#panels.get(channel) !== tab) return;
    for (const draft of this.#pages.get(tab)?.drafts.views() ?? [])
      channel.send(this.#outside.beside(draft, this.#rules.policy));
  }

  async #stateWithoutPage(tab: number): Promise<PanelView['page']> {
    if (!(await this.#outside.isNetwork(tab))) return 'elsewhere';
    return (await this.#outside.knock(tab)) ? 'here' : 'silent';
  }

  #view(tab: number, state: PanelView['page'], page: Page | null): PanelView {
    const { policy, news } = this.#rules;
    return {
      type: 'view',
      tab,
      page: state,
      organisation: policy.organisation.name,
      policyVersion: policy.version,
      news: news(),
      mode: modeOf(policy, this.#outside.now()),
      desk: this.#outside.desk(),
      drafts: page?.drafts.views() ?? [],
      unlisted: [...(page?.unlisted.values() ?? [])].at(-1)?.account ?? null,
      unseen: [...(page?.unseen.values() ?? [])].at(-1) ?? null,
    };
  }

  #tell(tab: number, message: ToPanel): void {
    for (const [channel, watched] of this.#panels) if (watched === tab) channel.send(message);
  }
}

/** How a policy corrects the recognition of compose boxes; a surface belongs to one network only. */
function correctionsOf({ networks }: Policy): Correction[] {
  return Object.values(networks).flatMap(({ corrections = [] }): Correction[] => corrections);
}
