import { type Kind, type Match, type Matches, wholeDraft } from './kind.ts';

/** Replies are limited, or said to be, on a matter that the public debates. */
export const repliesClosed: Kind<'replies-closed'> = {
  kind: 'replies-closed',
  ready(clause) {
    return {
      phrases: {
        civic: clause.civic,
        says: clause.says,
        exceptions: clause.exceptions,
        alerts: clause.alerts,
      },
      draft({ draft }, matches) {
        const says = draft.repliesLimited ? undefined : saysSo(matches);
        if (draft.automated || !(draft.repliesLimited || says)) return [];
        if (matches('civic').length === 0 || matches('alerts').length > 0) return [];
        return [says ? { from: says.from, to: says.to, stretch: 'draft' } : wholeDraft()];
      },
    };
  },
};

function saysSo(matches: Matches): Match | undefined {
  const says = matches('says');
  if (says.length === 0) return undefined;
  const excused = matches('exceptions');
  return says.find(({ from, to }) => !excused.some((other) => other.from < to && from < other.to));
}
