import { renumbered } from './renumber.ts';
import type { Policy } from './schema.ts';

type Json = unknown;
type Fields = { readonly [key: string]: Json };

/** Two changes of one policy brought together. */
export interface Merged {
  readonly policy: Policy;
  /** Where both have changed the same thing in different ways; ours was taken there. Such as "topics.TOPIC-01.level". */
  readonly both: readonly string[];
  /** Our new clauses and topics that have another number now, because theirs have it: the old one, then the new one. */
  readonly numbers: ReadonlyMap<string, string>;
}

/**
 * Brings together two changes of one policy, so that nobody's work is lost: what only one side has changed is taken as it
 * is there; where both have changed the same thing, `ours` is taken, and told. Lists of things with a name of their own are
 * brought together thing by thing, lists of words word by word.
 */
export function mergePolicies(base: Policy, ours: Policy, theirs: Policy): Merged {
  const both: string[] = [];
  const apart = renumbered(base, ours, theirs);
  const policy = merge(base, apart.policy, theirs, [], both) as Policy;
  return { policy, both, numbers: apart.numbers };
}

function merge(base: Json, ours: Json, theirs: Json, path: readonly string[], both: string[]): Json {
  if (same(ours, theirs) || same(base, theirs)) return ours;
  if (same(base, ours)) return theirs;
  if (isFields(ours) && isFields(theirs)) {
    return mergeFields(isFields(base) ? base : {}, ours, theirs, path, both);
  }
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const from = Array.isArray(base) ? base : [];
    const merged = mergeLists(from, ours, theirs, path, both);
    if (merged) return merged;
  }
  both.push(path.join('.'));
  return ours;
}

function mergeFields(
  base: Fields,
  ours: Fields,
  theirs: Fields,
  path: readonly string[],
  both: string[],
): Fields {
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  const entries = keys.map(
    (key) => [key, merge(base[key], ours[key], theirs[key], [...path, key], both)] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Null for lists whose entries are told apart only by their places. */
function mergeLists(
  base: readonly Json[],
  ours: readonly Json[],
  theirs: readonly Json[],
  path: readonly string[],
  both: string[],
): Json[] | null {
  const all = [base, ours, theirs].map(byKey);
  const [older, mine, other] = all;
  if (!older || !mine || !other) return null;
  // In our order; what only they have comes behind.
  const keys = [...mine.keys(), ...[...other.keys()].filter((key) => !mine.has(key))];
  return keys.flatMap((key) => {
    const merged = merge(older.get(key), mine.get(key), other.get(key), [...path, key], both);
    return merged === undefined ? [] : [merged];
  });
}

const NAMES = ['id', 'clause', 'handle', 'number', 'address', 'say', 'language', 'name'] as const;

/** The entries of a list by what names them; null when two have the same name or one has none. */
function byKey(list: readonly Json[]): Map<string, Json> | null {
  const found = new Map<string, Json>();
  for (const entry of list) {
    const key = keyOf(entry);
    if (key === null || found.has(key)) return null;
    found.set(key, entry);
  }
  return found;
}

function keyOf(entry: Json): string | null {
  if (typeof entry === 'string') return entry;
  if (!isFields(entry)) return null;
  const name = NAMES.find((one) => typeof entry[one] === 'string');
  return name === undefined
    ? null
    : `${entry[name]}${typeof entry['network'] === 'string' ? ` ${entry['network']}` : ''}`;
}

function same(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => same(one, b[i]))
    );
  }
  if (!isFields(a) || !isFields(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
}

function isFields(value: Json): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
