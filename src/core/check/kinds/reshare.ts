import { accountKey } from '../past.ts';
import { type Hit, type Kind, wholeDraft } from './kind.ts';

const DAY = 86_400_000;
const REPOST = /(?<![\w])(?:RT|via|h\/t|reposted? from)[: ]{1,3}@(\w{1,50})/gi;

/** Passes on a post of an account that is not on the trusted list, or one that is too old. */
export const reshare: Kind<'reshare'> = {
  kind: 'reshare',
  ready(clause, policy) {
    const trusted = [...policy.facts.trustedAccounts, ...policy.team.accounts.map(({ handle }) => handle)];
    const exact = new Set(trusted.map(accountKey));
    const starts = trusted.filter((name) => name.endsWith('*')).map((name) => accountKey(name.slice(0, -1)));
    const trusts = (account: string) =>
      exact.has(accountKey(account)) || starts.some((start) => accountKey(account).startsWith(start));
    return {
      draft({ draft: { text, reshares } }, _matches, { now }): Hit[] {
        const named = text.includes('@') ? [...text.matchAll(REPOST)] : [];
        const hits = named
          .filter(({ 1: account = '' }) => !trusts(account))
          .map(({ index, 0: all, 1: account = '' }) => ({
            from: index,
            to: index + all.length,
            stretch: 'words' as const,
            values: { source: `@${account} is not on our list of trusted accounts` },
          }));
        if (hits.length > 0 || !reshares) return hits;
        if (reshares.account !== undefined && !trusts(reshares.account)) {
          return [wholeDraft({ source: `@${reshares.account.replace(/^@/, '')} is not a trusted account` })];
        }
        const days = reshares.time === undefined ? 0 : Math.floor((now - reshares.time) / DAY);
        return days > clause.oldestDays ? [wholeDraft({ source: `that post is ${days} days old` })] : [];
      },
    };
  },
};
