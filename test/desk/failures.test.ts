import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Cursor, Desk, Parcel } from '../../src/desk/desk.ts';
import { caseOf, decisionOn, Heard, policy, TestHouse } from './support.ts';

let house: TestHouse;
beforeEach(async () => {
  house = await TestHouse.open();
});
afterEach(() => house.close());

/** Sends until the desk has taken it, as an outbox does. */
async function insist(desk: Desk, parcel: Parcel): Promise<void> {
  for (;;) {
    try {
      return await desk.send(parcel);
    } catch (error) {
      expect(error).toMatchObject({ name: 'DeskError', trouble: 'offline' });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

it('loses none of 1,500 cases and doubles none while the server is killed again and again', async () => {
  const author = await house.newDesk('author');
  const ids = Array.from({ length: 1_500 }, (_, i) => `case-${i}`);
  let sent = 0;
  let kills = 0;
  const waiting = [...ids];
  const clerk = async () => {
    for (let id = waiting.shift(); id; id = waiting.shift()) {
      await insist(author, caseOf(id));
      sent++;
      if (sent >= 300 * (kills + 1) && kills < 4) {
        kills++;
        await house.server.kill();
        await house.restart();
      }
    }
  };
  await Promise.all(Array.from({ length: 16 }, clerk));
  expect(kills).toBe(4);

  const approver = await house.newDesk('approver');
  const { parcels } = await approver.catchUp(null);
  expect(parcels).toHaveLength(1_500);
  expect(new Set(parcels.map(({ id }) => id))).toEqual(new Set(ids));

  // And every decision reaches its author, who was away.
  const undecided = [...parcels];
  const decide = async () => {
    for (let one = undecided.shift(); one; one = undecided.shift())
      await insist(approver, decisionOn(one, `d-${one.id}`));
  };
  await Promise.all(Array.from({ length: 16 }, decide));
  const back = await author.catchUp(null, ids);
  expect(new Set(back.parcels.map(({ re }) => re))).toEqual(new Set(ids));
});

it('says that it is offline, comes back by itself, and brings what was published meanwhile', async () => {
  const supervisor = await house.newDesk('supervisor');
  const author = await house.newDesk('author');
  await supervisor.send(policy('p1'));
  let { cursor } = await author.catchUp(null);
  const heard = await Heard.at(author);

  await house.server.kill();
  await heard.until(() => heard.states.at(-1) === 'offline');
  await expect(author.catchUp(cursor)).rejects.toMatchObject({ trouble: 'offline' });
  await expect(author.send(caseOf('c1'))).rejects.toMatchObject({ trouble: 'offline' });

  await house.restart();
  const opened = heard.states.length;
  await insist(supervisor, policy('p2'));
  await heard.until(() => heard.states.slice(opened).includes('open') || heard.states.at(-1) === 'open');
  const caught = await author.catchUp(cursor);
  cursor = caught.cursor;
  const all = [...heard.parcels, ...caught.parcels].map(({ id }) => id);
  expect(all).toContain('p2');
  expect(all).not.toContain('p1');
  await insist(supervisor, policy('p3'));
  await heard.until(() => heard.parcels.some(({ id }) => id === 'p3'));
  await heard.stop();
  expect(heard.states.at(-1)).toBe('closed');
});

it('has a policy at every step of a push that the server does not survive', async () => {
  const supervisor = await house.newDesk('supervisor');
  const author = await house.newDesk('author');
  let cursor: Cursor | null = null;
  for (let push = 1; push <= 5; push++) {
    const sending = insist(supervisor, policy(`p${push}`, 200_000));
    await house.server.kill();
    await house.restart();
    await sending;
    const caught = await author.catchUp(cursor);
    cursor = caught.cursor;
    expect(caught.parcels).toEqual([policy(`p${push}`, 200_000)]);
  }
});

it('is closed while nobody needs it, and opens when somebody does', async () => {
  const author = await house.newDesk('author');
  const heard = await Heard.at(author);
  await heard.stop();
  await heard.stop();
  expect(heard.states).toEqual(['connecting', 'open', 'closed']);
  await author.send(caseOf('c1'));
  const again = await Heard.at(author);
  await again.stop();
});
