import { LEVEL_WORDS } from '../finding.ts';
import { PART_NAMES, SECTIONS, type SectionId, sectionOf } from './names.ts';
import type { Policy } from './schema.ts';
import { voiceChange } from './voice-change.ts';

/** One thing that is different between two policies, in words. */
export interface Change {
  readonly section: SectionId;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Such as "Topic “Ballot measures” goes from “Please confirm” to “Not from this desk”." */
  readonly text: string;
  /** The clause or topic that it is about, if it is about one. */
  readonly clause?: string;
}

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

/** What tells one entry of a list from another. A list that is not here is compared word by word, or place by place. */
const KEYS: Readonly<Record<string, (entry: Fields) => string>> = {
  clauses: ({ id }) => `${id}`,
  topics: ({ id }) => `${id}`,
  enforcement: ({ clause }) => `${clause}`,
  people: ({ id, name, title }) => `${id ?? `${name}, ${title}`}`,
  roles: ({ name }) => `${name}`,
  accounts: ({ network, handle }) => `@${handle} on ${network}`,
  templates: ({ name }) => `${name}`,
  phones: ({ number }) => `${number}`,
  addresses: ({ address }) => `${address}`,
  holidays: ({ name, day }) => `${name}, ${day}`,
  languages: ({ language }) => `${language}`,
  retention: ({ name }) => `${name}`,
  layers: ({ layer, name }) => `${name} (${layer})`,
  prefer: ({ say }) => `${say}`,
};

/** How an entry of a list is called in a sentence. */
const ENTRIES: Readonly<Record<string, string>> = {
  clauses: 'Clause',
  topics: 'Topic',
  enforcement: 'The ruling on',
  people: 'Person',
  roles: 'Role',
  accounts: 'Account',
  templates: 'Template',
  phones: 'Number',
  addresses: 'Address',
  holidays: 'Holiday',
  languages: 'Language',
  retention: 'Retention of',
  layers: 'Layer',
  prefer: 'Our word',
};

/** Hours of a week stand in this order. */
const WEEK = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Parts of a policy that only hold others. */
const GROUPS = new Set([
  'organisation',
  'networks',
  'team',
  'facts',
  'voice',
  'vocabulary',
  'style',
  'promises',
  'correction',
  'records',
]);

const MOST_WORDS = 6;
const LONGEST = 60;

/**
 * What is different between two policies, by section, in the order of the sections. Empty only when both say the same;
 * the version's own name counts for nothing.
 */
export function differenceOf(before: Policy, after: Policy): Change[] {
  const found = compare({ ...before, version: '' } as Fields, { ...after, version: '' } as Fields, []);
  return found
    .map(({ path, kind, text, clause }) => ({
      section: sectionOf(path[0] ?? ''),
      kind,
      text,
      ...(clause === undefined ? {} : { clause }),
    }))
    .sort((a, b) => SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section));
}

interface Found {
  readonly path: readonly string[];
  readonly kind: Change['kind'];
  readonly text: string;
  readonly clause?: string;
}

/** Where something stands: the keys that lead there, and what it is called. */
interface At {
  readonly path: readonly string[];
  /** "Clause PLAN-06: " and the like, of the entry that it is in. */
  readonly within: string;
  readonly clause?: string;
}

function compare(before: Json, after: Json, path: readonly string[], at?: Omit<At, 'path'>): Found[] {
  const place: At = { within: '', ...at, path };
  if (isSame(before, after)) return [];
  // Hundreds of figures say nothing to anybody.
  if (path.join('.') === 'voice.profile')
    return [{ path, kind: 'changed', text: voiceChange(before, after) }];
  if (isList(before) && isList(after)) return compareLists(before, after, place);
  if (isFields(before) && isFields(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => compare(before[key], after[key], [...path, key], at));
  }
  return [leaf(before, after, place)];
}

function leaf(before: Json, after: Json, { path, within, clause }: At): Found {
  const what = nameOf(path);
  const about = { path, ...(clause === undefined ? {} : { clause }) };
  if (before === undefined)
    return { ...about, kind: 'added', text: `${within}${what} is now ${shown(after)}.` };
  if (after === undefined)
    return { ...about, kind: 'removed', text: `${within}${what} is no longer set; it was ${shown(before)}.` };
  return {
    ...about,
    kind: 'changed',
    text: `${within}${what} goes from ${shown(before)} to ${shown(after)}.`,
  };
}

