import type { Clause } from '../schema.ts';
import { ALERT_WORDS } from './alert-words.ts';
import { POST_WORDS } from './post-words.ts';

/** Plan: which accounts, for what, how often, and not when the town grieves. */
export const planContext: readonly Clause[] = [
  {
    id: 'PLAN-01',
    tip: 'plan',
    level: 'block',
    title: 'Account or network not in the plan',
    kind: 'account-listed',
    fields: ['text'],
    message:
      '{account} on {network} is not one of our accounts. Switch to a listed one, or ask to have it added.',
    why: 'Residents must know which accounts are ours. One we do not list is one that nobody looks after.',
    fixture: {
      flag: { text: 'Follow us here for all park news!', account: 'MarlowParksFun' },
      pass: { text: 'Parks and Rec has a new spring guide.', network: 'facebook', account: 'Marlow Falls' },
    },
  },
  {
    id: 'PLAN-02',
    tip: 'plan',
    level: 'advise',
    title: 'Off-purpose for this network',
    kind: 'purpose',
    fields: ['text'],
    message:
      '“{match}” may not fit here: the plan keeps this account for {purpose}. Another account may suit it better.',
    why: 'People follow an account for one thing. When it keeps to that, they read it when it counts.',
    classes: POST_WORDS,
    fixture: {
      flag: { text: 'Meet our pet of the week, Biscuit!', account: 'MarlowFallsAlert' },
      pass: {
        text: 'Snow emergency starts at 8 p.m. tonight. Move cars off Main Street.',
        account: 'MarlowFallsAlert',
      },
    },
  },
  {
    id: 'PLAN-11',
    tip: 'plan',
    level: 'confirm',
    title: 'Cheerful or routine post during a serious incident',
    kind: 'pause-mood',
    fields: ['text'],
    awaits: 'modes',
    message: 'Routine posts are paused just now, and “{match}” may hurt someone. Keep it for a better day.',
    why: 'While people grieve or fear, a cheerful post from the city reads as not caring.',
    phrases: [
      ...POST_WORDS.light,
      ...POST_WORDS.event,
      'happy *',
      'join us',
      'come (on) (out|down|join|celebrate|enjoy|see)',
      'see you there',
      "don't miss",
      'sign up',
      'register (now|today|by)',
      'fun|party|celebrate|celebration|celebrating|exciting|excited|thrilled|woohoo|hooray|yay|awesome',
      'proud|delighted to announce|share|introduce',
      'win|giveaway|contest|raffle|prize|prizes',
      'tickets',
      "let's go",
      'what a (great|beautiful|gorgeous|perfect|lovely) day|night|weekend|game|turnout',
      'beautiful|gorgeous|sunny day|morning|evening|weather',
    ],
    unless: [
      'grief',
      'counselor|counselors|counseling|chaplain',
      'vigil|memorial|funeral|condolences|mourn*|grieving|heartbroken',
      'canceled|cancelled|postponed|rescheduled',
      'will not take place|be held',
      'donations|donate|blood drive',
    ],
    emoji: [
      '🎉',
      '🎊',
      '🥳',
      '😀',
      '😃',
      '😄',
      '😁',
      '😊',
      '😎',
      '🤩',
      '😂',
      '🤣',
      '🎈',
      '🌮',
      '🍕',
      '🎶',
      '🎵',
      '☀',
      '🌞',
      '🙌',
      '💃',
      '🕺',
      '🍻',
      '😍',
    ],
    fixture: {
      flag: {
        text: 'Happy Friday, Marlow Falls! Taco trucks tonight!',
        account: 'MarlowParks',
        context: { paused: true },
      },
      pass: {
        text: 'City offices are open regular hours today. Grief counselors are at Station 2 until 6 p.m.',
        context: { paused: true },
      },
    },
  },
  {
    id: 'PLAN-12',
    tip: 'plan',
    level: 'advise',
    title: 'Over or under cadence',
    kind: 'cadence',
    fields: ['text'],
    message: '{what}; the plan here is {plan}. Try to gather small news into one post.',
    why: 'A steady rhythm is easier to follow than a flood or a long silence.',
    alerts: ALERT_WORDS,
    fixture: {
      flag: {
        text: 'One more reminder about leaf pickup!',
        network: 'facebook',
        context: {
          recent: [13, 14, 15].map((hour) => ({
            text: 'Leaf pickup is on.',
            network: 'facebook' as const,
            time: `2027-05-05T${hour}:00Z`,
          })),
        },
      },
      pass: {
        text: 'Update 4: Route 9 has reopened.',
        network: 'facebook',
        context: {
          recent: [12, 13, 14].map((hour) => ({
            text: 'Storm update.',
            network: 'facebook' as const,
            time: `2027-05-05T${hour}:00Z`,
            class: 'alert' as const,
          })),
        },
      },
    },
  },
  {
    id: 'PLAN-13',
    tip: 'plan',
    level: 'advise',
    title: 'Copy-pasted across networks without adapting',
    kind: 'copied',
    fields: ['text'],
    message:
      '“{match}” works on another network, not on this one. Take a moment to fit the post to its place.',
    why: 'Dead handles and links tell readers that we are not really here.',
    elsewhere: [
      'link (is) in (our|the) bio',
      'links in bio',
      'tap the link in',
      'swipe left|up|right',
      'link in our|my profile',
    ],
    fixture: {
      flag: {
        text: 'Details: https://marlowfalls.gov/events/summer/2027/index?id=44 @MarlowFallsX',
        network: 'instagram',
        kind: 'caption',
        context: {
          recent: [
            {
              text: 'Details: https://marlowfalls.gov/events/summer/2027/index?id=44 @MarlowFallsX',
              network: 'x',
            },
          ],
        },
      },
      pass: {
        text: 'Full schedule: link in bio. Doors open at 6 p.m.',
        network: 'instagram',
        kind: 'caption',
      },
    },
  },
];
