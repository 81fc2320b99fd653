import { hostIn, hostOf } from '../text/entities.ts';
import type { Kind } from './kind.ts';

/** Links whose site is on a list, or is not on it. `only` adds the policy's own domains to the list. */
export const links: Kind<'links'> = {
  kind: 'links',
  ready(clause, policy) {
    const domains = clause.list === 'only' ? [...clause.domains, ...policy.facts.domains] : clause.domains;
    return {
      phrases: { warnings: clause.warnings ?? [] },
      sentence: (sentence, matches) =>
        matches('warnings').length > 0
          ? []
          : sentence.entities.flatMap((entity) => {
              if (entity.kind !== 'link') return [];
              const host = hostOf(entity.text);
              if (!host || hostIn(host, domains) === (clause.list === 'only')) return [];
              return [{ ...sentence.folded.origin(entity.from, entity.to), values: { host } }];
            }),
    };
  },
};
