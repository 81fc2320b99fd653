import { type Hit, type Kind, wholeDraft } from './kind.ts';

/** Records are off, or something worth a record stands in a format that is gone tomorrow. */
export const notKept: Kind<'not-kept'> = {
  kind: 'not-kept',
  ready(clause) {
    return {
      phrases: { phrases: clause.phrases },
      draft({ draft }, matches, { recorded }): Hit[] {
        if (draft.format === 'story') {
          const first = matches('phrases')[0];
          const state = 'A story is gone tomorrow, and this is worth a record';
          if (first) return [{ from: first.from, to: first.to, stretch: 'draft', values: { state } }];
        }
        return recorded === false ? [wholeDraft({ state: 'Records are off on this desk' })] : [];
      },
    };
  },
};
