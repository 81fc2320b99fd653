import type { Msg, NatsConnection } from '@nats-io/nats-core';
import { DeskError, type DeskState } from '../desk.ts';
import { nextKnock, nextPoll } from '../pace.ts';
import type { Line } from './line.ts';
import { troubleOf } from './trouble.ts';

/** After a refusal a desk knocks again, but seldom, in milliseconds. */
const SELDOM = 5 * 60_000;

/**
 * Listens to `subjects` until the function that it resolves to is called, connecting again whenever it must. Resolves when
 * the first attempt has come to something: from then on nothing slips by that a catch-up does not bring. `onState`: see
 * the port.
 */
export async function keepListening(
  line: Line,
  subjects: readonly string[],
  hear: (message: Msg) => void,
  onState: (state: DeskState) => void,
): Promise<() => Promise<void>> {
  let attempted: () => void = () => {};
  const firstAttempt = new Promise<void>((resolve) => {
    attempted = resolve;
  });
  const become = (name: DeskState['name'], reason = '') => {
    onState({ name, reason });
    if (name !== 'connecting') attempted();
  };
  let stop: () => void = () => {};
  let isStopped = false;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let failures = 0;

  /** Resolves when it is stopped, rejects when the connection ends or something is refused. */
  const attend = async (connection: NatsConnection) => {
    let refuse: (error: Error) => void = () => {};
    const refused = new Promise<never>((_, reject) => {
      refuse = reject;
    });
    const heard = subjects.map((subject) =>
      connection.subscribe(subject, {
        callback: (error, message) => (error ? refuse(error) : hear(message)),
      }),
    );
    const untilClosed = async () => {
      await connection.flush();
      failures = 0;
      become('open');
      throw (await connection.closed()) ?? new DeskError('offline', 'The desk cannot be reached.');
    };
    await Promise.race([stopped, refused, untilClosed()]).finally(() => {
      for (const one of heard) one.unsubscribe();
    });
  };

  const run = async () => {
    become('connecting');
    while (!isStopped) {
      try {
        await line.use(attend);
      } catch (error) {
        if (isStopped) return;
        const { trouble, message } = troubleOf(error);
        become(trouble === 'refused' ? 'refused' : 'offline', message);
        const wait =
          trouble === 'refused' ? nextPoll(SELDOM, 0, Math.random()) : nextKnock(failures, Math.random());
        failures++;
        await pauseOr(stopped, wait);
      }
    }
  };
  const over = run();
  await firstAttempt;

  return async () => {
    if (isStopped) return;
    isStopped = true;
    stop();
    await over;
    await line.closeIfIdle();
    become('closed');
  };
}

/** Waits for `time` milliseconds, or until `sooner`. */
async function pauseOr(sooner: Promise<void>, time: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([
    sooner,
    new Promise((resolve) => {
      timer = setTimeout(resolve, time);
    }),
  ]);
  clearTimeout(timer);
}
