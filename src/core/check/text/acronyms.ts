import type { Word } from './words.ts';

/** Short words that people set in capitals for weight. */
const SHOUTED = new Set(
  `act add age ago aid aim air all and any app apr are arm art ask aug ave bad bag ban bar bed bet bid big bin bit box boy bring bus but buy by call can cap car cat city cold come cop cut date day days dec desk did die dig do dog done don't door down drive drop dry due each early east eat end exit eye face fair fall fan far fast feb few fill find fire first fish fit five flag flood food foot for four free fri from fun gas get gift girl give go god gone good got great hall hand has hat have head heat help her here high him his hit hold home hot hour how ice if in is it its jan job join jul jun just keep key kid kids know lake last late law leave led left less let life like line list live local long look loss lost lot love low mad main man map mar may meet men met mill mon more most move much must name near need never new next nice night no noon north not note nov now oct odd off oil old on once one only open or order our out over own paid park part pass past pay pet pets phone pick pie place plan plant play please pool post press pull push put race rain read real red rent rest ride right road room row rule run sad safe sale same sat save say school sea seat see sell send sep sept set she shop short show shut side sign sit six size skip sky slow snow so some soon south spot stand star start stay step still stop storm street sun take talk tap tax team tell ten test text than thank that the them then there they think this three thu time tip to today too top town trail train trash tree truck true try tue turn two up us use van very visit vote wait walk want war was wash watch water way we wear wed week well went were west wet what when where who why will wind with won work world yard year yes you your zone alert closed update urgent notice missing warning always avoid before cancel caution danger delay detour evacuate extra final found injured moved today's winner`.split(
    /\s+/,
  ),
);
const INITIALS = /^(?=\p{Lu}*\d?\p{Lu}+\d?$)[\p{Lu}\d]{3,6}s?$/u;
const CAPITALS = /^[\p{Lu}']+$/u;
const ROMAN = /^[IVXLC]+$/;

/** Initials such as "BZA" among the words, with the place of each. A run of shouted words holds none. */
export function findAcronyms(words: readonly Word[]): Word[] {
  return words.filter((word, i) => {
    if (word.entity || !(isInitials(word.plain) || isJoined(word.plain))) return false;
    return !(isShouted(words[i - 1]) || isShouted(words[i + 1]));
  });
}

/** "L&A" and "I/I". Those that everybody knows are words by now. */
function isJoined(plain: string): boolean {
  return (
    /^\p{Lu}{1,3}[&/]\p{Lu}{1,3}$/u.test(plain) &&
    !/^(?:Q&A|R&B|B&B|R&R|A\/C|AC\/DC|N\/A|TV\/PC|AM\/FM|AM\/PM)$/.test(plain)
  );
}

function isInitials(plain: string): boolean {
  return (
    INITIALS.test(plain) &&
    !ROMAN.test(plain) &&
    !/^\d/.test(plain) &&
    !SHOUTED.has(plain.toLowerCase()) &&
    /\p{Lu}{2}/u.test(plain)
  );
}

function isShouted(word: Word | undefined): boolean {
  if (!word || word.entity || word.plain.length < 2 || !CAPITALS.test(word.plain)) return false;
  return word.plain.length > 6 || SHOUTED.has(word.norm);
}

/** True when initials stand for the words beginning at `from`, small joining words skipped or counted. */
export function standsFor(initials: string, words: readonly Word[], from: number): boolean {
  let at = from;
  for (const letter of initials.toLowerCase()) {
    while (JOINING.has(words[at]?.norm ?? '') && words[at]?.norm.charAt(0) !== letter) at++;
    if (words[at]?.norm.charAt(0) !== letter) return false;
    at++;
  }
  return true;
}

const JOINING = new Set(['of', 'and', 'the', 'for', 'on', 'to', 'in', 'a']);
