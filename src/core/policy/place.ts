import * as v from 'valibot';

/** The names of an organisation that standard clauses and templates speak of. */
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

const text = v.fallback(v.string(), '');
const named = v.object({
  organisation: v.fallback(v.object({ name: text }), { name: '' }),
  approver: v.fallback(v.object({ name: text, role: text }), { name: '', role: '' }),
  team: v.fallback(
    v.object({
      accounts: v.fallback(v.array(v.object({ handle: text })), []),
      people: v.fallback(v.array(v.object({ id: text, name: text })), []),
    }),
    { accounts: [], people: [] },
  ),
  facts: v.fallback(v.object({ domains: v.fallback(v.array(text), []) }), { domains: [] }),
});

/**
 * The names of the organisation whose policy this is. Data that is no policy yet has them as far as they can be read; what
 * is missing gets a name that says nothing.
 */
export function placeOf(policy: unknown): Place {
  const read = v.safeParse(named, policy);
  const { organisation, approver, team, facts } = read.success ? read.output : NOBODY;
  const { name } = organisation;
  return {
    organisation: name || 'our organisation',
    place: placeIn(name) || 'our town',
    handle: team.accounts[0]?.handle || 'CityHall',
    domain: facts.domains.find((domain) => !domain.startsWith('.')) || 'example.gov',
    approver: {
      id: team.people.find((person) => person.name === approver.name)?.id || 'approver',
      name: approver.name || 'the approver',
      role: approver.role || 'Director',
    },
  };
}

const NOBODY: v.InferOutput<typeof named> = {
  organisation: { name: '' },
  approver: { name: '', role: '' },
  team: { accounts: [], people: [] },
  facts: { domains: [] },
};

/** "City of Oakdale" is in "Oakdale", and so is "Oakdale Borough Council". */
export function placeIn(name: string): string {
  const place = name
    .replace(/^(?:the )?(?:city|town|village|county|borough|township|municipality) of /i, '')
    .replace(/ (?:(?:city|town|county|borough|district) )?council$/i, '');
  return place.trim() || name;
}
