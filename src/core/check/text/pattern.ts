import { RE2JS } from 're2js';

/** Longest stretch of a sentence that a pattern is matched against: linear time is time as well. */
const LONGEST = 2000;
/** Most matches in one sentence; more say nothing new. */
const MOST = 20;

/** What is wrong with a pattern, or null when it can be compiled. */
export function patternProblem(pattern: string): string | null {
  try {
    return RE2JS.compile(pattern).matches('') ? 'it matches where nothing is' : null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Finds all matches of a pattern that has no problem, whatever their capitals, in linear time. */
export function patternFinder(pattern: string): (plain: string) => { from: number; to: number }[] {
  const compiled = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  return (plain) => {
    const matcher = compiled.matcher(plain.slice(0, LONGEST));
    const found: { from: number; to: number }[] = [];
    while (found.length < MOST && matcher.find()) {
      if (matcher.end() > matcher.start()) found.push({ from: matcher.start(), to: matcher.end() });
    }
    return found;
  };
}
