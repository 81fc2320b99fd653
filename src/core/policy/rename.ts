import { phraseProblem } from '../check/text/phrase.ts';
import type { Place } from './place.ts';

/**
 * Carries a part of the starter policy over to another place, every text in it. The names of the fictional City of Marlow
 * Falls are what stands to be filled in: so the starter policy reads, and is tested, like that of a real town.
 */
export function movedTo<T>(part: T, place: Place): T {
  const inText = textMover(place);
  const inPhrase = phraseMover(place);
  const letters = lettersOf(place.place);
  const move = (text: string) => {
    if (isLetters(text)) return text.replace(/marlow(?:falls)?/, letters).replace('tarncounty', 'county');
    return isPhrase(text) ? inPhrase(text) : inText(text);
  };
  return moved(part, (text) => (MENTIONS.test(text) ? move(text) : text)) as T;
}

/** Every text of the fictional world has one of these in it. */
const MENTIONS = /marlow|tarn ?county|ruiz|osei|okafor|dana\b/i;

/** Parts in which nothing changes stay the very same, so that standard clauses stay known as such. */
function moved(part: unknown, move: (text: string) => string): unknown {
  if (typeof part === 'string') return move(part);
  if (typeof part !== 'object' || part === null) return part;
  let copy: Record<string, unknown> | unknown[] | null = null;
  for (const [key, before] of Object.entries(part)) {
    const after = moved(before, move);
    if (after === before) continue;
    copy ??= Array.isArray(part) ? [...part] : { ...part };
    (copy as Record<string, unknown>)[key] = after;
  }
  return copy ?? part;
}

/** Letters to look for in links, accounts and hashtags, such as "*marlow*". */
function isLetters(text: string): boolean {
  return /^\*?[a-z]+\*$/.test(text) && text.includes('*');
}

/** Phrases are written in small letters, and sentences for people are not. */
function isPhrase(text: string): boolean {
  return !/[A-Z:@#]|\.\w/.test(text);
}

function joined(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A web address such as links in clauses may have. */
const ADDRESS = /^(?=.{1,50}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** A name as an address has it: "cañon city" is "canoncity". */
function lettersOf(name: string): string {
  const letters = joined(name.normalize('NFKD').replace(/[^\0-\x7f]/g, '')).toLowerCase();
  return letters.length < 3 ? 'ourtown' : letters.slice(0, 40);
}

function familyName(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? name;
}

function textMover({ organisation, place, handle, domain, approver }: Place): (text: string) => string {
  const family = familyName(approver.name);
  const one = joined(place);
  const address = ADDRESS.test(domain) ? domain : 'example.gov';
  const label = address.split('.')[0];
  // The longer name comes first, so that nothing of it stays behind.
  const changes: readonly (readonly [RegExp, string])[] = [
    [/marlowfallspermits\.com/gi, `${label}-permits.com`],
    [/marlow(?:falls\.gov|county\.gov|schools\.org)/gi, address],
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
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .join('_');
  return choice !== '' && phraseProblem(`town|${choice}|city`) === null ? choice : otherwise;
}
