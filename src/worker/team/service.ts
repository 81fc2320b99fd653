import { nextTurn } from '../../core/policy/modes-schema.ts';
import type { Policy } from '../../core/policy/schema.ts';
import { type Join, readJoinLink } from '../../core/signing/join.ts';
import { type Refusal, sentenceOf } from '../../core/signing/refusals.ts';
import type { Situation } from '../../core/situation.ts';
import { type Desk, DeskError, type Parcel } from '../../desk/desk.ts';
import { readBundle } from '../../desk/file/bundle.ts';
import type { Connection, FromOffice, TeamView } from '../../protocol.ts';
import { database } from '../../store/database.ts';
import { keyFor } from '../../store/keys.ts';
import type { Membership } from '../../store/membership.ts';
import { publishedParcels } from '../../store/published.ts';
import { Asking } from './asking.ts';
import { Link } from './link.ts';
import type { Managed } from './managed.ts';
import { keepCursor, keepFailures, readCursor, readFailures, readMet } from './membership.ts';
import { countWaiting, sendWaiting } from './outbox.ts';
import { placeOf } from './place.ts';
import { publish } from './publishing.ts';
import { Team, type TeamEnds } from './team.ts';
import { Upkeep } from './upkeep.ts';
import { nextWake } from './wake.ts';
import { MANAGED, NO_TEAM, OTHER_TEAM } from './words.ts';

type Ask = Extract<FromOffice, { ask: string }>;
type Of<T extends Ask['type']> = Extract<Ask, { type: T }>;

/** What the service needs of the browser and the rest of the worker. */
export interface ServiceEnds extends TeamEnds {
  /** The adapter for an address, with the credentials that the join link brought; null for a desk that meets nobody. */
  deskAt(membership: Membership): Desk | null;
  /** The team that an administrator has put this browser into, or why that could not be. */
  managed(): Promise<Managed>;
  /** From 0 up to 1, so that not all desks do a thing in the same moment. */
  dice(): number;
  /** Sets the one alarm, or takes it away. In milliseconds since 1970 UTC. */
  wakeAt(time: number | null): void;
  /** Ids of this desk's own cases that may still get a decision. */
  openCases(): Promise<readonly string[]>;
  /** When a case may next go on to somebody else, in milliseconds since 1970 UTC. */
  caseTurn(): number | null;
  /** Whether cases or answers may come from a desk at any time: this desk may decide, or waits for an answer. */
  expectsCases(): boolean;
  starter: Policy;
}

const NONE: Connection = { state: 'none', reason: '' };
/** How often the desk is asked while cases are expected: the browser may have stopped the background all the same. */
const ASK_FOR_CASES_MS = 60_000;

const PRESENCE_WITHIN_MS = 5_000;

/** The team, the connection to its desk, and when to wake for either. */
export class TeamService {
  readonly team: Team;
  readonly #ends: ServiceEnds;
  #link: Link | null = null;
  #waiting = 0;
  #isInUse = false;
  #isManaged = false;
  #managedProblem = '';
  /** When the desk was last read, in milliseconds since 1970 UTC. */
  #met: number | null = null;
  readonly #upkeep: Upkeep;
  readonly #asking: Asking;

  constructor(ends: ServiceEnds) {
    this.#ends = ends;
    this.team = new Team({
      ...ends,
      enforce: async (held) => {
        await ends.enforce(held);
        // All desks have the policy in the same second; they need not all say so in the same one.
        setTimeout(
          () => void this.#upkeep.tellPresence(this.#link).catch(() => {}),
          ends.dice() * PRESENCE_WITHIN_MS,
        );
      },
      changed: () => {
        this.#schedule();
        ends.changed();
      },
    });
    this.#upkeep = new Upkeep(this.team, ends.now);
    this.#asking = new Asking(ends.dice);
  }

  /** Reads the membership. The desk is met when somebody needs it. */
  async start(): Promise<void> {
    await this.team.load();
    this.#waiting = await countWaiting().catch(() => 0);
    this.#met = await readMet().catch(() => null);
    this.#relink();
    this.#asking.begin(this.#ends.now(), await readFailures().catch(() => 0));
    this.#schedule();
    // A browser that has just started takes seconds to know its administrator's word; nobody's first draft waits for it.
    void this.#joinAsManaged();
  }

  /** An administrator's word counts before a person's. */
  async #joinAsManaged(): Promise<void> {
    const { join: managed, problem } = await this.#ends.managed();
    this.#managedProblem = problem;
    if (problem) this.#ends.changed();
    this.#isManaged = managed !== null;
    const { membership } = this.team;
    if (!managed) return;
    const isThere =
      this.#isTeamOf(managed) &&
      membership?.desk === managed.desk &&
      membership.role === managed.role &&
      membership.credentials === (managed.credentials ?? null);
    if (isThere) this.#ends.changed();
    else if (this.#isTeamOf(managed)) await this.#renew(managed);
    else await this.#begin(managed);
  }

