import * as v from 'valibot';
import { NETWORKS, type Network } from '../../core/draft.ts';
import type { Answers } from '../../core/policy/found.ts';
import { LAW_PACKS } from '../../core/policy/packs/all.ts';
import { PERSONALITIES } from '../../core/voice/personalities.ts';

const text = v.pipe(v.string(), v.maxLength(2000));

/** What has been filled in so far when a new organisation is set up. Lists are typed with commas. */
export const formSchema = v.strictObject({
  name: text,
  shortNames: text,
  domains: text,
  timeZone: text,
  handles: v.strictObject(v.entriesFromList(NETWORKS, text)),
  voice: text,
  approverName: text,
  approverRole: text,
  supervisor: text,
  start: v.picklist(['starter', 'law', 'empty']),
  packs: v.array(v.picklist(LAW_PACKS.map(({ id }) => id))),
  desk: text,
});

export type Form = v.InferOutput<typeof formSchema>;
export type FieldName = Exclude<keyof Form, 'handles'> | 'handles';

/** A form that nobody has touched. `zone`: the device's own. */
export function blankForm(zone: string): Form {
  return {
    name: '',
    shortNames: '',
    domains: '',
    timeZone: zone,
    handles: { x: '', facebook: '', instagram: '' },
    voice: PERSONALITIES[0]?.id ?? '',
    approverName: '',
    approverRole: '',
    supervisor: '',
    start: 'starter',
    packs: [],
    desk: '',
  };
}

/** What is missing or cannot be right, by field, in plain words. */
export function formFaults(form: Form): Partial<Record<FieldName, string>> {
  const faults: Partial<Record<FieldName, string>> = {};
  if (form.name.trim() === '') faults.name = 'What is your organisation called?';
  if (form.name.trim().length > 120) faults.name = 'Please keep the name under 120 characters.';
  const domains = listOf(form.domains).map(domainOf);
  const odd = domains.find((domain) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+){1,8}$/.test(domain));
  if (domains.length === 0) faults.domains = 'Which web address is yours? For example: oakdale.gov';
  else if (odd !== undefined) faults.domains = `“${odd}” is no web address. For example: oakdale.gov`;
  if (!isTimeZone(form.timeZone)) faults.timeZone = 'Please choose a time zone of the list.';
  if (NETWORKS.every((network) => handlesOf(form, network).length === 0)) {
    faults.handles = 'Please name one account at least; only boxes of your accounts are read.';
  }
  if (form.approverName.trim() === '') faults.approverName = 'Who decides when a post gets tricky?';
  if (form.approverRole.trim() === '') faults.approverRole = 'For example: City Manager';
  if (form.supervisor.trim() === '')
    faults.supervisor = 'Who are you? Your name stands beside what you publish.';
  if (form.start === 'law' && form.packs.length === 0) faults.packs = 'Which law holds for you?';
  return faults;
}

/** The answers of a form without faults. */
export function answersOf(form: Form): Answers {
  return {
    name: form.name.trim(),
    shortNames: listOf(form.shortNames),
    domains: listOf(form.domains).map(domainOf),
    timeZone: form.timeZone,
    accounts: NETWORKS.flatMap((network) => handlesOf(form, network).map((handle) => ({ network, handle }))),
    voice: form.voice,
    approver: { name: form.approverName.trim(), role: form.approverRole.trim() },
    supervisor: form.supervisor.trim(),
    start: form.start,
    packs: form.packs,
  };
}

function listOf(text: string): string[] {
  return [...new Set(text.split(/[,;\n]/).map((one) => one.trim()))].filter((one) => one !== '');
}

/** "https://www.Oakdale.gov/home" is "oakdale.gov". */
function domainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '');
}

function handlesOf(form: Form, network: Network): string[] {
  return [...new Set(listOf(form.handles[network]).map(handleOf))].filter((handle) => handle !== '');
}

/** "@Oakdale" and "https://www.facebook.com/Oakdale/" are "Oakdale". */
function handleOf(text: string): string {
  return text
    .replace(/^https?:\/\/(?:[\w-]+\.)*\w+\.com\//i, '')
    .replace(/^@/, '')
    .replace(/[/?].*$/, '');
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone !== '';
  } catch {
    return false;
  }
}
