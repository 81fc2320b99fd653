import { wallClock } from './clock.ts';

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Reads an ISO date and time as milliseconds since 1970 UTC; null when it is none. Without an offset it is
 * the wall clock of `zone`, and without a time the day's first minute.
 */
export function readMoment(text: string, zone: string): number | null {
  const found = MOMENT.exec(text.trim());
  if (!found) return null;
  const [, day = '', time = '00:00', offset] = found;
  const asUtc = Date.parse(`${day}T${time}${offset ?? 'Z'}`);
  if (Number.isNaN(asUtc)) return null;
  return offset === undefined ? onWallClock(asUtc, zone) : asUtc;
}

/** The moment at which the clock of `zone` shows what UTC shows at `shown`. */
function onWallClock(shown: number, zone: string): number {
  const clock = wallClock(zone);
  const ahead = (moment: number) => {
    const { days, minute } = clock(moment);
    return (days * 1440 + minute) * 60_000 - Math.floor(moment / 60_000) * 60_000;
  };
  // Twice, because the first guess may lie on the other side of a change of the clocks.
  const guess = shown - ahead(shown);
  return shown - ahead(guess);
}
