import type { Entry } from '../core/record/entry.ts';
import { NETWORK_NAMES } from '../kit/names.ts';

/** A whole number the way people write it. */
export function number(value: number): string {
  return value.toLocaleString('en-US');
}

/** "1 post", "2,000 posts". */
export function counted(value: number, one: string, many: string): string {
  return value === 1 ? `1 ${one}` : `${number(value)} ${many}`;
}

/** A moment on the organisation's clock; what to say when it is not known. */
export function moment(time: number | null, zone: string): string {
  if (time === null) return 'Date not known';
  return new Intl.DateTimeFormat('en-US', { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' }).format(
    time,
  );
}

/** A day on the organisation's clock. */
export function day(time: number, zone: string): string {
  return new Intl.DateTimeFormat('en-US', { timeZone: zone, dateStyle: 'medium' }).format(time);
}

/** Where a post went out, and as whom. */
export function whereLine({ network, account }: Pick<Entry, 'network' | 'account'>): string {
  const where = network ? NETWORK_NAMES[network] : 'Network not known';
  if (!account) return where;
  return `${where} · ${network === 'facebook' ? account : `@${account}`}`;
}

/** Things one after another: "X and Facebook". */
export function listed(things: readonly string[]): string {
  return new Intl.ListFormat('en').format(things);
}
