import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Parcel } from '../../src/desk/desk.ts';
import { openNatsDesk } from '../../src/desk/nats/nats-desk.ts';
import { caseOf, decisionOn, Heard, policy, TestHouse } from './support.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
afterAll(() => house.close());

it('brings a policy to every desk, a case to the approver, and the decision to its author only', async () => {
  const supervisor = await house.newDesk('supervisor');
  const approver = await house.newDesk('approver');
  const author = await house.newDesk('author');
  const colleague = await house.newDesk('author');
  const [atApprover, atAuthor, atColleague] = await Promise.all([approver, author, colleague].map(Heard.at));

  const root: Parcel = { topic: 'root', id: 'root-1', body: '{"payload":"a"}' };
  await supervisor.send(root);
  await supervisor.send(policy('p1'));
  for (const heard of [atApprover, atAuthor, atColleague])
    await heard?.until(() => heard.parcels.length === 2);
  expect(atAuthor?.parcels).toEqual([root, policy('p1')]);

  await author.send(caseOf('c1'));
  await atApprover?.until(() => atApprover.parcels.length === 3);
  const arrived = atApprover?.parcels[2] as Parcel;
  expect(arrived).toEqual({ ...caseOf('c1'), for: author.own });

  await approver.send(decisionOn(arrived, 'd1'));
  await atAuthor?.until(() => atAuthor.parcels.length === 3);
  expect(atAuthor?.parcels[2]).toEqual(decisionOn(arrived, 'd1'));
  // Sent after the decision, so it would come later than one that went astray.
  await supervisor.send(policy('p2'));
  await atColleague?.until(() => atColleague.parcels.length === 3);
  expect(atColleague?.parcels.map(({ topic }) => topic)).toEqual(['root', 'policy', 'policy']);
  await Promise.all([atApprover, atAuthor, atColleague].map((heard) => heard?.stop()));
  expect(atAuthor?.states).toEqual(['connecting', 'open', 'closed']);
});

it('brings somebody who was away what counts, and nothing again', async () => {
  const supervisor = await house.newDesk('supervisor');
  const approver = await house.newDesk('approver');
  const author = await house.newDesk('author');
  await supervisor.send({ topic: 'root', id: 'root-2', body: '{"payload":"b"}' });
  await supervisor.send({ topic: 'fresh', id: 'f1', body: 'f.f.1' });
  for (const id of ['p3', 'p4', 'p5']) await supervisor.send(policy(id));
  await author.send(caseOf('c2'));

  const first = await author.catchUp(null, ['c2']);
  expect(first.parcels.map(({ id }) => id)).toEqual(['root-1', 'root-2', 'p1', 'p2', 'p3', 'p4', 'p5', 'f1']);
  expect((await author.catchUp(first.cursor, ['c2'])).parcels).toEqual([]);

  const atApprover = await approver.catchUp(null);
  const arrived = atApprover.parcels.find(({ id }) => id === 'c2');
  expect(arrived).toEqual({ ...caseOf('c2'), for: author.own });
  await approver.send(decisionOn(arrived as Parcel, 'd2'));
  expect((await author.catchUp(first.cursor, ['c2', 'c-none'])).parcels).toEqual([
    decisionOn(arrived as Parcel, 'd2'),
  ]);
  const later = await approver.catchUp(atApprover.cursor);
  expect(later.parcels.map(({ id }) => id)).toEqual(['d2']);
});

it('keeps one of what is sent twice', async () => {
  const author = await house.newDesk('author');
  const approver = await house.newDesk('approver');
  const { cursor } = await approver.catchUp(null);
  await Promise.all([author.send(caseOf('twice')), author.send(caseOf('twice'))]);
  await author.send(caseOf('twice'));
  await author.send({ topic: 'step', id: 'twice', body: 's.t.p', for: 'thumbprint' });
  const { parcels } = await approver.catchUp(cursor);
  expect(parcels.map(({ topic, id }) => [topic, id])).toEqual([
    ['case', 'twice'],
    ['step', 'twice'],
  ]);
});

it('counts desks by the policy they have, the newest word of each', async () => {
  const author = await house.newDesk('author');
  const supervisor = await house.newDesk('supervisor');
  const { cursor } = await supervisor.catchUp(null);
  for (const [id, body] of [
    ['one', '4'],
    ['two', '4'],
    ['one', '5'],
    ['one', '4'],
  ] as const)
    await author.send({ topic: 'presence', id, body });
  const { parcels } = await supervisor.catchUp(cursor);
  expect(parcels.map(({ id, body }) => [id, body])).toEqual([
    ['two', '4'],
    ['one', '4'],
  ]);
});

it('starts over after the server was set up anew, although the places are taken by other things', async () => {
  const approver = await house.newDesk('approver');
  const before = await approver.catchUp(null);
  const other = await TestHouse.open();
  try {
    const supervisor = await other.newDesk('supervisor');
    for (let i = 1; i <= 20; i++)
      await supervisor.send({ topic: 'root', id: `r${i}`, body: '{"payload":"c"}' });
    const elsewhere = await other.newDesk('approver');
    const { parcels } = await elsewhere.catchUp(before.cursor);
    expect(parcels).toHaveLength(20);
    expect((await elsewhere.catchUp('junk' as typeof before.cursor)).parcels).toHaveLength(20);
  } finally {
    await other.close();
  }
});

/** A desk is asked for what came since a moment, and two cases may come in one millisecond. */
async function nextMillisecond(): Promise<void> {
  const now = Date.now();
  while (Date.now() === now) await new Promise(setImmediate);
}

it('shows a new approver the cases of the last weeks, not those of years, and misses none from then on', async () => {
  const author = await house.newDesk('author');
  const approver = await house.newDesk('approver');
  const { address } = house.server;
  const month = 30 * 24 * 3_600_000;
  for (const count of [0, 1, 7, 20]) {
    for (let i = 0; i < count; i++) await author.send(caseOf(`old-${count}-${i}`));
    await nextMillisecond();
    await author.send(caseOf(`first-${count}`));
    const all = await approver.catchUp(null);
    const [{ at }] = [JSON.parse(all.cursor).cases as { at: string }];
    for (const id of ['second', 'third']) await author.send(caseOf(`${id}-${count}`));
    const credentials = await house.credentials('approver');
    const joining = openNatsDesk({ address, credentials, role: 'approver' }, () => Date.parse(at) + month);
    const { parcels, cursor } = await joining.catchUp(null);
    expect(parcels.filter(({ topic }) => topic === 'case').map(({ id }) => id)).toEqual(
      ['first', 'second', 'third'].map((id) => `${id}-${count}`),
    );
    await author.send(caseOf(`later-${count}`));
    const next = await joining.catchUp(cursor);
    expect(next.parcels.map(({ id }) => id)).toEqual([`later-${count}`]);
  }
});

it('refuses what is too large before it goes out', async () => {
  const author = await house.newDesk('author');
  const large = caseOf('large', `a.b.${'c'.repeat(300_000)}`);
  await expect(author.send(large)).rejects.toMatchObject({ trouble: 'too-large' });
  const supervisor = await house.newDesk('supervisor');
  await supervisor.send(policy('largest', 1024 * 1024));
  const policies = (await author.catchUp(null)).parcels.filter(({ topic }) => topic === 'policy');
  expect(policies).toHaveLength(5);
  expect(policies.at(-1)).toEqual(policy('largest', 1024 * 1024));
});