function compareLists(before: readonly Json[], after: readonly Json[], at: At): Found[] {
  const name = at.path.at(-1) ?? '';
  if (name === 'hours' && before.length === WEEK.length && after.length === WEEK.length) {
    return WEEK.flatMap((day, i) => compare(before[i], after[i], [...at.path, day], at));
  }
  const keyOf = KEYS[name];
  if (keyOf && [...before, ...after].every(isFields)) {
    return compareEntries(before as readonly Fields[], after as readonly Fields[], at, name, keyOf);
  }
  const gone = without(before, after);
  const come = without(after, before);
  const { path, within, clause } = at;
  const about = { path, ...(clause === undefined ? {} : { clause }) };
  if (gone.length + come.length === 0) {
    return [{ ...about, kind: 'changed', text: `${within}${nameOf(path)}: the order is another one.` }];
  }
  return [
    ...(come.length > 0
      ? [{ ...about, kind: 'added' as const, text: `${within}${nameOf(path)}: ${several(come)} added.` }]
      : []),
    ...(gone.length > 0
      ? [{ ...about, kind: 'removed' as const, text: `${within}${nameOf(path)}: ${several(gone)} removed.` }]
      : []),
  ];
}

function compareEntries(
  before: readonly Fields[],
  after: readonly Fields[],
  { path, within, clause }: At,
  name: string,
  keyOf: (entry: Fields) => string,
): Found[] {
  const older = new Map(before.map((entry) => [keyOf(entry), entry]));
  const newer = new Map(after.map((entry) => [keyOf(entry), entry]));
  const called = (key: string) =>
    `${within}${ENTRIES[name]} ${titled(key, newer.get(key) ?? older.get(key))}`;
  const clauseOf = (key: string) =>
    name === 'clauses' || name === 'topics' || name === 'enforcement'
      ? { clause: key }
      : clause === undefined
        ? {}
        : { clause };
  const found: Found[] = [];
  for (const [key, entry] of newer) {
    const old = older.get(key);
    if (!old) found.push({ path, kind: 'added', text: `${called(key)} is new.`, ...clauseOf(key) });
    else if (!isSame(old, entry)) {
      found.push(...compare(old, entry, path, { within: `${called(key)}: `, ...clauseOf(key) }));
    }
  }
  for (const key of older.keys()) {
    if (!newer.has(key))
      found.push({ path, kind: 'removed', text: `${called(key)} is gone.`, ...clauseOf(key) });
  }
  if (found.length > 0) return found;
  return [{ path, kind: 'changed', text: `${within}${nameOf(path)}: the order is another one.` }];
}

/** The title of an entry beside what tells it from others, where it has one. */
function titled(key: string, entry: Fields | undefined): string {
  const title = entry?.['title'] ?? (entry?.['id'] === key ? entry?.['name'] : undefined);
  return typeof title === 'string' ? `${key}, “${title}”` : `“${key}”`;
}

/** What a place is called, by the keys that lead there. The section itself is told beside it. */
function nameOf(path: readonly string[]): string {
  const below = path.length > 1 && GROUPS.has(path[0] ?? '') ? path.slice(1) : path;
  const names = below
    .filter((key, i) => KEYS[key] === undefined || i === below.length - 1)
    .map((key) => PART_NAMES[key] ?? key);
  return capital(names.slice(-3).join(', '));
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function shown(value: Json): string {
  if (value === null || value === undefined) return 'nothing';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (typeof value === 'string') return `“${cut(LEVEL_WORDS[value as 'block'] ?? value)}”`;
  if (typeof value === 'number') return `${value}`;
  if (isList(value)) return value.length === 0 ? 'an empty list' : several(value);
  const parts = Object.entries(value).filter(([, one]) => typeof one !== 'object' && one !== undefined);
  return parts.length > 0 ? cut(parts.map(([, one]) => `${one}`).join(' – ')) : 'something else';
}

function several(list: readonly Json[]): string {
  const named = list.slice(0, MOST_WORDS).map(shown).join(', ');
  return list.length > MOST_WORDS ? `${named} and ${list.length - MOST_WORDS} more` : named;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${[...text.slice(0, LONGEST)].slice(0, -1).join('')}…` : text;
}

/** What stands in one list and not, or not as often, in the other. */
function without(list: readonly Json[], other: readonly Json[]): Json[] {
  const left = other.map((one) => canonical(one));
  return list.filter((one) => {
    const at = left.indexOf(canonical(one));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

function isSame(a: Json, b: Json): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** The same text for the same data, whatever the order of its keys. */
function canonical(value: Json): string {
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isFields(value)) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const parts = entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`);
  return `{${parts.join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isFields(value: Json): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
