import type { Policy } from '../schema.ts';

/** Where the offices are. */
export const addresses: Policy['facts']['addresses'] = [
  { labels: ['city hall'], address: '100 Main St.' },
  { labels: ['main library', 'marlow falls library'], address: '210 Elm St.' },
  { labels: ['rec center', 'recreation center'], address: '45 Mill Road' },
  { labels: ['police station', 'police department'], address: '120 Main St.' },
];

/** When the offices are open on ordinary weekdays. */
export const openingHours: Policy['facts']['hours'] = [
  { labels: ['city hall', 'city offices'], from: '08:00', to: '17:00' },
  { labels: ['main library', 'marlow falls library'], from: '09:00', to: '20:00' },
];
