import { readMoment } from '../check/text/moment.ts';

const X_TIME = /^\w{3} (\w{3}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{4}) (\d{4})$/;
const AMERICAN =
  /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?:,? +(\d{1,2}):(\d{2})(?::\d{2})?(?: ?([AaPp])\.?[Mm]\.?)?)?$/;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
/** Seconds and milliseconds are told apart by size; 1e11 seconds lie in the year 5138. */
const SECONDS_END = 1e11;
const EPOCH = /^\d{9,14}(?:\.\d+)?$/;

/**
 * A date as exports and spreadsheets write it, in milliseconds since 1970 UTC; null when it is none: ISO, "5/7/2026 4:30
 * PM" (month first, unless that is no month), X's own, seconds or milliseconds. Without an offset it is the clock of `zone`.
 */
export function readTime(written: string | number, zone: string): number | null {
  const text = String(written).trim();
  if (EPOCH.test(text)) return fromEpoch(Number(text));
  const x = X_TIME.exec(text);
  if (x) {
    const [, month = '', day = '', clock = '', offset = '', year = ''] = x;
    const at = MONTHS.indexOf(month);
    if (at < 0) return null;
    const parsed = Date.parse(
      `${year}-${two(at / 3 + 1)}-${day.padStart(2, '0')}T${clock}${offset.slice(0, 3)}:${offset.slice(3)}`,
    );
    return Number.isNaN(parsed) ? null : parsed;
  }
  const american = AMERICAN.exec(text);
  return american ? readMoment(asIso(american), zone) : readMoment(text, zone);
}

function fromEpoch(value: number): number | null {
  const time = Math.round(value < SECONDS_END ? value * 1000 : value);
  return Number.isSafeInteger(time) ? time : null;
}

function asIso([
  ,
  first = '',
  second = '',
  written = '',
  hour,
  minute = '00',
  half,
]: RegExpExecArray): string {
  const [month, day] = Number(first) > 12 ? [second, first] : [first, second];
  const year = written.length === 2 ? `20${written}` : written;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined) return date;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  return `${date} ${two(hours)}:${minute}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
