/** Weights for clauses are kept in steps of one sixteenth, those for reading in hundredths. */
export const STEPS = 16;
export const READING_STEPS = 100;

const BASE = 36;
const MOST = BASE * BASE - 1;
/** Stands for nothing, so that two digits hold what is below it, too. */
const MIDDLE = (MOST + 1) / 2;

/** How many digits every figure takes. */
export const DIGITS = 2;

/** A place, from 0 to 1295, as a table keeps it. */
export function writePlace(place: number): string {
  return Math.max(0, Math.min(MOST, place)).toString(BASE).padStart(DIGITS, '0');
}

/** A weight in steps, from -648 to 647, as a table keeps it; one beyond counts as the last. */
export function writeWeight(steps: number): string {
  return writePlace(Math.round(steps) + MIDDLE);
}

export function readPlace(figures: string, at: number): number {
  return BASE * digit(figures.charCodeAt(at)) + digit(figures.charCodeAt(at + 1));
}

export function readWeight(figures: string, at: number): number {
  return readPlace(figures, at) - MIDDLE;
}

/** "0" to "9", then "a" to "z". */
function digit(code: number): number {
  return code < 58 ? code - 48 : code - 87;
}
