import type { Clause } from '../schema.ts';
import { NO_OPINION, OPINIONS } from './families/opinion.ts';
import { swaps } from './swaps.ts';

/** Voice: how the house sounds. Clauses 22 to 25. */
export const voice22to25: readonly Clause[] = [
  {
    id: 'VOICE-22',
    tip: 'voice',
    level: 'advise',
    title: 'Language that labels people',
    kind: 'substitution',
    skipQuoted: true,
    skipNames: true,
    message: '“{match}” names people by one thing about them. “{suggestion}” puts the person first.',
    why: 'The people we write about read us too.',
    swaps: swaps(`
the homeless = people who are homeless / people without housing
homeless people|persons|individuals ! = people who are homeless / people without housing
vagrants|transients|hobos|bums = people without housing
handicapped parking ! = accessible parking
handicapped|handicap restroom ! = accessible restroom
handicapped|handicap restrooms ! = accessible restrooms
handicapped|handicap bathroom ! = accessible bathroom
handicapped|handicap entrance ! = accessible entrance
handicapped|handicap ramp ! = accessible ramp
the handicapped|disabled ! = people with disabilities
handicapped people|persons|residents ! = people with disabilities
handicapped = accessible / with a disability
wheelchair bound|confined ! = wheelchair user / who uses a wheelchair
confined|bound to a wheelchair ! = using a wheelchair
the elderly ! = older adults
senior citizens ! = older adults / seniors
senior citizen ! = older adult / senior
elderly residents|citizens|persons ! = older adults
the mentally ill ! = people with a mental illness
mentally retarded|handicapped = with an intellectual disability
crazy|insane|psycho|lunatic person = person in crisis
crazy|insane|psycho|lunatic people = people in crisis
addicts|junkies|druggies ! = people with an addiction
addict|junkie|druggie = person with an addiction
drug abusers|users ! = people who use drugs
illegal aliens|immigrants|illegals = immigrants without papers
ex convicts|cons|felons = people who were in prison
ex convict|con|felon = person who was in prison
the poor = people with low incomes
crippled|cripple = with a disability
deaf and dumb = deaf
special needs kids|children|students|adults|people|pupils|residents|swimmers|campers ! = people with disabilities
suffers|suffering from autism|dementia|diabetes|epilepsy|depression|alzheimer's|asthma|cancer|anxiety|ptsd|schizophrenia|bipolar|adhd|deafness|blindness|parkinson's|down_syndrome|a_disability|mental_illness = has / lives with
suffer from autism|dementia|diabetes|epilepsy|depression|alzheimer's|asthma|cancer|anxiety|ptsd|schizophrenia|bipolar|adhd|deafness|blindness|parkinson's|down_syndrome|disabilities|mental_illness = have / live with
afflicted|stricken with autism|dementia|epilepsy|alzheimer's|cancer|a_disability|* = living with
old|elderly folks|folk|people|timers|ladies|men = older adults
shut ins = people who cannot leave home
illegals = immigrants
committed suicide ! = died by suicide
the blind ! = people who are blind
`),
    exceptions: [
      'the homeless shelter|shelters|services|service|outreach|count|coalition|prevention|population|center|task|veterans|animals|animal|pets',
      "the poor condition|conditions|quality|state|weather|visibility|drainage|people's",
      'the elderly services|center|home',
      'the disabled vehicle|vehicles|car|truck|veterans|american|train|bus|motorist',
      'the blind spot|spots|corner|curve',
      "senior citizen|citizens center|discount|center's",
    ],
    fixture: {
      flag: { text: 'We are clearing the homeless off Front Street.' },
      pass: { text: 'Accessible parking is moving to Lot C.' },
    },
  },
  {
    id: 'VOICE-23',
    tip: 'voice',
    level: 'advise',
    title: 'Gendered job titles or address',
    kind: 'substitution',
    skipQuoted: true,
    skipNames: true,
    message: '“{match}” leaves some people out. “{suggestion}” takes in everyone.',
    why: 'Every resident should feel spoken to, and every job can be anyone’s.',
    swaps: swaps(`
hey|hi|hello guys ! = hi everyone / hello everyone
you guys ! = you / you all
thanks guys = thanks, everyone
ladies and gentlemen ! = everyone
manpower ! = staff / workers
man hours ! = work hours
chairman ! = chair
chairmen ! = chairs
chairwoman ! = chair
fireman ! = firefighter
firemen ! = firefighters
policeman|policewoman ! = police officer
policemen|policewomen ! = police officers
mailman ! = mail carrier
mailmen ! = mail carriers
councilman|councilwoman ! = council member
councilmen|councilwomen ! = council members
congressman|congresswoman = member of Congress
spokesman|spokeswoman ! = spokesperson
workmen ! = workers
workman ! = worker
garbage men|man = sanitation workers
lineman ! = line worker
linemen ! = line workers
mankind ! = people
manmade|man made ! = human-made / artificial
foreman ! = supervisor
foremen ! = supervisors
businessmen = business owners
salesman = salesperson
handyman = repair worker
layman's terms = plain words
cleaning lady = cleaner
housewives|housewife = people at home
forefathers = ancestors
unmanned = uncrewed
manned = staffed
manning = staffing
`),
    exceptions: ["workmen's compensation", "fireman's *"],
    fixture: {
      flag: { text: 'Hey guys, we need manpower for the clean-up.' },
      pass: { text: 'Hi everyone, we need volunteers.' },
    },
  },
  {
    id: 'VOICE-25',
    tip: 'voice',
    level: 'confirm',
    title: "Personal opinion as the organisation's view",
    kind: 'existence',
    skipQuoted: true,
    message: '“{match}” sounds like one person’s view. The account speaks for the whole city.',
    why: 'Readers take every post as the city’s position, whoever wrote it.',
    phrases: OPINIONS,
    exceptions: NO_OPINION,
    fixture: {
      flag: { text: "Personally, I'd skip the art fair this year." },
      pass: {
        text: 'In the survey, 6 in 10 of you said the stop sign helps. Results: marlowfalls.gov/survey',
      },
    },
  },
];
