import type { Clause } from '../schema.ts';

/** Trust: facts that hold. Clauses 06 to 11. */
export const trust06to11: readonly Clause[] = [
  {
    id: 'TRUST-08',
    tip: 'trust',
    level: 'block',
    title: 'Placeholder left in',
    kind: 'placeholder',
    message: '“{match}” is still to be filled in.',
    why: 'It happens to everybody who works with templates. The post is ready once the gap is filled.',
    fixture: {
      flag: { text: 'Join us on [DATE] at [LOCATION]!' },
      pass: { text: '"[The crews] will finish Friday," said Public Works Director Kim Osei.' },
    },
  },
  {
    id: 'TRUST-09',
    tip: 'trust',
    level: 'block',
    title: 'Phone, address or hours differ from the directory',
    kind: 'directory',
    message: 'Our directory has {number} for the {label}, not {match}.',
    why: 'One wrong digit sends people to a stranger, or to a locked door.',
    fixture: {
      flag: { text: 'Call the water desk at 555-0191.' },
      pass: { text: 'Call the water desk at 555-0119.' },
    },
  },
  {
    id: 'TRUST-10',
    tip: 'trust',
    level: 'confirm',
    title: 'Broken or doubled link',
    kind: 'broken-link',
    message: '“{match}” may not lead where you want. A quick try in the browser will tell.',
    why: 'A dead link ends the trip for everyone who wanted to know more.',
    fixture: {
      flag: { text: 'Info: htp:/marlowfalls.gov/roads' },
      pass: { text: 'Info: https://marlowfalls.gov/roads' },
    },
  },
];
