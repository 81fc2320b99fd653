import type { Clause } from '../schema.ts';
import { list } from './families/list.ts';
import { AD_PRAISE, DEAL, GOODS, PITCH } from './families/partners.ts';

/** Trust: favors for firms. */
export const trustPartners: readonly Clause[] = [
  {
    id: 'TRUST-34',
    tip: 'trust',
    level: 'confirm',
    title: 'Paid or partner content not disclosed',
    kind: 'weighed',
    scope: 'near',
    skipQuoted: true,
    message: '“{match}” reads like an ad. If there is a deal, say so; if not, leave the name out.',
    why: 'People trust a city to tell them who pays. One hidden favor makes them wonder about the rest.',
    threshold: 3,
    cues: [
      { name: 'a firm', weight: 1.75, point: true, traits: ['business'] },
      { name: 'a name', weight: 1, traits: ['unknown-name'] },
      { name: 'goods', weight: 1, must: true, here: true, phrases: list(GOODS) },
      {
        name: 'a word of an advertisement',
        weight: 1.25,
        point: true,
        must: true,
        here: true,
        phrases: AD_PRAISE,
      },
      { name: 'a push to buy', weight: 1.25, point: true, must: true, here: true, phrases: PITCH },
      {
        name: 'where to buy it',
        weight: 0.75,
        here: true,
        phrases: list('link in bio ; tap|swipe|click the link'),
      },
      { name: 'a deal', weight: 2, point: true, must: true, phrases: DEAL },
      {
        name: 'a label',
        weight: -6,
        anywhere: true,
        phrases: list(`
sponsored|sponsor|sponsors|sponsoring|sponsorship|ad|advertisement|advertising|paid|donated|donation|donations|donors|donor|grant|partnership|endorse|endorsement|underwritten|courtesy|gave|lent|disclosure|contracts
was not paid ; a|the|her|his|their|this gift|gifts from|of|to|by ; gifts from ; thank you to ; thanks to a|the|tony's ; run by ; earn anything ; recommend a company ; licensed ; business license|licenses
`),
      },
      {
        name: 'something of our own',
        weight: -3,
        here: true,
        phrases: list(`
farmers market ; library app|card|book|books|sale|loop ; our app ; city hall ; rec_center|pool|swim|bus|golf|season|day|park pass|passes ; book sale ; small business ; friends of the ; flu shots are free ; county clinic|health
recreation ; storytime|story_time ; museum ; hike|trail ; class|classes|workshop ; poll|polls ; volunteer|volunteers ; adopt|adoption|shelter ; compost|recycling ; permit|permits ; council|commission
`),
      },
      { name: 'a link of our own', weight: -3, here: true, features: ['official-link'] },
    ],
    exceptions: list(`
order of|a ballot|to ; book a (room|tour|tee|court|pavilion|shelter|time|slot|park|visit|ride) ; get a|your (permit|card|ride|free|flu|library|shot|license|pass|rain) ; shop local|small ; head to marlowfalls ; an hour
rent a kayak|canoe|pavilion|room|plot|locker|shelter|bike ; order a (bin|cart|barrel|free) ; {number} off (the|your) (water|bus|pool|pass|passes) ; sign up (for|at|by|here|now|online) ; thumbs up ; now open|in effect ; can not|be ; can be|you|we|i|help|also
plan to|for|on|ahead|a|your|is ; to plan ; we can|will ; camp is|opens ; what a night|day|crowd|turnout|game
bank|store|shop|barn robbery|robbed|fire|closed ; robbed|burglarized ; nail salon permit|permits ; food truck|trucks need|permit|permits ; bank|store|shop|barn|inn|hotel|bar building|lot|corner|block|bridge|parking ; to|past|by|near|behind|from the * bank|store|shop|barn|inn|hotel|bar
`),
    fixture: {
      flag: { text: 'Loving the new scooters from ZipRide! Best ride in town.' },
      pass: { text: 'Free skate night, sponsored by First Bank.' },
    },
  },
];
