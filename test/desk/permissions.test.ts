import { jetstreamManager } from '@nats-io/jetstream';
import { errors, type NatsConnection } from '@nats-io/nats-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subjectOf } from '../../src/desk/nats/subjects.ts';
import { caseOf, decisionOn, Heard, policy, TestHouse } from './support.ts';

let house: TestHouse;
let rogue: { readonly connection: NatsConnection; readonly own: string };
let victim: string;

beforeAll(async () => {
  house = await TestHouse.open();
  rogue = await house.rogue('author');
  const author = await house.newDesk('author');
  const approver = await house.newDesk('approver');
  const supervisor = await house.newDesk('supervisor');
  victim = author.own;
  await supervisor.send(policy('p1'));
  await author.send(caseOf('c1'));
  await approver.send(decisionOn({ ...caseOf('c1'), for: victim }, 'd1'));
});
afterAll(() => house.close());

/** How many messages each stream holds, as its owner sees it. */
async function kept(): Promise<Record<string, number>> {
  const keeper = await house.keeper();
  const { streams } = await jetstreamManager(keeper);
  const counts: Record<string, number> = {};
  for (const name of ['POLICY', 'CASES', 'DECISIONS', 'PRESENCE'])
    counts[name] = (await streams.info(name)).state.messages;
  await keeper.close();
  return counts;
}

async function refusal(subject: string, body = ''): Promise<unknown> {
  const error = await rogue.connection.request(subject, body, { timeout: 10_000 }).catch((reason) => reason);
  return (error as Error).cause;
}

describe('an author cannot', () => {
  it.each(['policy', 'root', 'fresh'] as const)('publish a %s', async (topic) => {
    const desk = await house.newDesk('author');
    const body = topic === 'root' ? '{"payload":"a"}' : 'a.b.c';
    await expect(desk.send({ topic, id: 'x', body })).rejects.toMatchObject({
      trouble: 'refused',
      message: 'Your role may not do this at the desk.',
    });
    const { POLICY } = await kept();
    expect(POLICY).toBe(1);
  });

  it('decide, or send a case as somebody else', async () => {
    const decision = decisionOn({ ...caseOf('c1'), for: victim }, 'forged');
    expect(await refusal(subjectOf(decision, ''), 'a.b.c')).toBeInstanceOf(errors.PermissionViolationError);
    expect(await refusal(subjectOf(caseOf('x'), victim), 'a.b.c')).toBeInstanceOf(
      errors.PermissionViolationError,
    );
    expect(await kept()).toMatchObject({ CASES: 1, DECISIONS: 1 });
  });

  it.each([
    ['get.DIRECT.GET.CASES', '{"seq":1}'],
    ['get.DIRECT.GET.DECISIONS', '{"seq":1}'],
    ['get.DIRECT.GET.PRESENCE', '{"seq":1}'],
    ['get.DIRECT.GET.DECISIONS.put.decision.VICTIM.c1', ''],
    ['get.DIRECT.GET.DECISIONS.put.decision.*.c1', ''],
    ['get.DIRECT.GET.DECISIONS.put.decision.*.*', ''],
    ['get.DIRECT.GET.DECISIONS.put.decision.>', ''],
    ['$JS.API.DIRECT.GET.CASES', '{"seq":1}'],
    ['$JS.API.STREAM.MSG.GET.CASES', '{"seq":1}'],
    ['$JS.API.CONSUMER.CREATE.CASES', '{"stream_name":"CASES","config":{"deliver_subject":"x"}}'],
  ])('read by %s', async (subject, body) => {
    expect(await refusal(subject.replace('VICTIM', victim), body)).toBeInstanceOf(
      errors.PermissionViolationError,
    );
  });

  it.each([
    'live.case.*.*',
    'live.decision.*.*',
    'live.decision.VICTIM.*',
    'live.>',
    '>',
    '_INBOX.>',
    '$SYS.>',
  ])('listen to %s', async (pattern) => {
    const refused = await new Promise((resolve) => {
      rogue.connection.subscribe(pattern.replace('VICTIM', victim), { callback: (error) => resolve(error) });
    });
    expect(refused).toBeInstanceOf(errors.PermissionViolationError);
  });

  it.each(['DELETE', 'PURGE', 'UPDATE', 'INFO'])('%s a stream; nor can a supervisor', async (act) => {
    expect(await refusal(`$JS.API.STREAM.${act}.CASES`)).toBeInstanceOf(errors.PermissionViolationError);
    const { connection } = await house.rogue('supervisor');
    const error = await connection.request(`$JS.API.STREAM.${act}.CASES`).catch((reason) => reason);
    expect(error.cause).toBeInstanceOf(errors.PermissionViolationError);
    await connection.close();
    expect(await kept()).toMatchObject({ POLICY: 1, CASES: 1, DECISIONS: 1 });
  });

  it('plant anything by having the server answer somewhere else', async () => {
    const before = await kept();
    const atVictim = await house.newDesk('approver').then(Heard.at);
    const { connection, own } = rogue;
    const targets = [
      'put.policy',
      'put.fresh',
      'put.root.x',
      `put.case.${victim}.x`,
      `put.step.${victim}.x`,
      `put.decision.${victim}.c1`,
      `put.decision.${own}.own`,
      'put.presence.x',
      'live.policy',
      `live.case.${victim}.x`,
      `live.decision.${victim}.c1`,
      '$JS.API.STREAM.DELETE.CASES',
      '$JS.API.STREAM.PURGE.CASES',
    ];
    for (const [i, reply] of targets.entries()) {
      connection.publish(`put.case.${own}.own${i}`, 'a.b.c', { reply });
      connection.publish('get.DIRECT.GET.POLICY', '{"seq":1}', { reply });
      connection.publish('get.DIRECT.GET.POLICY.put.policy', '', { reply });
    }
    // All of the above has been dealt with when this, sent after it, is answered.
    await connection.request('get.DIRECT.GET.POLICY', '{"seq":1}');
    const supervisor = await house.newDesk('supervisor');
    await supervisor.send({ topic: 'fresh', id: 'after', body: 'a.b.c' });
    await atVictim.until(() => atVictim.parcels.some(({ id }) => id === 'after'));
    const after = await kept();
    expect(after).toEqual({ ...before, POLICY: 2, CASES: (before['CASES'] ?? 0) + targets.length });
    // Its own cases have no id of ours, and so are no parcels; nothing else came.
    expect(atVictim.parcels.map(({ id }) => id)).toEqual(['after']);
    await atVictim.stop();
  });
});

