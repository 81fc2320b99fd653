import type { Draft } from '../draft.ts';
import { type Finding, LEVELS, type Level, type Range, strictest } from '../finding.ts';
import { differenceOf } from './difference.ts';
import { WORD_CLAUSE } from './house-clauses.ts';
import { articlesOf, layersOf } from './layers.ts';
import type { Policy } from './schema.ts';

/** A post of earlier that a policy is tried on. */
export interface PastDraft extends Pick<Draft, 'network' | 'kind' | 'text' | 'account'> {
  /** When it went out, in milliseconds since 1970 UTC; null when nobody knows. */
  readonly time: number | null;
}

/** Where a clause met a post. */
export interface ClauseHit {
  /** Which post, by its place among those that were tried. */
  readonly post: number;
  readonly level: Level;
  readonly ranges: readonly Range[];
}

/** What a clause would have done. */
export interface ClauseSum {
  readonly clause: string;
  /** How many posts it would have flagged, and how many the policy in force flags by it. */
  readonly posts: number;
  readonly before: number;
  /** Posts by the level at which it flags them. */
  readonly byLevel: Readonly<Record<Level, number>>;
  /** The first of the posts. */
  readonly hits: readonly ClauseHit[];
}

/** What a policy would have done to the posts. */
export interface DryRunSum {
  readonly posts: number;
  /** Posts by the strictest level that they would have met; `none` for those without a finding. */
  readonly byLevel: Readonly<Record<Level | 'none', number>>;
  readonly before: Readonly<Record<Level | 'none', number>>;
  /** Clauses that flag anything, now or before, those with most posts first. */
  readonly clauses: readonly ClauseSum[];
}

/** Posts of one clause that are kept to be looked at. */
const MOST_HITS = 100;

/** Adds up findings, post by post. */
export class DryRunTally {
  readonly #clauses = new Map<
    string,
    { byLevel: Record<Level, number>; before: number; hits: ClauseHit[] }
  >();
  readonly #byLevel = zero();
  readonly #before = zero();
  #posts = 0;

  /** One post: what the draft finds in it, and what the policy in force does. */
  add(findings: readonly Finding[], before: readonly Finding[]): void {
    const post = this.#posts++;
    this.#byLevel[strictest(findings) ?? 'none']++;
    this.#before[strictest(before) ?? 'none']++;
    for (const [clause, found] of byClause(findings)) {
      const level = strictest(found) ?? 'advise';
      const sum = this.#of(clause);
      sum.byLevel[level]++;
      if (sum.hits.length < MOST_HITS) {
        sum.hits.push({ post, level, ranges: found.map(({ from, to }) => ({ from, to })) });
      }
    }
    for (const clause of byClause(before).keys()) this.#of(clause).before++;
  }

  sum(): DryRunSum {
    const clauses = [...this.#clauses].map(([clause, { byLevel, before, hits }]) => ({
      clause,
      posts: LEVELS.reduce((all, level) => all + byLevel[level], 0),
      before,
      byLevel,
      hits,
    }));
    clauses.sort((a, b) => b.posts - a.posts || (a.clause < b.clause ? -1 : 1));
    return { posts: this.#posts, byLevel: { ...this.#byLevel }, before: { ...this.#before }, clauses };
  }

  #of(clause: string) {
    const known = this.#clauses.get(clause);
    if (known) return known;
    const fresh = { byLevel: { advise: 0, confirm: 0, approval: 0, block: 0 }, before: 0, hits: [] };
    this.#clauses.set(clause, fresh);
    return fresh;
  }
}

function zero(): Record<Level | 'none', number> {
  return { none: 0, advise: 0, confirm: 0, approval: 0, block: 0 };
}

function byClause(findings: readonly Finding[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) found.set(finding.clause, [...(found.get(finding.clause) ?? []), finding]);
  return found;
}

/**
 * The part of the policy in force that has to be tried as well, and which clauses it tells about; null when all of it has.
 * Where only clauses and rulings differ, the others find the same under both, and trying them twice would double the time.
 */
export function partToCompare(
  base: Policy,
  draft: Policy,
): { policy: Policy; clauses: ReadonlySet<string> } | null {
  const changes = differenceOf(base, draft);
  if (
    changes.some(
      ({ clause, section }) => clause === undefined || section === 'topics' || section === 'layers',
    )
  )
    return null;
  const clauses = new Set(changes.map(({ clause = '' }) => clause));
  const own = new Set(base.clauses.map(({ id }) => id).filter((id) => clauses.has(id)));
  return {
    policy: {
      ...base,
      clauses: base.clauses.filter(({ id }) => own.has(id)),
      topics: [],
      layers: [],
      vocabulary: { prefer: [], avoid: [], block: [], names: [], acronyms: base.vocabulary.acronyms },
      style: { ...base.style, percent: 'either' },
      enforcement: base.enforcement.filter(({ clause }) => own.has(clause)),
    },
    clauses,
  };
}

/** A clause that says next to nothing, because it never or nearly always fires. */
export interface Warning {
  readonly clause: string;
  readonly kind: 'never' | 'nearly-always';
}

const FEWEST_POSTS = 50;
const NEARLY_ALWAYS = 0.5;

/**
 * Clauses and topics of the draft and of its layers that fired never or nearly always. None for fewer than 50 posts. Clauses that need facts which posts
 * of earlier do not tell, and those that are off, are left out.
 */
export function warningsOf(policy: Policy, { posts, clauses }: DryRunSum): Warning[] {
  if (posts < FEWEST_POSTS) return [];
  const layers = layersOf(policy);
  const off = new Set(
    layers.flatMap(({ enforcement }) =>
      enforcement.filter(({ level }) => level === 'off').map(({ clause }) => clause),
    ),
  );
  const counts = new Map(clauses.map((sum) => [sum.clause, sum.posts]));
  return articlesOf(layers)
    .map(({ clause }) => clause)
    .filter(({ id, awaits }) => awaits === undefined && !off.has(id) && !WORD_CLAUSE.test(id))
    .flatMap(({ id }): Warning[] => {
      const count = counts.get(id) ?? 0;
      if (count === 0) return [{ clause: id, kind: 'never' }];
      return count / posts >= NEARLY_ALWAYS ? [{ clause: id, kind: 'nearly-always' }] : [];
    });
}
