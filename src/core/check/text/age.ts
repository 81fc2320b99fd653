/** An age or a school grade told of somebody. Offsets lie on the folded text. */
export interface AgeMention {
  readonly from: number;
  readonly to: number;
  /** Null when a grade or a stage of childhood tells it. */
  readonly years: number | null;
}

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'.split(
    ' ',
  );
const SPOKEN = NUMBERS.join('|');
const YEARS = new RegExp(
  String.raw`(?<![\w$.])(\d{1,3}|${SPOKEN})[- ](?:years?|yrs?|months?)[- ]olds?\b|\bage[ds]?:? (\d{1,3}|${SPOKEN})(?![\w%])|\b(?:turns|turned|turning|is only|is just|just|only) (\d{1,2}|${SPOKEN})(?=[.,!?;)]|$)|(?<=\p{Ll}{2}\)?,? ?\(?(?:, | \())(\d{1,2})(?=,|\)|\.$|!$| (?:of|from) \p{Lu})|\b(\d{1,2}) ?(?:yo|y\/o)\b`,
  'giu',
);
const GRADE =
  /\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[1-9]th|1st|2nd|3rd|1[0-2]th)[- ]grade(?:rs?)?|kindergart(?:en|ner|ners)|preschoolers?|pre-?k student|toddlers?|infant|newborn|schoolboy|schoolgirl|middle[- ]schoolers?|high[- ]schoolers?|grade [1-9]\b|grade 1[0-2]\b|little (?:boy|girl) named|(?:girl|cub|boy) scouts?|eagle scout)(?!\w)/gi;

/** What every match of a pattern holds: most sentences are done with that. */
const YEARS_HINT = /old|\bage|turn|only|just|\d ?y\/?o|, ?\d|\(\d/i;
const GRADE_HINT = /grade|kinder|pre-?k|presch|toddler|infant|newborn|school|little|scout/i;

/** Ages and grades in a folded sentence. */
export function findAges(plain: string): AgeMention[] {
  const found: AgeMention[] = [];
  for (const m of YEARS_HINT.test(plain) ? plain.matchAll(YEARS) : []) {
    const text = m[1] ?? m[2] ?? m[3] ?? m[4] ?? m[5] ?? '';
    const spoken = NUMBERS.indexOf(text.toLowerCase());
    const months = /month/i.test(m[0]);
    found.push({
      from: m.index,
      to: m.index + m[0].length,
      years: months ? 0 : spoken < 0 ? Number(text) : spoken + 1,
    });
  }
  for (const m of GRADE_HINT.test(plain) ? plain.matchAll(GRADE) : [])
    found.push({ from: m.index, to: m.index + m[0].length, years: null });
  return found.sort((a, b) => a.from - b.from);
}
