import { inCaseOf } from '../fixes.ts';
import type { Hit, Kind, Match } from './kind.ts';

/** Several names for one thing in the same draft. The first one used stays. */
export const consistency: Kind<'consistency'> = {
  kind: 'consistency',
  ready(clause) {
    const phrases: Record<string, readonly string[]> = {};
    for (const [i, names] of clause.sets.entries()) phrases[`set${i}`] = names;
    return {
      phrases,
      trigger: Object.keys(phrases),
      draft: (doc, matches) => clause.sets.flatMap((_, i) => otherNames(matches(`set${i}`), doc.draft.text)),
    };
  },
};

function otherNames(found: readonly Match[], text: string): Hit[] {
  const [first] = found;
  if (!first || found.length < 2 || setApart(found, text)) return [];
  const name = text.slice(first.from, first.to);
  return found
    .filter((match) => !isSame(keyOf(match), keyOf(first)))
    .map(({ from, to }) => {
      const fixes = [{ insert: inCaseOf(text.slice(from, to), name), safe: false }];
      return { from, to, stretch: 'words', fixes };
    });
}

/** "Carts and bins" are two things, each with a name of its own. */
function setApart(found: readonly Match[], text: string): boolean {
  return found.some((match, i) => {
    const before = found[i - 1];
    if (!before || isSame(keyOf(match), keyOf(before))) return false;
    const between = text.slice(before.to, match.from);
    // "A trolley, a bus and a jitney" counts them up.
    if (/^,[^.!?;:]{1,20} (?:and|or) (?:an? |the )?$/.test(between)) return true;
    return (
      /^(?:s|es)?,? ?(?:(?:and|or|nor|plus|&|not|versus|vs) )?(?:the |your |our |a |an |both )?$/.test(
        between.toLowerCase(),
      ) &&
      match.from - before.to < 16 &&
      match.from > before.to + 1
    );
  });
}

/** The words without endings: "Boil-water notices" and "boil water notice" are one name. */
function keyOf({ sentence, first, last }: Match): string {
  return sentence.words
    .slice(first, last + 1)
    .map(({ norm }) => norm.replace(/'s$/, '').replace(/(?<=\p{L}{3})s$/u, ''))
    .join(' ');
}

/** "Public hearing" and "hearing" name the same thing. */
function isSame(one: string, other: string): boolean {
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}