describe('an approver cannot', () => {
  it('publish a policy', async () => {
    const desk = await house.newDesk('approver');
    await expect(desk.send(policy('x'))).rejects.toMatchObject({ trouble: 'refused' });
  });
});

describe('nobody gets in', () => {
  it('with credentials that have run out, and is told what to do', async () => {
    const past = Math.round(Date.now() / 1000) - 60;
    const desk = house.desk('author', await house.credentials('author', past));
    await expect(desk.send(caseOf('late'))).rejects.toMatchObject({
      trouble: 'refused',
      message: expect.stringContaining('Please ask for a new join link'),
    });
    const heard = await Heard.at(desk);
    expect(heard.states).toEqual(['connecting', 'refused']);
    await heard.stop();
  });

  it('with credentials of another server', async () => {
    const other = await TestHouse.open();
    const credentials = await other.credentials('supervisor');
    await other.close();
    await expect(house.desk('supervisor', credentials).catchUp(null)).rejects.toMatchObject({
      trouble: 'refused',
    });
  });

  it('with damaged credentials, or at an address without encryption', async () => {
    expect(() => house.desk('author', 'x')).toThrow('new join link');
    const credentials = await house.credentials('author');
    const { openNatsDesk } = await import('../../src/desk/nats/nats-desk.ts');
    expect(() => openNatsDesk({ address: 'ws://city.example', credentials, role: 'author' })).toThrow('wss');
  });

  it('any longer when credentials run out while it listens', async () => {
    const soon = Math.round(Date.now() / 1000) + 2;
    const heard = await Heard.at(house.desk('author', await house.credentials('author', soon)));
    expect(heard.states).toEqual(['connecting', 'open']);
    await heard.until(() => heard.states.includes('refused'));
    await heard.stop();
  });
});
