import type { Policy } from '../schema.ts';

/** Cleared wording of the fictional City of Marlow Falls. */
export const templates: Policy['templates'] = [
  { name: '911 line', use: 'boilerplate', text: 'Emergency? Call 911. This page is not monitored 24/7.' },
  {
    name: 'Public record',
    use: 'boilerplate',
    text: 'Comments on this page are public records and may be kept under state law.',
  },
  {
    name: 'Accommodation',
    use: 'boilerplate',
    text: 'Need an accommodation? Call 555-0100 at least 72 hours before the meeting.',
  },
  { name: 'Evacuation order', use: 'protective-order', text: 'Evacuation ORDER for {area}. Leave now.' },
  {
    name: 'Evacuation warning',
    use: 'protective-order',
    text: 'Evacuation WARNING for {area}. Be ready to leave.',
  },
  {
    name: 'Shelter in place',
    use: 'protective-order',
    text: 'SHELTER IN PLACE for {area}. Go inside, close doors and windows, and stay there until we say it is safe.',
  },
  {
    name: 'Boil water',
    use: 'protective-order',
    text: 'BOIL WATER NOTICE for {area}. Boil water for one minute before drinking, cooking or brushing teeth.',
  },
  { name: 'All clear', use: 'protective-order', text: 'ALL CLEAR for {area}. The {order} is lifted.' },
  {
    name: 'Missing child',
    use: 'missing-person',
    text: 'MISSING: {person}. Call 911 if you see {pronoun}.',
  },
];
