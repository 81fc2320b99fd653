import type { Hit, Kind } from './kind.ts';

/** The same sign several times in a row. */
export const repetition: Kind<'repetition'> = {
  kind: 'repetition',
  ready(clause) {
    return clause.of === 'emoji'
      ? { sentence: (sentence) => emojiRuns(sentence.emoji, sentence.text) }
      : { draft: ({ draft: { text } }) => exclamations(text, clause.most ?? Number.POSITIVE_INFINITY) };
  },
};

/** Two in a row, or more over the whole draft than the policy likes. */
function exclamations(text: string, most: number): Hit[] {
  if (!MARKS.test(text)) return [];
  const runs = exclamationRuns(text);
  const extra = [...text.matchAll(/[!\uff01\u2757\u2755]\ufe0f?/g)][most];
  if (runs.length > 0 || !extra) return runs;
  const fixes = [{ insert: '.', safe: false }];
  return [{ from: extra.index, to: extra.index + extra[0].length, stretch: 'draft', fixes }];
}

/** Also as emoji, in their wide form, and two in one sign. */
const MARKS = /[!\uff01\u2757\u2755\u203c\u2049]/;
const RUNS = /(?:[!?\uff01\uff1f\u2757\u2755\u203c\u2049]\ufe0f?)+/g;

function exclamationRuns(text: string): Hit[] {
  return [...text.matchAll(RUNS)].flatMap(({ 0: run, index }) => {
    const marks = run.match(/[!\uff01\u2757\u2755\u2049]/g)?.length ?? 0;
    if (marks < 2 && !run.includes('\u203c')) return [];
    const insert = /[?\uff1f\u2049]/.test(run) ? '?' : '!';
    return [{ from: index, to: index + run.length, fixes: [{ insert, safe: insert === '!' }] }];
  });
}

function emojiRuns(emoji: readonly { from: number; to: number; text: string }[], text: string): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < emoji.length; ) {
    const first = emoji[i];
    let next = i + 1;
    let last = first;
    for (let e = emoji[next]; first && last && e && e.text === first.text; e = emoji[next]) {
      if (text.slice(last.to, e.from).trim() !== '') break;
      last = e;
      next++;
    }
    if (first && last && next - i > 1) {
      const values = { emoji: first.text, count: String(next - i) };
      hits.push({ from: first.from, to: last.to, fixes: [{ insert: first.text, safe: true }], values });
    }
    i = next;
  }
  return hits;
}