  get connection(): Connection {
    return this.#link?.connection ?? NONE;
  }

  /** How fresh the policy on this desk is, for checks; nothing is known where people hand files to each other. */
  get policyCopy(): Situation['policyCopy'] {
    const { membership, inForce, freshness, fresh } = this.team;
    if (!this.#link || !membership || !inForce) return undefined;
    return {
      version: inForce.published.policy.version,
      published: freshness === 'behind' ? `${fresh?.policy.sequence}` : undefined,
      checked: this.#met ?? membership.joined,
    };
  }

  /** How the connection to the desk is, for whoever writes: also that what it has brought was not taken. */
  get standing(): Connection {
    const { refused } = this.team;
    const { connection } = this;
    if (!refused || connection.state === 'offline' || connection.state === 'refused') return connection;
    return { state: 'refused', reason: `Something that came from the desk was not taken. ${refused}` };
  }

  /** Whether somebody is there who is to hear at once what comes. */
  get isListening(): boolean {
    return this.#link?.desk.kind === 'nats' && (this.#isInUse || this.#ends.expectsCases());
  }

  /** Keeps the connection open while a network's page, the panel or another page of the extension is. */
  use(isInUse: boolean): void {
    if (isInUse && !this.#isInUse && this.#link?.desk.kind !== 'nats')
      void this.#upkeep.renew(this.#link).catch(() => {});
    this.#isInUse = isInUse;
    this.#hear();
  }

  /** Cases have come, gone or changed hands: when to wake next, and whether the desk is to be heard, may have changed too. */
  casesChanged(): void {
    this.#schedule();
    this.#hear();
  }

  #hear(): void {
    this.#link?.want(this.#isInUse || this.isListening);
  }

  /** The alarm has rung. */
  async woken(): Promise<void> {
    await this.team.settle();
    await this.#link?.meet();
    const { state } = this.connection;
    this.#asking.asked(state !== 'offline' && state !== 'refused', this.#ends.now());
    // On a full disk it is asked as if it had answered.
    await keepFailures(this.#asking.failures).catch(() => {});
    this.#schedule();
  }

  /** Something has been written into the outbox. */
  async flush(): Promise<void> {
    this.#waiting = await countWaiting();
    this.#ends.changed();
    await this.#link?.flush();
  }

  /** How the team stands, for the pages of the extension. */
  view(): TeamView {
    const { membership, inForce, coming, freshness, trust, refused, desks } = this.team;
    const { organisation, version } = inForce?.published.policy ?? this.#ends.starter;
    return {
      type: 'team',
      team: membership && {
        id: membership.organisation.id,
        name: membership.organisation.name,
        fingerprint: membership.fingerprint,
        role: membership.role,
        person: membership.person,
        desk: membership.desk,
        isManaged: this.#isManaged,
      },
      policy: {
        // Until the first policy has come, the starter policy speaks of a city that there is not.
        organisation: inForce || !membership ? organisation.name : membership.organisation.name,
        version,
        position: inForce && { root: inForce.published.root, sequence: inForce.published.sequence },
        received: inForce?.received ?? null,
        people: inForce?.published.policy.team.people.map(({ id, name }) => ({ id, name })) ?? [],
        coming: coming && {
          sequence: coming.published.sequence,
          effectiveFrom: coming.published.effectiveFrom,
        },
        freshness,
      },
      root: trust?.root.version ?? null,
      refused: refused || this.#managedProblem,
      connection: this.connection,
      waiting: this.#waiting,
      desks,
    };
  }

  /** Does what a page of the extension asks. Resolves to an empty string, or to a sentence about what went wrong. */
  async act(message: Ask): Promise<string> {
    switch (message.type) {
      case 'found':
        return this.#found(message);
      case 'join':
        return this.#join(message);
      case 'publish':
        return publish(this.team, this.#link, message);
      case 'take':
        return this.#takeFile(message);
      case 'move':
        return this.#move(message);
      case 'name':
        return (await this.team.name(message.person)) ? '' : NO_TEAM;
      case 'leave':
        if (this.#isManaged) return MANAGED;
        this.#link?.want(false);
        this.#link = null;
        await this.team.leave();
        return '';
      case 'meet':
        if (!this.#link) return NO_TEAM;
        await this.#link.meet();
        return this.standing.reason;
    }
  }

  async #found({ organisation, fingerprint, root, policy, desk, person }: Of<'found'>): Promise<string> {
    if (this.team.membership) return 'This desk belongs to a team already. Leave it first.';
    const place = placeOf(desk);
    if (typeof place === 'string') return place;
    const problem = await this.team.join(
      {
        ...(await this.#newcomer()),
        organisation: { id: organisation, name: organisation },
        fingerprint,
        role: 'supervisor',
        person,
        ...place,
      },
      root,
      policy,
    );
    if (problem) return problem;
    this.#relink();
    await this.#bringAll();
    return '';
  }

  async #move({ desk }: Of<'move'>): Promise<string> {
    if (this.#isManaged) return MANAGED;
    const place = placeOf(desk);
    if (typeof place === 'string') return place;
    if (!(await this.team.move(place))) return NO_TEAM;
    this.#relink();
    await this.#bringAll();
    const { state, reason } = this.connection;
    return state === 'refused' ? reason : '';
  }

  /** Brings everything that the team has published to a desk that may not know it. */
  async #bringAll(): Promise<void> {
    if (this.#link?.desk.kind !== 'nats') return;
    await this.#put(await publishedParcels(this.#ends.now()));
    await this.flush();
  }

  async #join({ link }: Of<'join'>): Promise<string> {
    const read = readJoinLink(link);
    if (!read.ok) return sentenceOf(read.refusal);
    if (this.#isTeamOf(read.join)) {
      if (this.#isManaged) return MANAGED;
      await this.#renew(read.join);
    } else if (this.team.membership) return OTHER_TEAM;
    else {
      const problem = await this.#begin(read.join);
      if (problem) return problem;
    }
    await this.#link?.meet();
    return '';
  }

  #isTeamOf({ organisation, fingerprint }: Join): boolean {
    const { membership } = this.team;
    return membership?.organisation.id === organisation.id && membership.fingerprint === fingerprint;
  }

  /** A new link of the own team: another address, role or credentials. All that is here stays. */
  async #renew({ desk, role, credentials }: Join): Promise<void> {
    await this.team.move({ desk, role, credentials: credentials ?? null });
    this.#relink();
  }

  async #begin(join: Join): Promise<string> {
    const { organisation, fingerprint, desk, role } = join;
    const membership = {
      ...(await this.#newcomer()),
      organisation,
      fingerprint,
      role,
      person: null,
      desk,
      credentials: join.credentials ?? null,
    };
    const root = join.root ?? null;
    const problem = await this.team.join(membership, root, null);
    if (!problem) this.#relink();
    return problem;
  }

  async #takeFile({ file }: Of<'take'>): Promise<string> {
    let parcels: Parcel[];
    try {
      parcels = readBundle(file);
    } catch (error) {
      return error instanceof DeskError ? error.message : 'This file cannot be read.';
    }
    let hasNews = false;
    let known: Refusal | null = null;
    for (const parcel of parcels) {
      const refusal = await this.team.offer(parcel);
      if (refusal === null) hasNews = true;
      // A file holds everything that its team has published, so that whoever joins has all of it.
      else if (refusal === 'same-version' || refusal === 'older-version') known = refusal;
      else return sentenceOf(refusal);
    }
    return known && !hasNews ? sentenceOf(known) : '';
  }

  /** What every new membership begins with: a number for this desk, and the key that signs its cases. */
  async #newcomer(): Promise<Pick<Membership, 'format' | 'roots' | 'number' | 'joined'>> {
    await keyFor('author', this.#ends.now());
    return { format: 1, roots: [], number: crypto.randomUUID(), joined: this.#ends.now() };
  }

  async #put(parcels: readonly Parcel[]): Promise<void> {
    const db = await database();
    const written = this.#ends.now();
    for (const [i, parcel] of parcels.entries()) await db.put('outbox', { ...parcel, written: written + i });
  }

  #relink(): void {
    this.#link?.want(false);
    const { membership } = this.team;
    const desk = membership && this.#ends.deskAt(membership);
    this.#link = desk
      ? new Link(desk, {
          take: async (parcel) => void (await this.team.take(parcel)),
          openCases: this.#ends.openCases,
          readCursor,
          keepCursor: async (cursor) => {
            const now = this.#ends.now();
            await keepCursor(cursor, now);
            this.#met = now;
          },
          sendWaiting: async (desk) => {
            const refused = await sendWaiting(desk);
            this.#waiting = await countWaiting();
            await this.#upkeep.tellPresence(this.#link);
            await this.#upkeep.renew(this.#link);
            return refused;
          },
          changed: () => this.#ends.changed(),
        })
      : null;
    this.#hear();
    this.#upkeep.beginAnew();
    this.#asking.begin(this.#ends.now());
    this.#schedule();
  }

  #schedule(): void {
    const now = this.#ends.now();
    const { inForce, coming } = this.team;
    const turns = [
      inForce && nextTurn(inForce.published.policy, now),
      coming?.published.effectiveFrom ?? null,
      this.#ends.caseTurn(),
    ];
    const turn = turns.filter((time) => time !== null).sort((a, b) => a - b)[0] ?? null;
    const soon = this.isListening && !this.#isInUse ? now + ASK_FOR_CASES_MS : Number.POSITIVE_INFINITY;
    const ask = this.#link ? Math.min(this.#asking.next, soon) : null;
    this.#ends.wakeAt(nextWake({ turn, ask }, now));
  }
}
