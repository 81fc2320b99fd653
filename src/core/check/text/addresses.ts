/** A street address. Offsets lie on the folded text. */
export interface Address {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const ADDRESS =
  /(?<![\w$.:#/-])\d{1,5} (?:(?:[NSEW]|North|South|East|West)\.? )?\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?(?: (?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Ct|Court|Way|Pl|Place|Ter|Terrace|Cir|Circle)\b\.?)?/gu;
const NO_STREET =
  /^\d+ (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|AM|PM|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Call|Please|The|We|Join|Free|Marlow)\b/;

/** Every house number with a street name in a folded text. */
export function findAddresses(plain: string): Address[] {
  if (!/\d \p{Lu}/u.test(plain)) return [];
  return [...plain.matchAll(ADDRESS)]
    .filter(({ 0: text }) => !NO_STREET.test(text))
    .map(({ 0: text, index }) => ({ from: index, to: index + text.length, text }));
}

const SHORT: Readonly<Record<string, string>> = {
  street: 'st',
  avenue: 'ave',
  road: 'rd',
  boulevard: 'blvd',
  drive: 'dr',
  lane: 'ln',
  court: 'ct',
  place: 'pl',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
};

/** An address without the ways of writing it, for comparing. */
export function plainAddress(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map((word) => SHORT[word] ?? word).join(' ');
}
