import { jetstreamManager } from '@nats-io/jetstream';
import { TestHouse } from '../../desk/support.ts';
import { CaseDesk } from './case-desk.ts';
import { driveApprover, driveAuthor } from './case-drivers.ts';
import { dice } from './dice.ts';
import { foundTeam, joinTeam } from './team.ts';

const TARGETS = ['author worker', 'approver worker', 'author browser', 'approver browser', 'server'] as const;
type Target = (typeof TARGETS)[number];

/** What came of cases that were sent while everything was killed at random. */
export interface Soaked {
  /** Cases that the author's desk has kept. */
  readonly written: number;
  /** Cases at the desk, as the server counts its messages, and on the approver's desk. */
  readonly atDesk: number;
  readonly arrived: number;
  /** Messages of the server's for a case that it had before. */
  readonly doubled: number;
  /** Cases whose author has the very answer that the approver gave. */
  readonly answered: number;
  readonly kills: Readonly<Record<Target, number>>;
  readonly seconds: number;
}

/**
 * Sends so many cases from one browser, has them decided in another, over a real server, while a seed decides what is
 * killed when. Ends when every author has an answer, or rejects when they do not come.
 */
export async function soak(
  count: number,
  seed: number,
  practice: { port: number; pin: string },
): Promise<Soaked> {
  const begun = Date.now();
  const house = await TestHouse.open();
  const approver = await CaseDesk.open(practice, 'approvals', driveApprover);
  const author = await CaseDesk.open(practice, 'panel', driveAuthor);
  try {
    await foundTeam(approver.browser, house);
    await joinTeam(author.browser, house);
    const ids = Array.from({ length: count }, (_, i) => `case-${String(i).padStart(8, '0')}`);
    const kills = await underFire(ids, seed, { house, author, approver });
    const [written, arrived] = [await author.cases(), await approver.cases()];
    const given = new Map(arrived.map(({ id, answers }) => [id, answers]));
    const { messages, subjects } = await atDesk(house);
    return {
      written: written.filter(({ id, own }) => own && ids.includes(id)).length,
      atDesk: subjects,
      arrived: ids.filter((id) => given.has(id)).length,
      doubled: messages - subjects + arrived.length - new Set(arrived.map(({ id }) => id)).size,
      answered: written.filter(
        ({ id, answers }) => answers.length > 0 && answers.every((one) => given.get(id)?.includes(one)),
      ).length,
      kills,
      seconds: Math.round((Date.now() - begun) / 1000),
    };
  } finally {
    await author.close();
    await approver.close();
    await house.close();
  }
}

interface Parties {
  readonly house: TestHouse;
  readonly author: CaseDesk;
  readonly approver: CaseDesk;
}

/** How long answers may take to come when all has been sent, in milliseconds. */
const PATIENCE = 300_000;
const AT_ONCE = 12;

async function underFire(ids: readonly string[], seed: number, { house, author, approver }: Parties) {
  const { below, oneOf } = dice(seed);
  const kills: Record<Target, number> = {
    'author worker': 0,
    'approver worker': 0,
    'author browser': 0,
    'approver browser': 0,
    server: 0,
  };
  const kill: Record<Target, () => Promise<void>> = {
    'author worker': () => author.killWorker(),
    'approver worker': () => approver.killWorker(),
    'author browser': () => author.killBrowser(),
    'approver browser': () => approver.killBrowser(),
    server: async () => {
      await house.server.kill();
      await house.restart();
    },
  };
  const unsent = [...ids];
  let progress = 0;
  let isOver = false;
  const every = Math.max(8, Math.round(ids.length / 20));
  let next = every;

  const write = async () => {
    while (unsent.length > 0) {
      const some = unsent.splice(0, AT_ONCE);
      const kept = await author.ask((page) =>
        page.evaluate(
          (all) =>
            Promise.all(
              all.map((id) => window.authors.put(id, `Mayor Ruiz says the county is to blame: ${id}.`)),
            ),
          some,
        ),
      );
      // Whoever heard nothing presses once more, and it is the same case.
      unsent.push(...some.filter((_, i) => !kept[i]));
      progress += kept.filter((isKept) => isKept).length;
    }
  };
  const decide = async () => {
    while (!isOver) {
      progress += await approver.ask((page) =>
        page.evaluate((most) => window.approvers.decideSome(most), AT_ONCE),
      );
    }
  };
  const fire = async () => {
    while (!isOver) {
      if (progress >= next && progress < 2 * ids.length) {
        next = progress + 1 + below(2 * every);
        const target = oneOf(TARGETS);
        kills[target]++;
        await kill[target]();
      }
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  const finish = async () => {
    await write();
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      await author.ask((page) => page.evaluate(() => window.authors.wake()));
      const all = await author.cases();
      if (all.filter(({ answers }) => answers.length > 0).length >= ids.length || Date.now() > deadline)
        break;
      await new Promise((done) => setTimeout(done, 500));
    }
    isOver = true;
  };
  await Promise.all([finish(), decide(), fire()]);
  return kills;
}

/** How many cases the server holds: messages, and subjects, of which each case has one. */
async function atDesk(house: TestHouse): Promise<{ messages: number; subjects: number }> {
  const keeper = await house.keeper();
  const { streams } = await jetstreamManager(keeper);
  const { state } = await streams.info('CASES', { subjects_filter: 'put.case.>' });
  await keeper.close();
  const counts = Object.values(state.subjects ?? {});
  return { messages: counts.reduce((sum, one) => sum + one, 0), subjects: counts.length };
}
