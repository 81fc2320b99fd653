import type { Sentence } from '../sentence.ts';
import { findAddresses, plainAddress } from '../text/addresses.ts';
import type { TimeMention } from '../text/times.ts';
import type { Hit, Kind, Match } from './kind.ts';

/** A phone number, an address or opening hours beside a name for which the directory has others. */
export const directory: Kind<'directory'> = {
  kind: 'directory',
  ready(_clause, { facts }) {
    const phones = facts.phones.flatMap(({ labels, number }) => labels.map((label) => ({ label, number })));
    const places = facts.addresses.flatMap(({ labels, address }) =>
      labels.map((label) => ({ label, address })),
    );
    const hours = facts.hours.flatMap(({ labels, ...rest }) => labels.map((label) => ({ label, ...rest })));
    return {
      phrases: {
        labels: phones.map(({ label }) => label),
        places: places.map(({ label }) => label),
        hours: hours.map(({ label }) => label),
        open: OPEN,
        special: SPECIAL,
      },
      sentence(sentence, matches) {
        return [
          ...wrongPhones(sentence, matches('labels'), phones),
          ...wrongAddresses(sentence, matches('places'), places),
          ...(matches('open').length > 0 && matches('special').length === 0
            ? wrongHours(sentence, matches('hours'), hours)
            : []),
        ];
      },
    };
  },
};

const OPEN = ['open|opens', 'hours', 'open from|weekdays|daily|monday'];
/** Hours that differ for a reason. */
const SPECIAL = [
  'holiday|special|new|extended|summer|winter|temporary|today|tonight|tomorrow|this|until|starting|beginning|early|late|closed|only|change|changed|changing|will',
];

function wrongPhones(
  sentence: Sentence,
  named: readonly Match[],
  entries: readonly { label: string; number: string }[],
): Hit[] {
  if (named.length === 0) return [];
  return sentence.entities
    .filter(({ kind }) => kind === 'phone')
    .flatMap((phone): Hit[] => {
      const range = sentence.folded.origin(phone.from, phone.to);
      const label = nearest(named, range.from);
      if (!label) return [];
      const { label: words } = entries[label.phrase] ?? { label: '' };
      const right = entries.filter((entry) => entry.label === words).map(({ number }) => number);
      if (right.some((number) => sameNumber(number, phone.text))) return [];
      return [finding(range, words, right)];
    });
}

function wrongAddresses(
  sentence: Sentence,
  named: readonly Match[],
  entries: readonly { label: string; address: string }[],
): Hit[] {
  if (named.length === 0) return [];
  return findAddresses(sentence.folded.plain).flatMap((address): Hit[] => {
    const range = sentence.folded.origin(address.from, address.to);
    const label = named.find(({ to }) => to < range.from && BESIDE.test(sentence.text.slice(to, range.from)));
    if (!label) return [];
    const { label: words } = entries[label.phrase] ?? { label: '' };
    const right = entries.filter((entry) => entry.label === words).map((entry) => entry.address);
    const written = plainAddress(address.text);
    if (right.some((one) => plainAddress(one).startsWith(written) || written.startsWith(plainAddress(one))))
      return [];
    return [finding(range, words, right)];
  });
}

/** Between a place and its address stands hardly more than "is at", a comma or a bracket. */
const BESIDE = /^(?:,? ?\(?| at | is at | is located at | located at | \W{1,3})$/;

function wrongHours(
  sentence: Sentence,
  named: readonly Match[],
  entries: readonly { label: string; from: string; to: string }[],
): Hit[] {
  const [opens, closes, more] = sentence.times;
  const label = named[0];
  if (!label || !opens || !closes || more || sentence.dates.length > 0) return [];
  const { label: words } = entries[label.phrase] ?? { label: '' };
  const right = entries.filter((entry) => entry.label === words);
  if (right.some(({ from, to }) => from === minutesOf(opens, 'a') && to === minutesOf(closes, 'p')))
    return [];
  const range = sentence.folded.origin(opens.from, closes.to);
  return [
    finding(
      range,
      words,
      right.map(({ from, to }) => `${spoken(from)} to ${spoken(to)}`),
    ),
  ];
}

function minutesOf({ hour, minute, half }: TimeMention, usual: 'a' | 'p'): string {
  const whole = (hour % 12) + ((half ?? usual) === 'p' ? 12 : 0);
  return `${String(whole).padStart(2, '0')}:${String(minute ?? 0).padStart(2, '0')}`;
}

function spoken(time: string): string {
  const hour = Number(time.slice(0, 2));
  const minute = time.slice(3);
  return `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

function finding(range: { from: number; to: number }, label: string, right: readonly string[]): Hit {
  const fixes = right.map((insert) => ({ insert, safe: false }));
  return { ...range, stretch: 'sentence', fixes, values: { label, number: right[0] ?? '' } };
}

function nearest<T extends { from: number; to: number }>(named: readonly T[], at: number): T | null {
  let best: T | null = null;
  for (const label of named) {
    if (label.to <= at || !best) best = label;
  }
  return best;
}

function sameNumber(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => text.replace(/\D/g, ''));
  if (!first || !second) return false;
  return first.endsWith(second) || second.endsWith(first);
}
