import { parseArgs } from 'node:util';
import { halfOf, readPosts, readTraining } from '../../test/recall/posts.ts';
import { sameAccountAuc, usualShares, writeUsualTerms } from '../fit/accounts.ts';
import { readAccounts, readFormality, readPoliteness } from '../fit/corpora.ts';
import { writeEveryday } from '../fit/everyday.ts';
import { fitHunches } from '../fit/hunches.ts';
import { type Closeness, closeness, writeWeights } from '../fit/ratings.ts';
import { fitReading, readingAuc } from '../fit/reading.ts';
import { readWords, writeWords } from '../fit/words.ts';

/**
 * Fits the figures of `src/core/voice` to texts that people rated, and measures how close they come to ratings that they
 * were not fitted on: `npm run fit -- [--formality FILE ...] [--politeness FILE ...] [--accounts FILE ...]
 * [--words FILE ...] [--everyday] [--write]`. `--everyday` fits how sentences read that break a rule, to the built-on part of `test/posts` and
 * to `test/training`.
 * The other corpora are not ours to pass on, so they are not in the project. The shipped figures rest on
 *   formality   answers, blog, email and news of Pavlick and Tetreault, "An empirical analysis of formality in online
 *               communication" (2016), 11,274 sentences
 *   politeness  stack-exchange.annotated.csv and wikipedia.annotated.csv of the Stanford Politeness Corpus (2013),
 *               10,956 requests
 *   accounts    posts as {"account", "text"}, a file for each kind of body: 129 members of the United States Congress,
 *               8 police departments and sheriffs of North Carolina; only counts of terms are kept
 *   words       SCOWL's lists of American and British words, 2020.12.07, as Debian packs them (wamerican, wbritish)
 */
const { values } = parseArgs({
  options: {
    formality: { type: 'string', multiple: true, default: [] },
    politeness: { type: 'string', multiple: true, default: [] },
    accounts: { type: 'string', multiple: true, default: [] },
    words: { type: 'string', multiple: true, default: [] },
    everyday: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const VOICE = 'src/core/voice';

if (values.formality.length > 0) {
  const texts = values.formality.flatMap(readFormality);
  tell('formality', closeness(texts, 'mean'));
  if (values.write) writeWeights(texts, 'mean', 'FORMALITY', `${VOICE}/style/formality-weights.ts`);
}
if (values.politeness.length > 0) {
  const texts = values.politeness.flatMap(readPoliteness);
  tell('politeness', closeness(texts, 'gathered'));
  if (values.write) writeWeights(texts, 'gathered', 'POLITENESS', `${VOICE}/style/politeness-weights.ts`);
}
if (values.accounts.length > 0) fitAccounts(values.accounts);
if (values.words.length > 0) {
  const words = readWords(values.words);
  console.log(`words          ${words.size}`);
  if (values.write) writeWords(words, 'src/core/check/spelling/words.ts');
}
if (values.everyday) {
  const posts = readPosts();
  const own = [...posts.filter((post) => halfOf(post) === 'built-on'), ...readTraining()];
  const held = posts.filter((post) => halfOf(post) === 'held-out');
  const reading = fitReading(own);
  console.log(
    `reading        ${reading.weights.size} signs: held-out AUC ${readingAuc(held, reading).toFixed(3)}`,
  );
  const hunches = fitHunches(own);
  console.log(`hunches        ${hunches.names.length} signs, ${hunches.classes.length} clauses`);
  if (values.write) {
    writeEveryday(reading, hunches, 'src/core/check/everyday/weights.ts');
  }
}

/** Half of each kind's accounts tell what is usual, the others are asked about. */
function fitAccounts(files: readonly string[]): void {
  const kinds = files.map((file) => [...readAccounts(file).values()]);
  const halves = (odd: number) => kinds.map((accounts) => accounts.filter((_, i) => i % 2 === odd));
  for (const odd of [0, 1]) {
    const usual = usualShares(halves(1 - odd));
    for (const [i, accounts] of halves(odd).entries())
      console.log(
        `same account   ${files[i]}, half ${odd + 1}: AUC ${sameAccountAuc(accounts, usual).toFixed(3)}`,
      );
  }
  // The shipped counts leave out half of the first kind, so that it can be asked about through the command line.
  const [first = [], ...others] = kinds;
  if (values.write)
    writeUsualTerms(
      usualShares([first.filter((_, i) => i % 2 === 1), ...others]),
      `${VOICE}/habits/usual-terms.ts`,
    );
}

function tell(name: string, { texts, spearman, quarterAuc }: Closeness): void {
  console.log(
    `${name.padEnd(15)}${texts} texts: Spearman ${spearman.toFixed(3)}, best against worst quarter AUC ${quarterAuc.toFixed(3)}`,
  );
}
