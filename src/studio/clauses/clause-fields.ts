import type { Clause } from '../../core/policy/schema.ts';
import type { Field } from '../fields/kinds.ts';
import { PHRASE_HELP } from '../sections/words.ts';
import { at, type Path } from '../state/path.ts';

/** What every clause has; the rest depends on its kind. */
const COMMON = new Set([
  'id',
  'kind',
  'tip',
  'level',
  'title',
  'message',
  'why',
  'networks',
  'drafts',
  'fields',
  'awaits',
  'fixture',
]);

const LABELS: Readonly<Record<string, string>> = {
  phrases: 'Words',
  exceptions: 'But not in',
  everyday: 'Not where the sentence reads like ordinary news',
  heard: 'A hint where a sentence only sounds like it',
  when: 'Where this stands',
  needs: 'This must be there',
  unless: 'Unless this is there',
  with: 'Together with',
  cues: 'Sign',
  pairs: 'Pair',
  one: 'One',
  other: 'The other',
  without: 'Excused by',
  tags: 'Hashtags',
  tagExceptions: 'Hashtags that may stand',
  max: 'At most',
  most: 'At most',
  of: 'Of what',
  weight: 'Weight',
  threshold: 'Weight that is enough',
  known: 'Known to everybody',
  domains: 'Domains',
  pattern: 'Pattern',
  delete: 'Offer to take the words away',
  skipNames: 'Not inside names',
  skipQuoted: 'Not inside quotations',
  skipNegated: 'Not where it is denied',
};

const TAG_HELP = 'In small letters, without “#”. “*” stands for any letters.';

const PATTERN_HELP =
  'In the syntax of RE2, without regard to capitals. It is matched in linear time, so no text can make it hang.';

const OF: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  occurrence: [
    ['emoji', 'Emoji'],
    ['hashtag', 'Hashtags'],
    ['link', 'Links'],
    ['mention', 'Mentions'],
    ['exclamation', 'Exclamation points'],
  ],
  metric: [
    ['sentence-words', 'Words of a sentence'],
    ['paragraph-characters', 'Characters of a paragraph'],
    ['grade', 'Reading grade'],
  ],
};

const GUARDS = ['exceptions', 'skipNames', 'skipQuoted', 'skipNegated'];

/** What clauses of a kind may have, and need not. It is asked for also where nothing stands yet. */
const OPTIONAL: Readonly<Partial<Record<Clause['kind'], readonly string[]>>> = {
  existence: [...GUARDS, 'tags', 'tagExceptions', 'delete'],
  substitution: GUARDS,
  conditional: GUARDS,
  together: GUARDS,
  pattern: ['exceptions'],
  sequence: ['exceptions'],
};

/**
 * The fields for what a clause looks for, made from what stands in it and from what its kind may have. Keys are paths below
 * the clause.
 */
export function searchFields(clause: Clause): Field[] {
  const optional = OPTIONAL[clause.kind] ?? [];
  const own = Object.keys(clause).filter((key) => !COMMON.has(key) && !optional.includes(key));
  return [...own.flatMap((key) => fieldsAt(clause, [key])), ...optional.map(optionalField)];
}

function optionalField(key: string): Field {
  const base = { key, label: LABELS[key] ?? spaced(key), optional: true };
  if (key === 'delete' || key.startsWith('skip')) return { ...base, as: 'flag' };
  return { ...base, as: 'lines', help: key.startsWith('tag') ? TAG_HELP : PHRASE_HELP };
}

function fieldsAt(clause: Clause, path: Path): Field[] {
  const value = at(clause, path);
  const key = `${path.at(-1)}`;
  const base = { key: path.join('.'), label: labelOf(clause, path) };
  if (key === 'swaps') return [SWAPS];
  if (key === 'of' && OF[clause.kind]) return [{ ...base, as: 'choice', options: OF[clause.kind] ?? [] }];
  if (key === 'pattern')
    return [{ ...base, as: 'text', long: true, help: PATTERN_HELP, example: 'case\\s+no\\.?\\s*\\d{4,}' }];
  if (typeof value === 'number') return [{ ...base, as: 'number' }];
  if (typeof value === 'boolean') return path.length === 1 ? [{ ...base, as: 'flag', optional: true }] : [];
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one === 'string')) {
      return [{ ...base, as: 'lines', ...(key === 'phrases' ? { help: PHRASE_HELP } : {}) }];
    }
    return value.flatMap((_, i) => fieldsAt(clause, [...path, i]));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((inner) => fieldsAt(clause, [...path, inner]));
}

const SWAPS: Field = {
  key: 'swaps',
  as: 'entries',
  label: 'Better words',
  one: 'better word',
  title: ({ from, to }: { from: string; to: string[] }) => from && `${from} → ${to.join(', ')}`,
  blank: () => ({ from: '', to: [], safe: false }),
  fields: [
    { key: 'from', as: 'text', label: 'Instead of', example: 'solid waste' },
    { key: 'to', as: 'lines', label: 'Say', help: 'The best one first.', example: 'trash' },
    {
      key: 'safe',
      as: 'flag',
      label: 'Never changes what the post says, so it may be mended together with others',
    },
    { key: 'why', as: 'text', label: 'Why', optional: true },
  ],
};

/** "Sign 3, small talk: Words". */
function labelOf(clause: Clause, path: Path): string {
  const parts: string[] = [];
  path.forEach((key, i) => {
    if (typeof key !== 'number') {
      parts.push(LABELS[key] ?? spaced(key));
      return;
    }
    const name = at(clause, [...path.slice(0, i + 1), 'name']);
    parts[parts.length - 1] += ` ${key + 1}${typeof name === 'string' ? `, ${name}` : ''}`;
  });
  return parts.join(' › ');
}

function spaced(key: string): string {
  const words = key.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
