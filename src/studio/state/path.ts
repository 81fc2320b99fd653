/** The way to a place inside a policy, such as `['topics', 3, 'level']`. */
export type Path = readonly (string | number)[];

/** A path as `parsePolicy` writes it, such as "topics.3.level". */
export function dotted(path: Path): string {
  return path.join('.');
}

/** What stands at a place; undefined where there is no such place. */
export function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, key) => (isHolder(inside) ? (inside as Record<string | number, unknown>)[key] : undefined),
    data,
  );
}

/**
 * The data with another value at a place. Everything beside the way there stays the very same object. Undefined takes the
 * member or the entry away. A place that is not there is made, as an object.
 */
export function put<T>(data: T, path: Path, value: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return value as T;
  if (Array.isArray(data)) {
    const list = [...data];
    const index = Number(key);
    if (value === undefined && rest.length === 0) list.splice(index, 1);
    else list[index] = put(list[index], rest, value);
    return list as T;
  }
  const holder = (isHolder(data) ? data : {}) as Record<string | number, unknown>;
  if (value === undefined && rest.length === 0) {
    const { [key]: _, ...others } = holder;
    return others as T;
  }
  return { ...holder, [key]: put(holder[key], rest, value) } as T;
}

function isHolder(data: unknown): data is object {
  return typeof data === 'object' && data !== null;
}
