import { contentWords, shared } from '../text/likeness.ts';
import { type Kind, wholeDraft } from './kind.ts';

/** A published post is removed or rewritten, and neither its text nor the author says why. */
export const quietEdit: Kind<'quiet-edit'> = {
  kind: 'quiet-edit',
  ready(clause) {
    return {
      phrases: { notes: clause.notes },
      draft({ draft }, matches, { act }) {
        if (act?.kind !== 'delete' && act?.kind !== 'edit') return [];
        if (matches('notes').length > 0 || (act.reason ?? '').trim().length >= clause.reasonLength) return [];
        if (act.kind === 'edit' && act.before !== undefined && onlySpelling(act.before, draft.text))
          return [];
        return [wholeDraft({ act: act.kind === 'edit' ? 'edit' : 'removal' })];
      },
    };
  },
};

/** The numbers stayed, and at most one word is another: a slip of the pen, which nobody needs to announce. */
function onlySpelling(before: string, after: string): boolean {
  if ((before.match(/\d+/g) ?? []).join() !== (after.match(/\d+/g) ?? []).join()) return false;
  const [old, young] = [contentWords(before), contentWords(after)];
  return Math.max(old.size, young.size) - shared(old, young) <= 1;
}
