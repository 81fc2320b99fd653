import type { Policy } from '../../core/policy/schema.ts';

/** The next free number of a kind, such as "TOPIC-04". Numbers are never given twice in one policy. */
export function freshId({ clauses, topics, layers }: Policy, prefix: string): string {
  const used = [clauses, topics, ...layers.flatMap((layer) => [layer.clauses, layer.topics])]
    .flat()
    .map(({ id }) => id)
    .filter((id) => id.startsWith(`${prefix}-`))
    .map((id) => Number(id.slice(prefix.length + 1)) || 0);
  return `${prefix}-${String(Math.max(0, ...used) + 1).padStart(2, '0')}`;
}
