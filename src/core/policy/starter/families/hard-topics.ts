import { list } from './list.ts';

/** Subjects on which the final approver speaks: violence, conduct, data, jobs, health, politics. */
export const HARD_TOPICS = list(`
officer|officers|deputy|deputies|police|trooper .. fired|shot|tased|tasered|restrained|punched|tackled|kneeling|beat|choked|opened_fire|pepper_sprayed
fired|discharged his|her|their|a|the weapon|weapons|gun|guns|shots|rounds
officer|officers|police|deputy|deputies involved|misconduct|brutality|shooting
use of force
excessive force
body (worn) camera|cam footage|video
video of our|the officers|officer|police|deputies
hate has no
white supremac*
overdose deaths|death|spike
found not|without|unresponsive breathing|a_pulse|in
not breathing
death|died|dead in|at .. custody|jail|cell
in custody death
man|woman|inmate|person held in|at our|the jail
ransomware|cyberattack|cyberattacks|hacker|hackers|hacked|phished|malware
data|security|privacy breach|leak
got|broke|gained (access) into|to our|the|city servers|server|network|systems|system|computers|records|accounts
social security numbers
personal|private|employee|customer|payment|medical data|files|information|records .. exposed|copied|stolen|leaked|accessed|compromised|taken
copied|stole|leaked|exposed .. files|data|records|passwords|numbers
layoff|layoffs|furlough|furloughs|furloughed|downsizing
laid|laying off
let go
lose|losing|lost their|your|his|her|our job|jobs
cut|cutting|eliminate|eliminating|eliminated .. jobs|positions|posts
hiring freeze
pink slips
lead|arsenic|pfas|bacteria|mold|asbestos (was|readings|levels|tests) found|came|readings|levels|results|above
times the limit
above|over the (federal|legal|safe|state) limit|standard
water is safe
contaminated|contamination|legionella|carcinogen
measles|meningitis|tuberculosis|legionnaires|hepatitis|ebola|mpox case|cases|outbreak
case|cases|outbreak of measles|meningitis|tuberculosis|hepatitis|covid|flu|mumps|mpox
ceasefire|abortion|gaza|israel|palestine|ukraine|genocide|gun_control|gun_rights|trans_rights|deportation|deportations|sanctuary
immigration raid|raids|agents|enforcement|status|arrests
ice agents|raid|raids|was|were|arrested|detained
federal agents
protest|protesters|protestors|protests|demonstrators
the (*) ruling
supreme court
stand|stands with our police|officers|chief|mayor
sexual|child assault|abuse|harassment|misconduct
domestic violence
claims|allegations|accusations|accused|alleged|complaint|complaints of|against|that|about .. abuse|harassment|theft|bias|misconduct|coach|officer|chief|director|teacher|manager|clerk|staff
allegation|allegations against|of
arrest|indictment|firing|resignation|suspension of a|our|the|council|city (*) (*) member|officer|director|chief|coach|manager|clerk|employee|mayor
ethics complaint|investigation|violation|probe
resigned|resigns|resigning|indicted|embezzled|embezzlement|bribery|bribe|corruption|scandal|cover_up
on (paid|administrative) leave
lawsuit|sued|suing|settlement .. city|officer|chief|family|million|against|over
grand jury
mayor|chief|manager|director|member * health
mayor's|chief's|manager's health|illness|diagnosis|surgery
recall of|petition the|against mayor|council
no confidence vote
recall of the mayor
closing|shutting|close our|the|your|this (*) clinic|library|branch|school|shelter|pool|hospital|firehouse
we're|we_are|will|must closing|close|shut|shutting (down) (*) (*) clinic|branch|shelter|firehouse
when the (*) center|library|clinic|plant shuts|closes
property|sales|income tax|taxes would|will|may|could|to go|rise|increase|climb|jump
tax|rate hike|increase|increases
raise|raising|hike|hiking (your|property|the) taxes|tax
books .. pulled|removed|banned|challenged
book ban|bans|challenge|challenges|removal
ballots|votes .. missing|lost|uncounted|destroyed|found|miscounted
election|voter fraud
swastika|swastikas|noose|nooses|antisemitic|antisemitism|racist|racism|bigotry|homophobic|slur|slurs|hate_crime|hate_crimes
heartbroken|heartsick
`);

/** Violence and disaster: hard topics in our own voice, news where somebody else reported it. */
export const GRAVE_NEWS = list(`
shooting|shootings|shooter|gunman|gunfire|gunshots|homicide|homicides|murder|murders|murdered|stabbing|stabbed|hostage|hostages|kidnapped|arson|terrorist|terrorism|bombing|bombings|riot|riots|rioting|looting|lynching
bomb|school|death|shooting threat|threats
explosion|explosions|exploded|pipe_bomb|suspicious_package
attack|attacks|attacked on|in|by|at
took his|her|their own life|lives
suicide|suicides
hit and run
tragedy|tragic|tragically
nearly|almost|has drowned
drowned|drowning at|in|yesterday|today|this|on
poisoned
mass casualty
derailed|derailment
plane crash
child|toddler|student|worker was|were|is killed|hit|hurt|injured|struck|shot
`);

/** The same words in harmless company. */
export const HARMLESS_TOPICS = list(`
tests|test|lab|results show|shows (the) water is safe
convicted of arson|murder|bribery|homicide
wildlife|bird|animal|butterfly|horse sanctuary
contaminated recycling|recyclables|carts|cart|load|loads|bin|bins
greek|shakespearean tragedy|tragedies
suicide and_crisis|lifeline
arson investigator|investigators
life hack|hacks
(*) is|are|were not missing|closing|poisoned|contaminated
not closing|shutting|cutting|laying_off
rumor check
posts|post|claims|rumors|rumor saying|that|claiming .. poisoned|contaminated
ballots is|are|with a missing
on leave until|free
file|filing|make a complaint
do not ask .. immigration
links to malware
read the ruling
shooting|shoot range|ranges|star|stars|sports|hoops|schedule|guard|clinic|baskets|photos|video
photo|film|video|be shooting
shooting star|stars
trouble shooting
prevention of|awareness
child|sexual|elder|animal abuse|assault prevention|awareness|hotline|training|month
suicide prevention|hotline|lifeline|awareness
domestic violence awareness|hotline|prevention|shelter|services
murder mystery|mysteries|of_crows|hornet|hornets
riot of color|colors
protest deadline
tax|assessment|valuation protest|protests|appeal
attack the rim|on_goal
heart|asthma attack|attacks
shark attack
panic attack
civil rights|history|1950s|1960s|museum protest|protests|riots
drowning prevention
racism|arson awareness
escape room
no evidence of
beth israel
criminal|penal code
max|maximum|minimum penalty
flu shot
bath bomb
time capsule
fire|earthquake|shooter drill
explosion of color|flavor|flavors
ice cream|rink|skating
let go of
`);
