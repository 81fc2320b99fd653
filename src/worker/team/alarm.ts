import browser from 'webextension-polyfill';

const NAME = 'team';
/** Setting the alarm anew for a few seconds' difference would be work for nothing. */
const NEAR_ENOUGH_MS = 60_000;

/** Sets the extension's one alarm, or takes it away. `time` in milliseconds since 1970 UTC. */
export function wakeAt(time: number | null): void {
  void setAlarm(time);
}

async function setAlarm(time: number | null): Promise<void> {
  if (time === null) {
    await browser.alarms.clear(NAME);
    return;
  }
  const set = await browser.alarms.get(NAME);
  const isNear = set && set.scheduledTime <= time && time - set.scheduledTime < NEAR_ENOUGH_MS;
  if (!isNear) browser.alarms.create(NAME, { when: time });
}
