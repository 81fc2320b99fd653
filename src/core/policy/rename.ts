import { phraseProblem } from '../check/text/phrase.ts';

/** What a text of the starter policy is to speak of instead of the fictional city. */
export interface Place {
  /** The organisation, such as "City of Oakdale". */
  readonly organisation: string;
  /** The place alone, such as "Oakdale" or "Three Rivers". */
  readonly place: string;
  /** Its first account, without "@". */
  readonly handle: string;
  readonly domain: string;
  /** Who has the final say. */
  readonly approver: { readonly id: string; readonly name: string; readonly role: string };
}

/** Carries a part of the starter policy over to another place, every text in it. */
export function movedTo<T>(part: T, place: Place): T {
  const inText = textMover(place);
  const inPhrase = phraseMover(place);
  return moved(part, (text) =>
    MENTIONS.test(text) ? (isPhrase(text) ? inPhrase(text) : inText(text)) : text,
  ) as T;
}

/** Every text of the fictional world has one of these in it. */
const MENTIONS = /marlow|tarn ?county|ruiz|osei|okafor|dana\b/i;

/** Parts in which nothing changes stay the very same, so that standard clauses stay known as such. */
function moved(part: unknown, move: (text: string) => string): unknown {
  if (typeof part === 'string') return move(part);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, one]) => [key, one, moved(one, move)] as const);
  if (entries.every(([, before, after]) => before === after)) return part;
  return Array.isArray(part)
    ? entries.map(([, , after]) => after)
    : Object.fromEntries(entries.map(([key, , after]) => [key, after]));
}

/** Phrases are written in small letters, and sentences for people are not. */
function isPhrase(text: string): boolean {
  return !/[A-Z:@#]|\.\w/.test(text);
}

function joined(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '');
}

function familyName(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? name;
}

function textMover({ organisation, place, handle, domain, approver }: Place): (text: string) => string {
  const family = familyName(approver.name);
  const one = joined(place);
  const label = domain.split('.')[0] ?? 'our';
  // The longer name comes first, so that nothing of it stays behind.
  const changes: readonly (readonly [RegExp, string])[] = [
    [/marlowfallspermits\.com/gi, `${label}-permits.com`],
    [/marlow(?:falls\.gov|county\.gov|schools\.org)/gi, domain],
    [/City of Marlow Falls/g, organisation],
    [/Public Works Director Kim Osei/g, `${approver.role} ${approver.name}`],
    [/Kim Osei/g, 'Pat Lee'],
    [/RuizFor/g, `${joined(family)}For`],
    [/Dana Ruiz/g, approver.name],
    [/dana\.ruiz/g, approver.id],
    [/sam\.okafor/g, 'deputy'],
    [/Ruiz/g, family],
    [/ruiz/g, joined(family).toLowerCase()],
    [/^MarlowFalls$/g, handle],
    [/MarlowFalls/g, one],
    [/marlow ?falls/g, one.toLowerCase()],
    [/Marlow Falls/g, place],
    [/NWSMarlow/g, `NWS${one}`],
    [/Marlow(?=[A-Z])/g, one],
    [/Marlow/g, place],
    [/marlow/g, one.toLowerCase()],
    [/tarncounty/gi, 'county'],
    [/Tarn County/g, 'the county'],
  ];
  return (text) => changes.reduce((so, [from, to]) => so.replace(from, () => to), text);
}

/** Words of a phrase stand in slots, and the place may have more of them than the fictional city. */
function phraseMover({ place, approver }: Place): (phrase: string) => string {
  const name = asChoice(place, 'our_town');
  const family = asChoice(familyName(approver.name), 'mayor');
  const choice = (one: string): readonly string[] => {
    if (/^marlow_?falls$/.test(one) || one === 'marlow') return [name];
    if (one === 'ruiz' || one === 'osei') return [family];
    if (one === 'dana') return [];
    return [one.replace(/marlow(_?falls)?/g, name).replace(/tarncounty|tarn_county/g, 'county')];
  };
  return (phrase) => {
    const slots = phrase
      .replace(/\bmarlow falls(?=[ )]|$)/g, 'marlow_falls')
      .replace(/\(marlow\) \(falls\)/g, '(marlow_falls)')
      .split(' ');
    return slots
      .map((slot) => {
        const [, before = '', middle = '', after = ''] = /^(\(?)(.*?)(\)?)$/.exec(slot) ?? [];
        const choices = [...new Set(middle.split('|').flatMap(choice))];
        return choices.length === 0 ? '' : `${before}${choices.join('|')}${after}`;
      })
      .filter((slot) => slot !== '')
      .join(' ');
  };
}

/** A name as one choice of a phrase; `otherwise` for one that no phrase can hold. */
function asChoice(name: string, otherwise: string): string {
  const choice = name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .join('_');
  return choice !== '' && phraseProblem(choice) === null ? choice : otherwise;
}
