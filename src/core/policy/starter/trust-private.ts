import type { Clause } from '../schema.ts';
import { ILLNESS } from './families/health.ts';
import { list } from './families/list.ts';
import { CLEARED, HARMED, KIN } from './families/victims.ts';

/** Trust: who was harmed, who is ill, and what points to one person. */
export const trustPrivate: readonly Clause[] = [
  {
    id: 'TRUST-16',
    tip: 'trust',
    level: 'block',
    title: 'Identifies a victim or next of kin',
    kind: 'about-person',
    skipQuoted: true,
    message: '“{match}” tells who was hurt or who saw it. Leave the person out until the release is cleared.',
    why: 'Families should hear it from a person, and victims decide for themselves who knows.',
    who: ['name', 'given', 'home', 'role'],
    people: list('witness * (*) told|saw|says|said|identified|described|picked'),
    cues: HARMED,
    kin: KIN,
    exceptions: list(`
typhoon|hurricane|storm|cyclone * victims|dead
typhoon|hurricane|cyclone *
victim advocates|advocate|services|assistance|support
victims fund
killed the|it|bill
hit song|show|play
hit the
bus hit
shot clinic
flu shot
shot|shots at|for|clinic
dead end|line|tree|heat
dead of (night|winter)
rescued dogs|dog|cats|cat
found dead (fish|birds|batteries)
in (the) fire station|department|hall
fire at (will|once)
identified as (a|the)
happened|occurred at the council|meeting
`),
    unless: CLEARED,
    fixture: {
      flag: { text: 'The victim, Rosa Kelly of 40 Pine, is in stable condition.' },
      pass: { text: 'One person was hurt and taken to the hospital.' },
    },
  },
  {
    id: 'TRUST-17',
    tip: 'trust',
    level: 'block',
    title: 'Personal identifiers',
    kind: 'identifiers',
    message: '“{match}” points to one person. Describe the matter without it.',
    why: 'Once a number or a plate is out, nobody can take it back.',
    fixture: {
      flag: { text: 'Owner of plate 7ABC123, please move your car.' },
      pass: { text: 'A gray sedan is blocking the fire lane at 2nd and Oak. Please move it.' },
    },
  },
  {
    id: 'TRUST-18',
    tip: 'trust',
    level: 'block',
    title: 'Health information about a person',
    kind: 'about-person',
    skipQuoted: true,
    message:
      '“{match}” tells of somebody’s health. Say only what people need, such as “the desk is closed today”.',
    why: 'Health is private, for colleagues as for neighbors, and the law says so too.',
    who: ['name', 'given', 'titled', 'role', 'home'],
    people: list(`
our|the|your|a|one|this|my (usual|new|favorite|night|day|fire|police|bus|parks|front|rec|pool|oldest|head|deputy|assistant) receptionist|clerk|officer|chief|captain|mayor|librarian|driver|lifeguard|director|manager|dispatcher|intern|custodian|coach|inspector|ranger|mechanic|instructor|teacher|sergeant|deputy|firefighter|supervisor|councilman|councilwoman|councilmember|greeter|page|operator|trainer|treasurer|janitor|vet|neighbor|suspect|student|girl|boy|kid|woman|man|resident|tenant|family|patient|caller|swimmer|hiker|cyclist|volunteer|principal|engineer|guard|mother|father|husband|wife|son|daughter
chief|officer|captain|mayor|sergeant|councilmember|councilman|councilwoman|ranger|coach|deputy|principal|mr|mrs|ms|miss *
chief|mayor|coach|sarge|captain|cap
mayor's|chief's|clerk's husband|wife|son|daughter|mother|father|mom|dad|kid|baby
the * girl|boy|family|baby|kid
owner of
tenant in|at|of
man|woman in|at|from|on the|unit|apartment|{number}|*
his|her|their|he's|she's
one of our (*) (*)
unit *
resident keeps
`),
    cues: ILLNESS,
    exceptions: list(`
prognosis for the (next) day|days|week|fire|weekend|season
flu|covid|vaccine shot|shots|vaccine|clinic|test|tests|season
blood|hearing|vision|diabetes pressure|drive|screening|checks
sick of|days|day
hearing loop
blind spot|spots|date|curve
stroke of|order|clinic
breast|back|butterfly stroke
mental|public|behavioral health (awareness|month|day|department|clinic|services|first|team|center)
stress and ptsd
allergy|allergies|flu season
is due by|on|for|to|friday|at
expecting rain|snow|more|delays|a|to
terminal {number}|a|b|building
insulin for
vaccine clinic
support group
awareness month|week|walk
cancer walk|awareness|society
relay for
broken arm of
wheelchair accessible|ramp|access|lift|users
narcan|naloxone is|kits|kit|training|are|box
hearing aids are
overdose calls|prevention|awareness
virus testing|clinic
heat illness
radiation
heart health|walk
food allergy|allergies
hip hop
therapy dog|dogs|animals
sick leave
mental breakdown of
asthma walk
`),
    unless: list(`
hound|kennel|puppy|kitten|k9|dog|cat|oak wilt
teaches|lessons|workshop|support group|screening|vaccine|vaccines
heat illness calls
county health office
health officer
`),
    fixture: {
      flag: { text: 'Our receptionist Joan tested positive, so the desk is closed.' },
      pass: {
        text: 'The desk is closed today because of staff illness. Paramedics answered 14 overdose calls in May.',
      },
    },
  },
];
