import { type Fresh, freshnessOf, openFresh } from '../../core/signing/fresh-envelope.ts';
import { isEffective, openPolicy, type Published } from '../../core/signing/policy-envelope.ts';
import { type Refusal, refuse, sentenceOf } from '../../core/signing/refusals.ts';
import { nextRoot, openRootChain } from '../../core/signing/root.ts';
import type { Trust } from '../../core/signing/root-document.ts';
import type { Parcel } from '../../desk/desk.ts';
import { type Membership, readFresh, readMembership } from '../../store/membership.ts';
import { archive, archived, archivedEnvelope } from './archive.ts';
import { type Held, standingOf } from './held.ts';
import { forgetCursor, keepFresh, keepMembership, replaceTeam } from './membership.ts';

/** Those in force and to come, and a few that may return when the newest cannot be read. */
const REMEMBERED = 5;

/** What the team needs of the rest of the worker. */
export interface TeamEnds {
  now(): number;
  /** Another policy is in force; null when it is the starter policy. Resolves when drafts are checked under it. */
  enforce(held: Held | null): Promise<void>;
  /** Something that people are shown has changed. */
  changed(): void;
  /** A case, a step or a decision has arrived. */
  takeCase(parcel: Parcel): Promise<void>;
}

/**
 * The team that this desk belongs to: whose signatures it goes by, and which policy is in force. Whatever does not verify
 * changes nothing but what is shown.
 */
export class Team {
  readonly #ends: TeamEnds;
  #membership: Membership | null = null;
  #trust: Trust | null = null;
  #policies: Held[] = [];
  #inForce: Held | null = null;
  #fresh: Fresh | null = null;
  /** The policy of each desk that said so since this worker woke, by the desk's number. */
  readonly #presence = new Map<string, number>();
  #refused = '';
  /** What that was. */
  #refusedTopic: Parcel['topic'] | null = null;
  /** Everything that changes the team waits for what came before it. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(ends: TeamEnds) {
    this.#ends = ends;
  }

  get membership(): Membership | null {
    return this.#membership;
  }

  get trust(): Trust | null {
    return this.#trust;
  }

  get inForce(): Held | null {
    return this.#inForce;
  }

  /** The policy before the one in force; null where this desk had none, or has it no more. */
  get former(): Held | null {
    if (!this.#inForce) return null;
    const { issued, effectiveFrom } = this.#inForce.published;
    const older = this.#policies.slice(this.#policies.indexOf(this.#inForce) + 1);
    return older.find(({ published }) => isEffective(published, Math.max(issued, effectiveFrom))) ?? null;
  }

  get coming(): Held | null {
    return standingOf(this.#policies, this.#ends.now()).coming;
  }

  /** The newest policy, whether it is in force already or to come. */
  get newest(): Published | null {
    return this.#policies[0]?.published ?? null;
  }

  /** The newest signed word on which policy is the newest. */
  get fresh(): Fresh | null {
    return this.#fresh;
  }

  /** What was refused last, in a sentence for people; empty when nothing was. */
  get refused(): string {
    return this.#refused;
  }

  get freshness(): ReturnType<typeof freshnessOf>['state'] {
    // One that is to come is here already, whatever is in force until then.
    return this.newest ? freshnessOf(this.newest, this.#fresh, this.#ends.now()).state : 'fresh';
  }

  /** How many desks have which policy, by sequence. */
  get desks(): { sequence: number; count: number }[] {
    const counts = new Map<number, number>();
    for (const sequence of this.#presence.values()) counts.set(sequence, (counts.get(sequence) ?? 0) + 1);
    return [...counts]
      .map(([sequence, count]) => ({ sequence, count }))
      .sort((a, b) => b.sequence - a.sequence);
  }

  /** Reads what this device has kept. Without a database there is no team, and the reason is shown. */
  async load(): Promise<void> {
    try {
      this.#membership = await readMembership();
      if (!this.#membership) return;
      const { organisation, fingerprint, roots } = this.#membership;
      if (roots.length > 0) {
        const opened = await openRootChain({ organisation: organisation.id, fingerprint }, roots);
        if (opened.ok) this.#trust = opened.trust;
        else this.#refuse(opened.refusal);
      }
      this.#policies = await archived(REMEMBERED);
      const fresh = this.#trust && (await openFresh(await readFresh(), this.#trust, null));
      if (fresh?.ok) this.#fresh = fresh.fresh;
      this.#inForce = standingOf(this.#policies, this.#ends.now()).inForce;
    } catch {
      this.#refused = 'The browser lets nothing be kept on this device, so this desk has no team just now.';
    }
  }

  /** Begins a membership, with its first root and policy where they are at hand. Throws nothing; tells what was refused. */
  join(membership: Membership, root: string | null, policy: string | null): Promise<string> {
    return this.#inTurn(async () => {
      const pinned = { organisation: membership.organisation.id, fingerprint: membership.fingerprint };
      const opened = root === null ? null : await openRootChain(pinned, [root]);
      if (opened && !opened.ok) return sentenceOf(opened.refusal);
      const trust = opened?.trust ?? null;
      const first = policy === null || !trust ? null : await openPolicy(policy, trust, null);
      if (first && !first.ok) return sentenceOf(first.refusal);
      const begun = {
        ...membership,
        organisation: trust?.root.organisation ?? membership.organisation,
        roots: root === null ? [] : [root],
      };
      // On a full disk this fails, and then nothing has changed.
      await replaceTeam(begun);
      this.#membership = begun;
      this.#trust = trust;
      this.#forget();
      if (first && policy !== null) await this.#keep(first.published, policy);
      await this.#settle();
      return '';
    });
  }

  /** Meets at another desk, or in another role, from now on. Resolves to false when there is no team. */
  move(
    place: Pick<Membership, 'desk' | 'credentials'> & Partial<Pick<Membership, 'role'>>,
  ): Promise<boolean> {
    return this.#inTurn(async () => {
      if (!this.#membership) return false;
      const moved = { ...this.#membership, ...place };
      await keepMembership(moved);
      this.#membership = moved;
      await forgetCursor();
      this.#ends.changed();
      return true;
    });
  }

  /** Keeps who works here, by id in the policy; null for nobody by name. Resolves to false when there is no team. */
  name(person: string | null): Promise<boolean> {
    return this.#inTurn(async () => {
      if (!this.#membership) return false;
      const named = { ...this.#membership, person };
      await keepMembership(named);
      this.#membership = named;
      this.#ends.changed();
      return true;
    });
  }

  /** Forgets everything of the team. */
  leave(): Promise<void> {
    return this.#inTurn(async () => {
      await replaceTeam(null);
      this.#membership = null;
      this.#trust = null;
      this.#forget();
      await this.#settle();
    });
  }

  #forget(): void {
    this.#policies = [];
    this.#fresh = null;
    this.#refused = '';
    this.#presence.clear();
  }

