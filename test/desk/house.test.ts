import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readDeskLink } from '../../src/core/signing/desk-link.ts';
import { exampleOrganisation } from '../../src/core/signing/example-organisation.ts';
import { readJoinLink } from '../../src/core/signing/join.ts';
import { readCredentials } from '../../src/desk/nats/credentials.ts';
import { House } from '../../tools/desk/house.ts';
import { readOptions } from '../../tools/desk/options.ts';
import { awaitOrganisation } from '../../tools/desk/organisation.ts';
import { revokeAt } from '../../tools/desk/revocations.ts';
import { caseOf, Heard, TestHouse } from './support.ts';

const example = await exampleOrganisation();
const organisation = {
  organisation: example.document.organisation,
  fingerprint: example.pinned.fingerprint,
  root: example.envelopes.root,
};

describe('what the desk’s command keeps', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plainspoken-house-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is found again at the next start, at the same address', async () => {
    const first = await House.open(folder, 5_000);
    const again = await House.open(folder, null);
    expect(again.seeds).toEqual(first.seeds);
    expect(again.address).toBe('ws://127.0.0.1:5000');
    expect(again.people.map(({ role }) => role)).toEqual(['supervisor', 'approver', 'author']);
    expect(again.people).toEqual(first.people);
  });

  it('is for nobody else on the machine to read', async () => {
    const house = await House.open(folder, null);
    for (const path of [`${folder}/house.json`, ...house.people.map((one) => house.linkFile(one))])
      expect((await stat(path)).mode & 0o077, path).toBe(0);
  });

  it('gives desk links before there is an organisation, and join links afterwards', async () => {
    const house = await House.open(folder, null);
    const [supervisor, , author] = house.people;
    if (!supervisor || !author) throw new Error('Somebody is missing.');
    expect(readDeskLink(house.linkOf(supervisor))).toMatchObject({ ok: true, link: { role: 'supervisor' } });
    await house.learn(organisation);
    const written = await readFile(house.linkFile(author), 'utf8');
    expect(readJoinLink(written)).toMatchObject({
      ok: true,
      join: { ...organisation, role: 'author', desk: house.address, credentials: author.credentials },
    });
  });

  it('lets somebody out by name, whose link is gone', async () => {
    const house = await House.open(folder, null);
    const ana = await house.add('author', 'Ana Ruiz');
    expect(await house.remove('Nobody')).toEqual([]);
    expect(await house.remove('Ana Ruiz')).toEqual([ana]);
    const again = await House.open(folder, null);
    expect(again.people.map(({ name }) => name)).not.toContain('Ana Ruiz');
    expect(Object.keys(again.revoked)).toEqual([readCredentials(ana.credentials).own]);
    await expect(stat(house.linkFile(ana))).rejects.toThrow();
  });

  it('keeps whom another command has let in meanwhile', async () => {
    const open = await House.open(folder, null);
    const other = await House.open(folder, null);
    await other.add('author', 'Ana Ruiz');
    await open.learn(organisation);
    const after = await House.open(folder, null);
    expect(after.people.map(({ name }) => name)).toContain('Ana Ruiz');
    expect(after.organisation).toEqual(organisation);
  });
});

describe('somebody who is let out', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await TestHouse.open();
  });
  afterAll(() => house.close());

  it('is cut off at once and stays out, also after the server has begun anew; nobody else is', async () => {
    const ana = await house.newDesk('author');
    const leo = await house.newDesk('approver');
    const [atAna, atLeo] = await Promise.all([ana, leo].map(Heard.at));
    const revoked = { [ana.own]: Math.round(Date.now() / 1000) };
    expect(await revokeAt(house.server.address, house.seeds, revoked)).toBe(true);
    await atAna?.until(() => atAna.states.includes('refused'));
    await expect(ana.send(caseOf('late'))).rejects.toMatchObject({
      trouble: 'refused',
      message: expect.stringContaining('Please ask for a new join link'),
    });
    expect(atLeo?.states).toEqual(['connecting', 'open']);
    await house.server.stop();
    expect(await revokeAt(house.server.address, house.seeds, revoked)).toBe(false);
    await house.restart(revoked);
    await expect(ana.catchUp(null)).rejects.toMatchObject({ trouble: 'refused' });
    expect((await leo.catchUp(null)).parcels).toEqual([]);
    await Promise.all([atAna, atLeo].map((heard) => heard?.stop()));
  });
});

describe('the organisation at a desk', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await TestHouse.open();
  });
  afterAll(() => house.close());

  it('is learnt from the first root that holds, when it comes and when it is there already', async () => {
    const keeper = await house.keeper();
    const learnt = awaitOrganisation(keeper);
    const supervisor = await house.newDesk('supervisor');
    await supervisor.send({ topic: 'root', id: 'junk', body: '{"payload":"a","signatures":[]}' });
    await supervisor.send({ topic: 'root', id: 'root-1', body: organisation.root });
    expect(await learnt).toEqual(organisation);
    expect(await awaitOrganisation(keeper)).toEqual(organisation);
    await keeper.close();
  });
});

describe('the command line', () => {
  it('is read', () => {
    expect(readOptions(['--add', 'author', 'Ana Ruiz', '--port', '5000'])).toMatchObject({
      add: { role: 'author', name: 'Ana Ruiz' },
      port: 5_000,
    });
    expect(readOptions(['--remove', 'Ana Ruiz'])).toMatchObject({ remove: 'Ana Ruiz', add: null });
    expect(readOptions(['--load', '2000'])).toMatchObject({ load: 2_000, add: null, port: null });
  });

  it.each([
    [['--add', 'mayor', 'Ana'], 'author, approver or supervisor'],
    [['--add', 'author'], 'one name'],
    [['--add', 'author', 'Ana', 'Ruiz'], 'one name'],
    [['Ana'], 'not an option'],
    [['--port', '0'], 'from 1 to 65535'],
    [['--load', 'many'], 'from 1 to 15000'],
    [['--what'], '--what'],
  ])('%j is refused, and told why', (args, why) => {
    expect(() => readOptions(args)).toThrow(why);
  });
});
