import type { Policy } from './schema.ts';
import { access } from './starter/access.ts';
import { accessContext } from './starter/access-context.ts';
import { conversation } from './starter/conversation.ts';
import { conversationContext } from './starter/conversation-context.ts';
import { markEveryday } from './starter/everyday.ts';
import { openingHours, phones } from './starter/facts.ts';
import { finalSay } from './starter/final-say.ts';
import { finalSayContext } from './starter/final-say-context.ts';
import { marlowFalls } from './starter/marlow-falls.ts';
import { plan } from './starter/plan.ts';
import { planConduct } from './starter/plan-conduct.ts';
import { planContext } from './starter/plan-context.ts';
import { templates } from './starter/templates.ts';
import { trust } from './starter/trust.ts';
import { trustContext } from './starter/trust-context.ts';
import { voice } from './starter/voice.ts';
import { voiceContext } from './starter/voice-context.ts';
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
    holidays: [
      { name: "New Year's Day", day: '2027-01-01' },
      { name: 'Martin Luther King Jr. Day', day: '2027-01-18' },
      { name: 'Memorial Day', day: '2027-05-31' },
      { name: 'Juneteenth', day: '2027-06-18' },
      { name: 'Independence Day', day: '2027-07-05' },
      { name: 'Labor Day', day: '2027-09-06' },
      { name: 'Veterans Day', day: '2027-11-11' },
      { name: 'Thanksgiving Day', day: '2027-11-25' },
      { name: 'Christmas Day', day: '2027-12-24' },
    ],
  },
  // One person in all roles to begin with: somebody who founds a team turns the second pair of eyes on.
  approver: {
    name: 'Dana Ruiz',
    role: 'Mayor',
    fourEyes: false,
    quietHours: { from: '21:00', to: '07:00' },
    quickReplies: [
      'Good to go. Thank you for asking first.',
      'Please call me before this goes out.',
      'Let us wait until the facts are confirmed.',
      'This is for the county to say. Please pass theirs on.',
    ],
  },
  networks: {
    // Short and quick: news that helps today. Pictures of pets and throwbacks live elsewhere.
    x: { limit: 280, hours, purpose: ['alert', 'service', 'meeting', 'event', 'news'] },
    facebook: { limit: 63_206, hours },
    instagram: { limit: 2200, hours },
  },
  facts: {
    phones,
    addresses: [],
    hours: openingHours,
    domains: ['marlowfalls.gov', 'marlowcounty.gov', 'marlowschools.org', '.gov', '.mil'],
    trustedAccounts: [
      'NWS*',
      'MarlowCounty*',
      'MarlowSchools',
      'TarnCountyHealth',
      'FEMA*',
      'CDCgov',
      'Readygov',
      'RedCross',
    ],
    people: [
      { name: 'Dana Ruiz', title: 'Mayor' },
      { name: 'Kim Osei', title: 'Public Works Director' },
    ],
  },
  vocabulary: { prefer: [], avoid: [], block: [], names: [], acronyms: [] },
  style: { date: 'May 7', time: '5 p.m.', phone: '650-555-0100', percent: 'either' },
  topics: [],
  templates,
  correction: { label: 'Correction:', sentence: 'We said {wrong}. That was wrong.', needsApproval: false },
  ...marlowFalls,
  conversation: { lastPosts: 10, inviting: 1 },
  media: { description: { words: 3, characters: 420 } },
  records: {
    retention: [
      { name: 'Posts', of: 'post', keepDays: 1095 },
      { name: 'Cases and decisions', of: 'case', keepDays: 2190 },
    ],
    hold: false,
  },
  clauses: markEveryday([
    ...plan,
    ...planConduct,
    ...planContext,
    ...voice,
    ...voiceStyle,
    ...voiceContext,
    ...conversation,
    ...conversationContext,
    ...trust,
    ...trustContext,
    ...finalSay,
    ...finalSayContext,
    ...access,
    ...accessContext,
  ]),
  enforcement: [],
  layers: [],
};
