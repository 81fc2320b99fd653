import { type Kind, wholeDraft } from './kind.ts';

/** A finding was passed over without a reason that somebody could understand later. */
export const blankReason: Kind<'blank-reason'> = {
  kind: 'blank-reason',
  ready(clause) {
    const hollow = new Set(clause.hollow);
    return {
      draft(_doc, _matches, { overrides = [] }) {
        const blank = overrides.find(({ reason }) => {
          const said = reason
            .toLowerCase()
            .replace(/[^\p{L}\p{N} ]/gu, '')
            .trim();
          return said.length < clause.shortest || hollow.has(said) || /^(.)\1*$/u.test(said);
        });
        return blank ? [wholeDraft({ passed: blank.clause })] : [];
      },
    };
  },
};
