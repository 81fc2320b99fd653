import type { Policy } from './schema.ts';

/** The next free number of a kind, such as "TOPIC-04". Numbers are never given twice in one policy. */
export function freshId(policy: Policy, prefix: string): string {
  return freshAmong(
    numbered(policy).map(({ id }) => id),
    prefix,
  );
}

/** The next free number of a kind beside those that are used. */
export function freshAmong(used: Iterable<string>, prefix: string): string {
  const numbers = [...used]
    .filter((id) => id.startsWith(`${prefix}-`))
    .map((id) => Number(id.slice(prefix.length + 1)) || 0);
  return `${prefix}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

/** Everything in a policy that has a number: clauses and topics, of the organisation and of its layers. */
export function numbered({ clauses, topics, layers }: Policy): { readonly id: string }[] {
  return [clauses, topics, ...layers.flatMap((layer) => [layer.clauses, layer.topics])].flat();
}
