import { writtenClauses } from '../../core/policy/layers.ts';
import { SECTION_NAMES, type SectionId } from '../../core/policy/names.ts';
import type { Clause, Policy } from '../../core/policy/schema.ts';
import type { Field } from '../fields/kinds.ts';
import { FORMS } from '../sections/index.ts';
import { at, dotted, type Path } from './path.ts';

/** A place in the policy where the words that somebody looks for stand. */
export interface SearchHit {
  readonly section: SectionId;
  /** What the place is called: "Topics › Ballot measures". */
  readonly name: string;
  /** The words around those that were found; empty when the name itself has them. */
  readonly words: string;
  /** Where, for an address of the studio: a path, or the number of a clause. */
  readonly detail: string;
}

const MOST = 40;
const AROUND = 32;

/** Finds fields, values and clauses by words, whatever their capitals. All words of the query must be there. */
export function searchPolicy(policy: Policy, query: string): SearchHit[] {
  const wanted = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const hits: SearchHit[] = [];
  const look = (section: SectionId, name: string, value: string, detail: string, about = '') => {
    const all = `${name} ${about} ${value}`.toLowerCase();
    if (hits.length < MOST && wanted.every((word) => all.includes(word))) {
      hits.push({ section, name, words: around(value, wanted), detail });
    }
  };
  for (const [section, parts] of Object.entries(FORMS) as [keyof typeof FORMS, typeof FORMS.plan][]) {
    for (const { heading, fields } of parts) {
      for (const { field, path, names } of flat(fields, policy, [], [SECTION_NAMES[section], heading])) {
        look(section, names.join(' › '), textOf(at(policy, path)), dotted(path), field.help);
      }
    }
  }
  const { profile: _, ...posts } = policy.voice;
  look('voice', `${SECTION_NAMES.voice} › How we sound`, textsIn(posts).join(', '), '');
  for (const { name, clauses: _, ...layer } of policy.layers) {
    look('layers', `${SECTION_NAMES.layers} › ${name}`, textsIn(layer).join(', '), '');
  }
  for (const clause of writtenClauses(policy)) {
    look('clauses', `${clause.id} ${clause.title}`, clauseText(clause), clause.id);
  }
  return hits;
}

interface Place {
  readonly field: Field;
  readonly path: Path;
  readonly names: readonly string[];
}

function flat(fields: readonly Field[], policy: Policy, within: Path, names: readonly string[]): Place[] {
  return fields.flatMap((field): Place[] => {
    const path = [...within, ...field.key.split('.')];
    const own = names.at(-1) === field.label ? names : [...names, field.label];
    if (field.as === 'group') return flat(field.fields, policy, path, own);
    if (field.as !== 'entries') return [{ field, path, names: own }];
    const list = at(policy, path);
    const entries = Array.isArray(list) ? list : [];
    return [
      { field, path, names: own },
      ...entries.flatMap((entry, i) =>
        flat(field.fields, policy, [...path, i], [...own, field.title(entry as never) || `New ${field.one}`]),
      ),
    ];
  });
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join(', ');
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}

/** Clauses are kept as they are while nobody changes them, and hold thousands of words. */
const known = new WeakMap<Clause, string>();

function clauseText(clause: Clause): string {
  const text = known.get(clause) ?? textsIn(clause).join(', ');
  known.set(clause, text);
  return text;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function around(text: string, wanted: readonly string[]): string {
  const lower = text.toLowerCase();
  const from = Math.min(...wanted.map((word) => lower.indexOf(word)).filter((place) => place >= 0));
  if (!Number.isFinite(from)) return '';
  const start = Math.max(0, from - AROUND);
  const cut = text.slice(start, from + 2 * AROUND).trim();
  return `${start > 0 ? '…' : ''}${cut}${from + 2 * AROUND < text.length ? '…' : ''}`;
}
