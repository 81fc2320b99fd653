import { PLAIN_AND_WARM } from '../../voice/personalities.ts';
import type { Policy } from '../schema.ts';

const EVERYTHING = ['alert', 'service', 'meeting', 'event', 'news', 'light'] as const;
const CITY_DESK = ['communications', 'city clerk', 'city manager', 'mayor'];

/** Writers, accounts and promises of the fictional City of Marlow Falls. */
export const marlowFalls: Pick<Policy, 'team' | 'modes' | 'promises' | 'languages' | 'voice'> = {
  team: {
    roles: [
      {
        name: 'communications',
        alsoCalled: [
          'pio',
          'public information officer',
          'communications lead',
          'communications officer',
          'communications director',
          'communications manager',
          'communications specialist',
          'social media manager',
          'social media coordinator',
          'supervisor',
          'author',
        ],
      },
      { name: 'city clerk', alsoCalled: ['clerk', 'deputy clerk'] },
      { name: 'city manager', alsoCalled: ['assistant city manager'] },
      { name: 'mayor', alsoCalled: ["mayor's office"] },
      { name: 'duty officer', alsoCalled: ['on call officer', 'watch commander'] },
      { name: 'library', alsoCalled: ['librarian', 'library aide', 'library staff', 'library director'] },
      {
        name: 'parks',
        alsoCalled: [
          'recreation',
          'parks staff',
          'parks director',
          'rec coordinator',
          'parks intern',
          'lifeguard',
          'seasonal lifeguard',
        ],
      },
      { name: 'police', alsoCalled: ['police officer', 'police chief', 'sergeant', 'police pio'] },
      { name: 'fire', alsoCalled: ['firefighter', 'fire chief', 'fire captain', 'fire pio'] },
      { name: 'health', alsoCalled: ['nurse', 'health educator', 'health director'] },
      { name: 'public works', alsoCalled: ['works supervisor', 'streets supervisor', 'water desk'] },
      { name: 'emergency manager', alsoCalled: ['emergency management', 'emergency coordinator'] },
    ],
    accounts: [
      {
        network: 'x',
        handle: 'MarlowFalls',
        alsoShownAs: ['Marlow Falls', 'City of Marlow Falls', 'MarlowFallsGov', 'MarlowFallsX'],
        writers: [...CITY_DESK, 'duty officer', 'emergency manager', 'public works', 'health'],
      },
      {
        network: 'facebook',
        handle: 'MarlowFalls',
        alsoShownAs: ['Marlow Falls', 'City of Marlow Falls', 'MarlowFallsGov'],
        postsPerDay: 3,
        writers: [...CITY_DESK, 'duty officer', 'emergency manager', 'public works', 'health'],
      },
      {
        network: 'instagram',
        handle: 'MarlowFalls',
        alsoShownAs: ['Marlow Falls', 'City of Marlow Falls', 'MarlowFallsGov'],
        writers: [...CITY_DESK, 'parks', 'library'],
      },
      ...(['x', 'facebook', 'instagram'] as const).flatMap((network) => [
        {
          network,
          handle: 'MarlowLibrary',
          alsoShownAs: ['Marlow Falls Library', 'Marlow Falls Public Library'],
          purpose: [...EVERYTHING],
          writers: ['library', 'communications'],
        },
        {
          network,
          handle: 'MarlowParks',
          alsoShownAs: ['Marlow Falls Parks', 'Marlow Falls Parks and Recreation', 'Marlow Parks and Rec'],
          purpose: [...EVERYTHING],
          writers: ['parks', 'communications'],
        },
      ]),
      ...(['x', 'facebook'] as const).flatMap((network) => [
        {
          network,
          handle: 'MarlowFallsPD',
          alsoShownAs: ['Marlow Falls Police', 'Marlow Falls Police Department', 'MarlowPD', 'MarlowPolice'],
          purpose: [...EVERYTHING],
          writers: ['police', 'communications', 'duty officer'],
        },
        {
          network,
          handle: 'MarlowFallsFire',
          alsoShownAs: ['Marlow Falls Fire', 'Marlow Falls Fire Department', 'MarlowFire', 'MarlowFD'],
          purpose: [...EVERYTHING],
          writers: ['fire', 'communications', 'duty officer', 'emergency manager'],
        },
        {
          network,
          handle: 'MarlowFallsHealth',
          alsoShownAs: ['Marlow Falls Health', 'Marlow Falls Health Department', 'MarlowHealth'],
          writers: ['health', 'communications'],
        },
        {
          network,
          handle: 'MarlowFallsWorks',
          alsoShownAs: ['Marlow Falls Public Works', 'MarlowPublicWorks', 'MarlowWorks', 'MarlowFallsWater'],
          writers: ['public works', 'communications', 'duty officer'],
        },
        {
          network,
          handle: 'MarlowFallsHelp',
          alsoShownAs: ['Marlow Falls Help', 'MarlowFalls311'],
          replySignOff: 'required' as const,
          writers: [...CITY_DESK, 'public works'],
        },
      ]),
      {
        network: 'x',
        handle: 'MarlowFallsAlert',
        alsoShownAs: ['MarlowFallsAlerts', 'MarlowAlert', 'MarlowAlerts'],
        purpose: ['alert'],
        replySignOff: 'barred',
        writers: ['communications', 'duty officer', 'emergency manager', 'fire', 'police'],
      },
    ],
    people: [
      { id: 'dana.ruiz', name: 'Dana Ruiz', role: 'mayor', away: [] },
      { id: 'sam.okafor', name: 'Sam Okafor', role: 'city manager', deputy: 'dana.ruiz', away: [] },
    ],
  },
  modes: {
    emergency: {
      period: null,
      writers: [
        'communications',
        'mayor',
        'city manager',
        'emergency manager',
        'duty officer',
        'fire',
        'police',
      ],
      incident: [
        'flood|floods|flooded|flooding|floodwater',
        'fire|fires|wildfire|smoke|blaze',
        'evacuat*',
        'shelter|shelters',
        'tornado|storm|hurricane|blizzard|earthquake|landslide|mudslide',
        'explosion|gas leak|spill|chemical',
        'shooter|shooting|lockdown',
        'outage|outages|water main|dam|levee',
        'rescue|rescues|rescued|missing|injured|trapped',
        'emergency|disaster|damage|closed|closure|closures',
      ],
    },
    pause: { period: null },
  },
  promises: {
    replyWithinBusinessDays: 1,
    repliesPerPerson: 3,
    approverAnswersWithinMinutes: 60,
    approvalHoldsHours: 24,
    policyCheckedWithinHours: 24,
    alertClosedWithinHours: 24,
  },
  languages: [
    {
      language: 'Spanish',
      areas: ['zone 3'],
      topics: [
        'boil (your) water|tap',
        'boil your tap water',
        'do not drink',
        'evacuat*',
        'shelter in place',
        'water|power outage|shutoff|shutoffs',
        'water (will) (be) shut off',
        'emergency|warming|cooling|storm shelter|shelters|center|centers',
        'recall|contamination|contaminated',
        'vaccin*',
        'tornado|flood|fire warning',
      ],
      signs: [
        'español|espanol|spanish',
        'aviso|hierva|agua|evacuación|evacuacion|refugio|llame|emergencia',
        'language line',
      ],
      paths: ['/es/', '/espanol', 'es.marlowfalls.gov'],
    },
  ],
  voice: {
    profile: PLAIN_AND_WARM.profile,
  },
};
