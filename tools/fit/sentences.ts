import { makeDoc } from '../../src/core/check/doc.ts';
import { signsAt } from '../../src/core/check/everyday/signs.ts';
import { readSentence } from '../../src/core/check/sentence.ts';
import { Automaton } from '../../src/core/check/text/automaton.ts';
import { buildAutomaton } from '../../src/core/check/text/automaton-builder.ts';
import { cutSentences } from '../../src/core/check/text/split.ts';
import { starterPolicy } from '../../src/core/policy/starter.ts';
import type { TestPost } from '../../test/recall/posts.ts';

/** A sentence with its signs, and whose clause it breaks. */
export interface Sentence {
  /** Sign by sign of the sentence, its neighbours and the draft. */
  readonly signs: readonly string[];
  readonly breaks: boolean;
  /** Of a post that nearly breaks a clause. */
  readonly isNear: boolean;
  readonly clause: string;
}

const automaton = new Automaton(buildAutomaton([]));

/**
 * Sentences that break one of `clauses`, and those of posts that break none. What stands around a breach is left out, and
 * so are breaches of other clauses.
 */
export function sentencesOf(posts: readonly TestPost[], clauses: ReadonlySet<string>): Sentence[] {
  return posts.flatMap((post): Sentence[] => {
    if (post.field === 'alt' || (post.expect === 'flag' && !clauses.has(post.clause ?? ''))) return [];
    const placed = cutSentences(post.text).map(({ from, to, quoted }) => ({
      sentence: readSentence(post.text.slice(from, to), quoted, automaton, starterPolicy.facts.domains),
      at: from,
    }));
    const doc = makeDoc({ account: null, ...post }, placed);
    const start = post.words ? post.text.indexOf(post.words) : -1;
    const end = start + (post.words?.length ?? 0);
    return placed.flatMap(({ sentence, at }, i) => {
      const breaks = post.expect === 'flag' && start >= 0 && at < end && start < at + sentence.text.length;
      if (post.expect === 'flag' && !breaks) return [];
      return [{ signs: signsAt(doc, i), breaks, isNear: post.expect === 'pass', clause: post.clause ?? '' }];
    });
  });
}

const TIMES = 24;

/** The policy's own examples of these clauses, as posts. Each counts several times: the policy is refused if one fails. */
export function examplesOf(clauses: ReadonlySet<string>): TestPost[] {
  return starterPolicy.clauses
    .filter(({ id }) => clauses.has(id))
    .flatMap(({ id, fixture }) =>
      (['flag', 'pass'] as const).map((expect): TestPost => {
        const { text, network = 'facebook', kind = 'post' } = fixture[expect];
        return { id: `${id}/${expect}`, clause: id, expect, network, kind, text, words: text };
      }),
    )
    .flatMap((post) => Array<TestPost>(TIMES).fill(post));
}