  /** Takes what the desk, a file or a page of this extension has brought. Resolves to what was refused; empty if nothing. */
  take(parcel: Parcel): Promise<string> {
    return this.#inTurn(async () => {
      const refusal = await this.#taken(parcel);
      if (refusal === null && parcel.topic === this.#refusedTopic) this.#refuse(null);
      // A desk tells everything it has, so what this desk knows already comes again and again.
      if (refusal === null || refusal === 'same-version' || refusal === 'older-version') return '';
      this.#refusedTopic = parcel.topic;
      return this.#refuse(refusal);
    });
  }

  /** As `take`, but tells also what is not newer than what this desk has, and only whoever offers it: a person does. */
  offer(parcel: Parcel): Promise<Refusal | null> {
    return this.#inTurn(() => this.#taken(parcel));
  }

  /** Whether this very root or policy is the newest that this desk has. */
  async has({ topic, body }: Parcel): Promise<boolean> {
    if (topic === 'root') return this.#membership?.roots.at(-1) === body;
    const newest = this.newest;
    return newest !== null && (await archivedEnvelope(newest)) === body;
  }

  /** Opens a policy that is about to be published, and changes nothing. */
  preview(policy: string): ReturnType<typeof openPolicy> {
    return this.#trust ? openPolicy(policy, this.#trust, this.newest) : Promise.resolve(refuse('no-root'));
  }

  /** Puts in force what is to be in force by now. */
  settle(): Promise<void> {
    return this.#inTurn(() => this.#settle());
  }

  async #settle(): Promise<void> {
    const { inForce } = standingOf(this.#policies, this.#ends.now());
    const isSame =
      inForce?.published.root === this.#inForce?.published.root &&
      inForce?.published.sequence === this.#inForce?.published.sequence;
    this.#inForce = inForce;
    if (!isSame) await this.#ends.enforce(inForce);
    this.#ends.changed();
  }

  async #taken(parcel: Parcel): Promise<Refusal | null> {
    switch (parcel.topic) {
      case 'root':
        return this.#takeRoot(parcel.body);
      case 'policy':
        return this.#takePolicy(parcel.body);
      case 'fresh':
        return this.#takeFresh(parcel.body);
      case 'presence':
        this.#presence.set(parcel.id, Number(parcel.body));
        this.#ends.changed();
        return null;
      case 'case':
      case 'step':
      case 'decision':
        await this.#ends.takeCase(parcel);
        return null;
    }
  }

  async #takeRoot(envelope: string): Promise<Refusal | null> {
    const membership = this.#membership;
    if (!membership) return 'other-organisation';
    const pinned = { organisation: membership.organisation.id, fingerprint: membership.fingerprint };
    const opened = this.#trust
      ? await nextRoot(this.#trust, envelope)
      : await openRootChain(pinned, [envelope]);
    if (!opened.ok) return opened.refusal;
    const { name } = opened.trust.root.organisation;
    const grown = {
      ...membership,
      organisation: { ...membership.organisation, name },
      roots: [...membership.roots, envelope],
    };
    await keepMembership(grown);
    this.#membership = grown;
    this.#trust = opened.trust;
    this.#ends.changed();
    return null;
  }

  async #takePolicy(envelope: string): Promise<Refusal | null> {
    if (!this.#trust) return 'no-root';
    const opened = await openPolicy(envelope, this.#trust, this.newest);
    if (!opened.ok) return opened.refusal;
    await this.#keep(opened.published, envelope);
    await this.#settle();
    return null;
  }

  async #takeFresh(envelope: string): Promise<Refusal | null> {
    if (!this.#trust) return 'no-root';
    const opened = await openFresh(envelope, this.#trust, this.#fresh);
    if (!opened.ok) return opened.refusal;
    await keepFresh(envelope);
    this.#fresh = opened.fresh;
    this.#ends.changed();
    return null;
  }

  async #keep(published: Published, envelope: string): Promise<void> {
    const held = { published, received: this.#ends.now() };
    await archive(held, envelope);
    this.#policies = [held, ...this.#policies].slice(0, REMEMBERED);
    this.#refused = '';
  }

  #refuse(refusal: Refusal | null): string {
    this.#refused = refusal ? sentenceOf(refusal) : '';
    this.#ends.changed();
    return this.#refused;
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => {});
    return done;
  }
}
