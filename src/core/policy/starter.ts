import type { Policy } from './schema.ts';
import { access } from './starter/access.ts';
import { conversation } from './starter/conversation.ts';
import { finalSay } from './starter/final-say.ts';
import { plan } from './starter/plan.ts';
import { planConduct } from './starter/plan-conduct.ts';
import { trust } from './starter/trust.ts';
import { trustPeople } from './starter/trust-people.ts';
import { voice } from './starter/voice.ts';
import { voiceStyle } from './starter/voice-style.ts';

const office = { from: '08:00', to: '18:00' };
const hours = [null, office, office, office, office, office, null];

/** The policy that a new organisation begins with, filled in for the fictional City of Marlow Falls. */
export const starterPolicy: Policy = {
  format: 1,
  version: '1',
  organisation: {
    name: 'City of Marlow Falls',
    shortNames: ['Marlow Falls', 'the City'],
    timeZone: 'America/Chicago',
  },
  approver: { name: 'Dana Ruiz', role: 'Mayor' },
  networks: {
    x: { limit: 280, hours },
    facebook: { limit: 63_206, hours },
    instagram: { limit: 2200, hours },
  },
  facts: {
    phones: [
      { labels: ['water desk', 'public works'], number: '555-0119' },
      { labels: ['billing', 'water billing'], number: '555-0110' },
      { labels: ['city hall'], number: '555-0100' },
      { labels: ['recreation desk', 'rec desk'], number: '555-0142' },
      { labels: ['nurse line'], number: '555-0188' },
      { labels: ['tip line'], number: '555-0177' },
    ],
    domains: ['marlowfalls.gov', 'marlowcounty.gov', 'marlowschools.org', '.gov', '.mil'],
  },
  clauses: [
    ...plan,
    ...planConduct,
    ...voice,
    ...voiceStyle,
    ...conversation,
    ...trust,
    ...trustPeople,
    ...finalSay,
    ...access,
  ],
};
