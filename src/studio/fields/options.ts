import { writtenClauses } from '../../core/policy/layers.ts';
import { draft } from '../state/document.ts';
import type { Option, Source } from './kinds.ts';

/** The options of a field, those that stand in the policy included. */
export function optionsOf(options: readonly Option[] | Source): readonly Option[] {
  const policy = draft.value;
  if (typeof options !== 'string') return options;
  if (!policy) return [];
  switch (options) {
    case 'roles':
      return policy.team.roles.map(({ name }) => [name, name]);
    case 'people':
      return policy.team.people.map(({ id, name }) => [id, name]);
    case 'handles':
      return [...new Set(policy.team.accounts.map(({ handle }) => handle))].map((handle) => [
        handle,
        `@${handle}`,
      ]);
    case 'clauses':
      return [
        ...writtenClauses(policy).map(({ id, title }): Option => [id, `${id} – ${title}`]),
        ...topics(policy),
      ];
  }
}

function topics({ topics: all }: NonNullable<typeof draft.value>): Option[] {
  return all.map(({ id, name }) => [id, `${id} – ${name}`]);
}
