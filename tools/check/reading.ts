import * as v from 'valibot';
import { makePostSchema, type Post } from '../../src/core/post-schema.ts';

/** A line as what a schema makes of it, with the names of fields that were ignored; or what is wrong with it. */
export type ReadLine<T> =
  | { readonly ok: true; readonly post: T; readonly ignored: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/** Reads lines whose times are on the clock of `zone`. */
export function lineReader(zone: string): (line: string) => ReadLine<Post> {
  return readerOf(makePostSchema(zone));
}

/** Reads lines of JSON by a schema. */
export function readerOf<T>(schema: v.GenericSchema<unknown, T>): (line: string) => ReadLine<T> {
  return (line) => {
    const data = parsed(line);
    if (!isObject(data)) return { ok: false, problem: NO_OBJECT };
    const result = v.safeParse(schema, data);
    if (!result.success) return { ok: false, problem: said(deepest(result.issues[0])) };
    return { ok: true, post: result.output, ignored: dropped(data, result.output, '') };
  };
}

const NO_OBJECT = 'this is not a JSON object; expected one a line, such as {"network": "x", "text": "Hello"}';
const LONGEST_QUOTE = 60;

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Of the ways in which a choice failed, the one that came farthest: its words fit what the writer meant. */
function deepest(issue: v.BaseIssue<unknown>, above = ''): { path: string; issue: v.BaseIssue<unknown> } {
  const own = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  const path = [above, own].filter((part) => part !== '').join('.');
  const inner = (issue.issues ?? []).map((one) => deepest(one, path));
  return inner.find((one) => one.path.length > path.length) ?? { path, issue };
}

function said({ path, issue }: ReturnType<typeof deepest>): string {
  const expected = issue.expected?.replaceAll('"', '') ?? issue.message;
  if (issue.received === 'undefined') return `"${path}" is missing; expected ${expected}`;
  return `"${path}" is ${issue.received.slice(0, LONGEST_QUOTE)}; expected ${expected}`;
}

/** Fields of `given` that the schema did not take over. */
function dropped(given: unknown, taken: unknown, path: string): string[] {
  if (Array.isArray(given) && Array.isArray(taken)) {
    return given.flatMap((one, i) => dropped(one, taken[i], path));
  }
  if (!isObject(given)) return [];
  // One fact may stand for a list of one.
  const kept = Array.isArray(taken) ? taken[0] : taken;
  if (!isObject(kept)) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    const name = path === '' ? key : `${path}.${key}`;
    return Object.hasOwn(kept, key) ? dropped(value, kept[key], name) : [name];
  });
}
