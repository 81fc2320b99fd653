import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { type DeskLink, deskLink } from '../../src/core/signing/desk-link.ts';
import { type Join, joinLink } from '../../src/core/signing/join.ts';
import { readCredentials } from '../../src/desk/nats/credentials.ts';
import type { DeskRole } from '../../src/desk/nats/subjects.ts';
import type { Revoked } from './accounts.ts';
import { makeSeeds, type Seeds } from './keys.ts';
import { letIn } from './people.ts';

/** Somebody who was let in. */
interface Person {
  readonly name: string;
  readonly role: DeskRole;
  readonly credentials: string;
}

/** What the desk's command remembers between two starts. Secret from end to end. */
interface State {
  readonly seeds: Seeds;
  readonly port: number;
  readonly people: readonly Person[];
  readonly revoked: Revoked;
  /** Known from the first root that a supervisor publishes. */
  readonly organisation: Organisation | null;
}

/** What a join link says of an organisation. */
export type Organisation = Pick<Join, 'organisation' | 'fingerprint'> & { readonly root: string };

/** In seconds. After that the person asks for a new link. */
const GOOD_FOR = 400 * 24 * 3600;
const USUAL_PORT = 4280;

/** A desk's keys and people, in a folder. */
export class House {
  private constructor(
    readonly folder: string,
    private state: State,
  ) {}

  /** Opens what is in the folder, or begins anew, with one person of each role. */
  static async open(folder: string, port: number | null): Promise<House> {
    await mkdir(`${folder}/links`, { recursive: true, mode: 0o700 });
    const kept = await read(folder);
    const begun = kept ?? {
      seeds: makeSeeds(),
      port: USUAL_PORT,
      people: [],
      revoked: {},
      organisation: null,
    };
    const house = new House(folder, { ...begun, port: port ?? begun.port });
    await house.#keep(() => ({ port: house.port }));
    if (kept) return house;
    for (const role of ['supervisor', 'approver', 'author'] as const) await house.add(role, `first ${role}`);
    return house;
  }

  get seeds(): Seeds {
    return this.state.seeds;
  }

  get port(): number {
    return this.state.port;
  }

  get address(): string {
    return `ws://127.0.0.1:${this.port}`;
  }

  get organisation(): Organisation | null {
    return this.state.organisation;
  }

  get people(): readonly Person[] {
    return this.state.people;
  }

  /** Makes credentials for somebody and writes the link. */
  async add(role: DeskRole, name: string): Promise<Person> {
    const credentials = await letIn(this.seeds, role, Math.round(Date.now() / 1000) + GOOD_FOR);
    const person = { name, role, credentials };
    await this.#keep((state) => ({ people: [...state.people, person] }));
    await this.writeLinks();
    return person;
  }

  get revoked(): Revoked {
    return this.state.revoked;
  }

  /** Lets everybody of this name out, and takes their links away. Resolves to whom; empty when nobody has the name. */
  async remove(name: string): Promise<readonly Person[]> {
    const gone = this.people.filter((one) => one.name === name);
    const now = Math.round(Date.now() / 1000);
    const revoked = gone.map(({ credentials }) => [readCredentials(credentials).own, now]);
    await this.#keep((state) => ({
      people: state.people.filter((one) => one.name !== name),
      revoked: { ...state.revoked, ...Object.fromEntries(revoked) },
    }));
    for (const person of gone) await rm(this.linkFile(person), { force: true });
    return gone;
  }

  async learn(organisation: Organisation): Promise<void> {
    await this.#keep(() => ({ organisation }));
    await this.writeLinks();
  }

  /** Everybody's link in a file of its own. */
  async writeLinks(): Promise<void> {
    for (const person of this.people)
      await writeFile(this.linkFile(person), `${this.linkOf(person)}\n`, { mode: 0o600 });
  }

  linkFile({ name, role }: Pick<Person, 'name' | 'role'>): string {
    const safe = name.replace(/[^\p{L}\p{N}]+/gu, '-');
    return `${this.folder}/links/${role}-${safe}.txt`;
  }

  /** A join link, or a desk link as long as there is no organisation. */
  linkOf({ role, credentials }: Person): string {
    const way: DeskLink = { format: 1, desk: this.address, role, credentials };
    return this.organisation ? joinLink({ ...way, ...this.organisation }) : deskLink(way);
  }

  /** Another command may have let somebody in since; that stays. */
  async #keep(change: (state: State) => Partial<State>): Promise<void> {
    const now = (await read(this.folder)) ?? this.state;
    this.state = { ...now, ...change(now) };
    const path = pathIn(this.folder);
    await writeFile(`${path}.new`, JSON.stringify(this.state, null, 1), { mode: 0o600 });
    await rename(`${path}.new`, path);
  }
}

function pathIn(folder: string): string {
  return `${folder}/house.json`;
}

const NOBODY_OUT: Pick<State, 'revoked'> = { revoked: {} };

async function read(folder: string): Promise<State | null> {
  const text = await readFile(pathIn(folder), 'utf8').catch(() => null);
  // Desks of earlier have let nobody out.
  return text === null ? null : { ...NOBODY_OUT, ...(JSON.parse(text) as State) };
}
