import type { Kind } from './kind.ts';

const WORD = /[\p{L}\p{N}]+(?:['\u2019][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** The draft says something else than what was approved. White space and quotation marks may differ. */
export const approvedText: Kind<'approved-text'> = {
  kind: 'approved-text',
  ready() {
    return {
      draft(doc, _, { approved }) {
        if (approved === undefined) return [];
        const old = wordsOf(approved);
        const now = wordsOf(doc.draft.text);
        let head = 0;
        while (head < old.length && head < now.length && old[head]?.norm === now[head]?.norm) head++;
        if (head === old.length && head === now.length) return [];
        let tail = 0;
        const most = Math.min(old.length, now.length) - head;
        while (tail < most && old.at(-1 - tail)?.norm === now.at(-1 - tail)?.norm) tail++;
        const first = now[head];
        const last = now[now.length - 1 - tail];
        const values = {
          approved: approved.slice(old[head]?.from ?? 0, old[old.length - 1 - tail]?.to ?? 0),
        };
        const fixes = [{ insert: approved, safe: false, range: { from: 0, to: doc.draft.text.length } }];
        if (!first || !last || last.from < first.from) {
          // Words were left out: the place is between two words, so its neighbours are shown.
          const beside = now[Math.max(0, head - 1)];
          const after = now[head] ?? beside;
          if (!beside || !after) return [];
          return [{ from: beside.from, to: after.to, stretch: 'draft', fixes, values }];
        }
        return [{ from: first.from, to: last.to, stretch: 'draft', fixes, values }];
      },
    };
  },
};

function wordsOf(text: string): { norm: string; from: number; to: number }[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    norm: word
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/[\u201c\u201d]/g, '"')
      .replace(/[\u2013\u2014]/g, '-'),
    from: index,
    to: index + word.length,
  }));
}
