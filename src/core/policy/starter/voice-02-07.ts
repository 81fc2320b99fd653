import type { Clause } from '../schema.ts';
import { NICKNAMES, OTHER_NAMES } from './families/nicknames.ts';
import { swaps } from './swaps.ts';

/** Voice: how the house sounds. Clauses 02 to 07. */
export const voice02to07: readonly Clause[] = [
  {
    id: 'VOICE-02',
    tip: 'voice',
    level: 'advise',
    title: 'Too casual for the voice',
    kind: 'substitution',
    skipQuoted: true,
    message: '“{match}” is a bit too casual for our house voice. Friendly and plain works: “{suggestion}”.',
    why: 'We sound like a good neighbor at the front desk: warm, and easy to understand for everyone.',
    swaps: swaps(`
y'all ! = you all
gotta ! = have to
wanna ! = want to
gonna ! = going to
kinda ! = kind of
sorta ! = sort of
gimme ! = give me
lemme ! = let me
dunno ! = do not know
ain't = is not
yeah = yes
yep = yes
yup = yes
nope = no
lol =
lolz =
omg =
rofl =
smh =
fml =
bruh =
comfy = comfortable
dude|dudes = everyone
fam = everyone
bestie|besties = friends
folx = folks
lit af = great
hella = very
totes = totally
amazeballs = great
awesome sauce = great
no cap = truly
deets = details
vibes = mood
vibing = enjoying
yas|yass|yasss|yaaas =
woot|woohoo|yay =
hangry = hungry
legit = truly
cuz|coz = because
sup = hello
whatcha = what are you
c'mon ! = come on
peeps = people
super duper = very
ya'll ! = you all
chillin = relaxing
finna = going to
lowkey|highkey = quite
`),
    exceptions: ['sioux fam', 'dude ranch', 'legit.ng'],
    fixture: {
      flag: { text: "y'all gotta check out these comfy new bus seats lol" },
      pass: { text: "You'll love the new bus seats. Come ride Route 4 for free on Saturday." },
    },
  },
  {
    id: 'VOICE-03',
    tip: 'voice',
    level: 'advise',
    title: 'Too formal for the voice',
    kind: 'substitution',
    skipQuoted: true,
    skipNames: true,
    message: '“{match}” sounds like a legal notice. “{suggestion}” says the same to everyone.',
    why: 'A rule that people understand is a rule that people can follow.',
    swaps: swaps(`
pursuant to ! = under / by
henceforth ! = from now on
hereby =
herein ! = here
hereinafter = from here on
hereto = to this
heretofore ! = until now
herewith ! = here
thereof = of it
therein ! = there
thereto = to it
therewith = with it
wherein ! = where
whereas = because / since
whilst ! = while
aforementioned|aforesaid = this / these
prior to ! = before
shall be = will be / must be
shall not ! = must not
shall = must / will
refrain from = do not / avoid
refrains from = avoids
notwithstanding = despite
in lieu of ! = instead of
in accordance with = following / under
in compliance with = following / under
is prohibited = is not allowed
are prohibited = are not allowed
strictly prohibited = not allowed
in the event that ! = if
in the event of = if there is
with regard to|with respect to|in regard to|with regards to = about
please be advised (that) =
kindly = please
duly =
the undersigned = we
forthwith ! = at once / now
inasmuch as ! = since
per se =
wishes to inform = wants to tell
it is incumbent upon = we ask
at its earliest convenience|at your earliest convenience = soon / when you can
as per = by / following
effectuate = carry out
promulgated = issued
promulgate = issue
ingress and egress|egress and ingress = going in and out
`),
    exceptions: ['shall we', 'per se bistro'],
    fixture: {
      flag: {
        text: 'Pursuant to Ordinance 14, residents shall henceforth refrain from curbside placement prior to 1800 hours.',
      },
      pass: { text: 'Please wait until 6 p.m. to put bins at the curb. It is the rule in Ordinance 14.' },
    },
  },
  {
    id: 'VOICE-06',
    tip: 'voice',
    level: 'advise',
    title: '“Citizen” used for everyone who lives here',
    kind: 'substitution',
    skipQuoted: true,
    skipNames: true,
    message: 'Not everyone who lives here is a citizen. “{suggestion}” takes in all our neighbors.',
    why: 'Trash, water and parks are for everyone who lives here.',
    swaps: swaps(`
citizens ! = residents / neighbors
citizen ! = resident / neighbor
citizenry ! = residents
`),
    exceptions: [
      'u.s.|us|american|u.s.a|states|canadian|non|senior|dual|naturalized|new|corporate citizen|citizens',
      'citizen|citizens science|scientist|scientists|academy|police|advisory|committee|board|bank|bureau|corps|review|patrol|academy|complaint|band|oversight|commission',
      "citizen's arrest",
      'citizens who .. vote|register|turn',
      'citizen|citizens .. vote|voting|voters|register|passport|passports|ballot|naturalization|citizenship|visa|jury',
      'vote|voting|voters|register|passport|naturalization|jury .. citizen|citizens',
      'become|becoming|became|not (a) (*) citizen|citizens',
    ],
    fixture: {
      flag: { text: 'Attention citizens: trash pickup moves to Tuesday.' },
      pass: { text: 'U.S. citizens who turn 18 by Nov. 3 can register to vote.' },
    },
  },
  {
    id: 'VOICE-07',
    tip: 'voice',
    level: 'advise',
    title: 'Wrong or informal name for a department or place',
    kind: 'substitution',
    skipQuoted: true,
    message: 'Its name is “{suggestion}”. One name makes it easy to find.',
    why: 'People search and ask by the official name.',
    swaps: swaps(NICKNAMES),
    exceptions: OTHER_NAMES,
    fixture: {
      flag: { text: 'Call the Road Guys about potholes.' },
      pass: { text: 'Call Public Works about potholes: 555-0119.' },
    },
  },
];
