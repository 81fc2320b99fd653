import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compile } from '../check/checker.ts';
import { readPost } from '../post.ts';
import { makePostSchema, type PostInput } from '../post-schema.ts';
import { starterPolicy } from './starter.ts';

/** A post in other words than the catalogue's: text alone, or with its context. */
type Wording = string | PostInput;

interface Wordings {
  readonly flag: readonly Wording[];
  readonly pass: readonly Wording[];
}

const reply = (text: string): PostInput => ({ text, kind: 'reply' });
const alt = (text: string): PostInput => ({ text, field: 'alt' });
const approved = (text: string, was: string): PostInput => ({ text, context: { approved: was } });

const WORDINGS: Readonly<Record<string, Wordings>> = {
  'PLAN-03': {
    flag: [
      'Pineapple on pizza: yes or no? Tell us below!',
      'Who else stayed up way too late for that overtime Super Bowl ending?',
      'We are obsessed with the new Taylor Swift album, no skips.',
      'My cat refuses to share the couch again. Mondays, am I right?',
      'Leaf pickup starts Monday, Nov. 8. Also, that movie sequel was so overrated.',
    ],
    pass: [
      'Movie night at Mill Park: Friday, June 11, 8:30 p.m. Bring a blanket.',
      'What is your favorite book this summer? Tell our librarians for a free bookmark.',
      'Heading to the big game Saturday? Park at the Main Street garage and walk two blocks.',
      'Video game club for teens meets at the library Thursday at 4 p.m.',
      'Which playground should get new swings first? Vote at marlowfalls.gov/play',
    ],
  },
  'PLAN-08': {
    flag: [
      'If you only eat one burger this year, make it a Smokey Joe’s burger. You will not regret it.',
      'Nobody does brisket like Hank’s BBQ on 3rd.',
      'Our crews swear by DeWalt drills and so should you!',
      'Skip the chains. Bean Barn Coffee has the best latte around.',
      'Treat yourself to a cone at Frosty Kitchen, five stars from all of us.',
    ],
    pass: [
      'Smokey Joe’s on 3rd is closed Tuesday for a gas line repair.',
      'Ribbon cutting for Bean Barn Coffee, 12 Elm St., Friday at 10 a.m.',
      'The council approved a liquor license for Hank’s BBQ.',
      'These restaurants stay open during the Main Street work: marlowfalls.gov/open',
      'Stop by the library for the best view of the parade.',
    ],
  },
  'PLAN-28': {
    flag: [
      'The new online form is so easy even your grandma can do it.',
      'Seniors, put down the walkers and try the app, we know technology is hard for you.',
      'Those people never put their trash out on the right day.',
      'Speak English at the counter or wait at the back.',
      'Women drivers strike again on Elm Street.',
    ],
    pass: [
      'Senior lunch is Thursday at noon at the Rec Center. Rides are free: 555-0142.',
      'Girls in engineering camp opens for sign-up Monday.',
      'Celebrate Hispanic Heritage Month at the library Saturday at 2 p.m.',
      'Our homeless outreach team hands out blankets tonight. To help, call 555-0100.',
      'English classes for newcomers start Tuesday, free and open to all.',
    ],
  },
  'VOICE-01': {
    flag: [
      'Residents are advised that the Department of Public Works will be collecting brush.',
      'The City encourages citizens to conserve water during the dry season.',
      'The Library would like to remind patrons that holds expire after five days.',
      'Property owners must clear snow from sidewalks. The City will issue citations. The City appreciates cooperation.',
      'Customers should contact the Department before digging.',
    ],
    pass: [
      'We pick up brush on Monday. Stack yours at the curb by 7 a.m.',
      'City Hall is closed Monday, May 31, for Memorial Day.',
      'The City Council meets Tuesday at 7 p.m. Come tell us what you think.',
      'We are cleaning the storm drains on Oak. You may hear our trucks before 8.',
      '"The City listened," said resident Ann Cole.',
    ],
  },
  'VOICE-04': {
    flag: [
      'Applicants shall submit Form 12 in accordance with municipal code. Easy peasy, right? 😜',
      'Failure to comply is subject to civil penalty. Just sayin, folks.',
      'Permits are hereby suspended effective immediately. Bummer, we know!',
      'OMG you guys, the aforementioned ordinance shall take effect Monday.',
      'Vehicles are strictly prohibited on the trail under section 12. Chill out and walk, dude.',
    ],
    pass: [
      'Parking is not allowed on Oak from 7 to 9 a.m. Thanks for helping.',
      'Public hearing on zoning: Tuesday, May 4, at 7 p.m. Tell us what you think.',
      'You need a permit to build a deck. Start at marlowfalls.gov/permits',
      'Come hang out at the pool Saturday! Yep, it is free.',
      'The ordinance takes effect June 1. Questions? Call 555-0100.',
    ],
  },
  'VOICE-13': {
    flag: [
      'CDBG funds are open for review.',
      'Ask your SRO about the new bike rack, says the MFPD.',
      'The P and Z vote moves to the ETJ list.',
      'BOCC meets at 6 p.m. in Room 2.',
      'Our WWTP upgrade begins in June.',
    ],
    pass: [
      'The Board of Zoning Appeals (BZA) meets Thursday. The BZA will hear two cases.',
      'FEMA and the NWS ask you to check your kit.',
      'OPEN today: the pool. FREE swim until 5 p.m.',
      'Free CPR and AED class at the YMCA.',
      'The capital improvement plan (CIP) is online.',
    ],
  },
  'VOICE-15': {
    flag: [
      'Congrats to whoever dumped a couch at Mill Park. Employee of the month right there.',
      'Apparently turn signals are optional in this town.',
      'Love that the county finally remembered we exist. Only took them six years.',
      'For those who missed kindergarten: red means stop.',
      'Oh look, another complaint about leaves. In November. Riveting.',
    ],
    pass: [
      'Congratulations to everyone who planted a tree at Mill Park on Saturday!',
      'Please use your turn signal. It keeps walkers safe.',
      'Thank you for your patience while we fix the leak on Elm.',
      'Red means stop: three crashes this month began with a missed light.',
      'Thanks to the neighbor who reported the dumped couch. We picked it up today.',
    ],
  },
  'VOICE-16': {
    flag: [
      'Free car wash on Oak, courtesy of last night’s flood! 😂',
      'Heat wave coming: time to get extra crispy, folks.',
      'Our jail now offers matching bracelets and a free stay for every DUI 🎉',
      'Tornado warning bingo, anyone?',
      'House fire on Pine, bring marshmallows lol',
    ],
    pass: [
      'Oak Street is flooded at 2nd. Turn around and take Mill Road.',
      'Cooling centers are open during the heat wave: library and Rec Center.',
      'Splash pad party at Mill Park, Saturday at noon!',
      'Firefighters grill hot dogs at the open house on Saturday.',
      'The homeless shelter needs socks and blankets this week.',
    ],
  },
  'CONV-04': {
    flag: [
      'We are thrilled to announce our improved bus service.',
      'Big things are happening at the library with a brand new teen program.',
      'Our award of excellence shows how the new compost program is growing.',
      'The upgraded permit portal is a great leap forward for Marlow Falls.',
      'Introducing the expanded trail program, a proud moment for our parks team.',
    ],
    pass: [
      'The new bus route starts Monday. Find your stop at marlowfalls.gov/bus',
      'Teen program at the library: drop in Thursdays at 4 p.m.',
      'Try the new permit portal and tell us how it goes.',
      'Thank you to our crews for the new playground.',
      'The pool is closed because of lightning.',
    ],
  },
  'CONV-09': {
    flag: [
      reply('Hi Ana, our records show you owe $214 from March.'),
      reply('@jsmith Your permit was denied because of the unpaid fine.'),
      reply('Mr. Lee, we sent the notice to your house at 12 Elm on Monday.'),
      reply('Your case number is 27-4410 and the hearing is Friday.'),
      reply('Looks like your account is two months past due, Sam.'),
    ],
    pass: [
      reply('Hi Ana, please call billing at 555-0110 so we can look into this with you.'),
      reply('Thanks for telling us about the pothole. Your report has been sent to the street crew.'),
      reply('If your bill is past due, we can set up a payment plan: 555-0110.'),
      reply('Permits are issued within ten days. Send us a message and we will check.'),
      reply('Good question! Water bills go out on the first of each month.'),
    ],
  },
  'CONV-17': {
    flag: [
      'Police are investigating an armed robbery at the bank on 3rd. Tips: 555-0177.',
      'Have you seen this vehicle? It may be linked to break-ins on Elm.',
      'House fire on Pine Street. Stay away from the area.',
      'Suspect is still at large near Mill Park.',
      'Missing child: 6-year-old boy in a red jacket, last seen on Oak.',
    ],
    pass: [
      'Police are investigating a robbery on 3rd. Tips: 555-0177. Emergency? Call 911. This page is not monitored 24/7.',
      'Fire prevention open house: Saturday, 10 a.m., Station 2.',
      'Oak Street is closed for paving until Friday.',
      'Free bike registration helps you get a stolen bike back. Sign up: marlowfalls.gov/bikes',
      'The crash course in babysitting starts Monday at the Rec Center.',
    ],
  },
  'TRUST-09': {
    flag: [
      'The City Hall lobby is open until 6 p.m. on weekdays.',
      'City Hall is open weekdays from 8 a.m. to 6 p.m.',
      'Call the nurse line at 555-0181.',
      'For questions about your bill, dial 555-0101.',
      'Saw the crash on Mill Street? Leave a tip at 555-0717.',
      'Sign up with the recreation team at 555-0177.',
      'For emergencies dial 912.',
    ],
    pass: [
      'City Hall is open weekdays from 8 a.m. to 5 p.m.',
      'City Hall is open today from 8 a.m. to 1 p.m. because of the storm.',
      'Job fair at City Hall, 10 a.m. to 2 p.m.',
      'Questions about a leak or your bill? Call 555-0119 or 555-0110.',
      'Our old recreation number, 555-0124, is gone. Please call 555-0142.',
      'For emergencies call 911, for everything else 311.',
      'Call the school at 555-0143.',
    ],
  },
  'TRUST-15': {
    flag: [
      'Eleven-year-old Jayden Cole won the library’s chess cup!',
      'Meet Priya Shah. The third grader planted 40 trees.',
      'Our youngest lifeguard helper, Ella Novak (age 12), saved the day.',
      'Lincoln Middle School student Omar Haddad drew our new bus poster.',
      'Way to go, Lily Chen of Oak Elementary!',
    ],
    pass: [
      'Third graders from Oak Elementary drew our new bus posters.',
      'Oak Elementary principal Anna Bell thanks all helpers.',
      'Librarian Tom Reed, 41, retires after 15 years.',
      'Storytime for ages 3 to 5 with Miss Rosa at the library.',
      'Registration for youth soccer, ages 6 to 12, opens Monday.',
    ],
  },
  'TRUST-16': {
    flag: [
      'Killed in the crash was Daniel Ortiz, our hearts go out.',
      'Witness Maria Lopez told us she saw the whole thing.',
      'The man who drowned at Mill Lake was Kevin Brandt.',
      'We are with the family of Joan Park, who was shot on Elm last night.',
      'A woman of 12 Elm Street was taken to the hospital with burns.',
    ],
    pass: [
      'One person died in the crash on Route 9. We will share more when the family has been told.',
      'Chief Lena Park said one person was hurt.',
      'Two people were taken to the hospital after a fire at 400 Oak St.',
      'We remember founder Jim Hale, who died in 1921, with a new plaque.',
      'Witnesses can call 555-0177.',
    ],
  },
  'TRUST-18': {
    flag: [
      'Send good thoughts to Ben Whitaker in the water office, who starts chemo this week.',
      'Our lifeguard at Mill Pool has the flu, so lessons are off.',
      'Councilmember Diaz is recovering from heart surgery.',
      'Officer Kim Osei is out on maternity leave.',
      'The family at 12 Elm Street has measles.',
    ],
    pass: [
      'Lessons are off today because of staff illness.',
      'Free flu shots with Nurse Kim Osei, Saturday at 10 a.m.',
      'Cancer screening van at the library Tuesday.',
      'If you feel sick, stay home and call the nurse line.',
      'Mental Health First Aid class, Thursday at 6 p.m.',
    ],
  },
  'TRUST-21': {
    flag: [
      'Officers in unmarked cars will sit behind the school all night.',
      'We traced his phone to the motel on Route 9.',
      'SWAT is moving in on the back door now.',
      'A search warrant will be served on Elm this evening.',
      'Shell casings found in the yard match the gun.',
    ],
    pass: [
      'Officers are on Elm Street. Please avoid the area.',
      'Meet our K-9 team at the open house on Saturday.',
      'We are watching the river and will update you at noon.',
      'An arrest was made in the March break-ins.',
      'Extra crossing guards start Monday near Oak Elementary.',
    ],
  },
  'TRUST-25': {
    flag: [
      'Our bonds are the safest investment in the state.',
      'Expect a surplus of $4 million next year!',
      'Rainy day fund is overflowing, pensions are rock solid.',
      'The city’s debt will be paid off by 2030.',
      'Moody’s upgrade is coming, our fiscal health is excellent.',
    ],
    pass: [
      'The proposed budget is posted. Read it at marlowfalls.gov/budget',
      'Budget hearing: Tuesday at 7 p.m. in City Hall.',
      'Reserve a picnic shelter for a great summer day.',
      'Property tax bills are due Jan. 31.',
      'The library has new books on financial planning.',
    ],
  },
  'TRUST-34': {
    flag: [
      'Use our code MARLOW10 with SwiftCab for your first ride.',
      'Huge thanks to our friends at Summit Motors for the sweet new trucks!',
      'TechNest sent us these tablets and we love them.',
      'Our official partner VoltCharge makes driving so easy!',
      'Loving this coffee from Bean Barn, thanks for hooking up the crew!',
    ],
    pass: [
      'New chargers at the garage, paid for by a state grant.',
      'Concert in the park, sponsored by Summit Motors.',
      'Tablets donated by TechNest are at the library desk.',
      'Thank you to everyone who came to the cleanup.',
      'Our partners at the county health department offer flu shots.',
    ],
  },
  'TRUST-35': {
    flag: [
      'Take two ibuprofen every four hours and you will be fine.',
      'No need to see a doctor for that rash, honey works wonders.',
      'You can legally withhold rent from your landlord.',
      'Stop taking your blood pressure pills when it is hot.',
      'Never talk to the insurance adjuster, just sue them.',
    ],
    pass: [
      'Hot today: drink water, rest in the shade, check on neighbors.',
      'Questions about your lease? Legal aid is free: 555-0100.',
      'Drop off old pills at the police station on Saturday.',
      'Wash your hands for 20 seconds.',
      'Free clinic for blood pressure checks, Tuesday at noon.',
    ],
  },
  'TRUST-38': {
    flag: [
      'Two Somali teens were warned about loud music.',
      'An undocumented immigrant was arrested for shoplifting.',
      'The Muslim owner of the shop got a parking fine.',
      'A man of Mexican descent received a noise citation.',
      'Three Black males were asked to leave the pool.',
    ],
    pass: [
      'Two teens were warned about loud music.',
      'Black History Month exhibit opens Saturday at the museum.',
      'Spanish-speaking residents can call 555-0100 for help.',
      'Wanted: white man, about 40, 6 feet tall, brown hair, red jacket.',
      'The council honored its first Latina mayor.',
    ],
  },
  'TRUST-40': {
    flag: [
      'Please join us for the the ribbon cutting.',
      'The heath department gives free shots.',
      'Your invited to the open house.',
      'Water will be shut of on Elm untill noon.',
      'City Manger Dana Ruiz will speak.',
    ],
    pass: [
      'We know that that bridge is old.',
      'You are invited to the open house.',
      'You’re welcome to bring a chair.',
      'The health department gives free shots.',
      'It has been a long, long winter.',
    ],
  },
  'CHARGE-05': {
    flag: [
      approved('Pool opens June 4 at noon.', 'Pool opens June 3 at noon.'),
      approved('The council met.', 'The council met and voted 5-2.'),
      approved('We are sorry for the wrong bills!!', 'We are sorry for the wrong bills.'),
      approved('Bridge closed until Friday, maybe longer.', 'Bridge closed until Friday.'),
    ],
    pass: [
      approved('Pool opens June 3 at noon.', 'Pool opens June 3 at noon.\n'),
      approved('Pool opens  June 3 at noon.', 'Pool opens June 3 at noon.'),
      approved('It’s open.', "It's open."),
      'Pool opens June 3 at noon.',
    ],
  },
  'CHARGE-10': {
    flag: [
      'Folks near the river should probably head to higher ground soon.',
      'If you live in Zone 2, you might want to get out before the fire gets closer.',
      'Go ahead and boil your tap water for a bit, just to be safe.',
      'Good news, the evacuation is over and you can all go back home!',
      'Please shelter in place near the chemical plant.',
    ],
    pass: [
      'SHELTER IN PLACE for Mill Road. Go inside, close doors and windows, and stay there until we say it is safe.',
      'ALL CLEAR for Zone 3. The evacuation order is lifted.',
      'Know your evacuation zone before storm season: marlowfalls.gov/zones',
      'The evacuation center at Lincoln High is open. Pets are welcome.',
      'Come inside the library and get warm.',
    ],
  },
  'CHARGE-17': {
    flag: [
      'Good news: the county will repave Route 9 in June.',
      'The school board has cut the music program.',
      'Marlow Electric is raising rates in July.',
      'State lawmakers approved the new gas tax.',
      'No school tomorrow. The district is dismissing at noon today, too.',
    ],
    pass: [
      'Marlow County says it will repave Route 9 in June: marlowcounty.gov/roads',
      'According to the school board, music stays.',
      'Questions about your power bill? Call Marlow Electric.',
      'We repave Mill Road in June.',
      'Drive slowly in school zones.',
    ],
  },
  'CHARGE-21': {
    flag: [
      'Emergency? Try 911, or DM us. This page is mostly not monitored 24/7.',
      'Got an emergency? Call 911 or comment below and somebody will see it.',
      'This page is monitored 24/7. In an emergency you can call 911.',
      'Emergency? Call 911. This page is usually monitored on weekdays.',
    ],
    pass: [
      'Crash on Oak. Emergency? Call 911. This page is not monitored 24/7.',
      'Call 911 if you see smoke.',
      'Dispatchers answered 9,000 calls to 911 last year.',
      'Air quality is monitored daily by the state.',
    ],
  },
  'ACCESS-11': {
    flag: [
      alt('Image of a park'),
      alt('photo'),
      alt('DSC_0091'),
      alt('Picture showing kids at the pool'),
      alt('flyer final v2.png'),
    ],
    pass: [
      alt('A yellow bus waits at the new stop in front of the library.'),
      alt('Map of Oak Street, closed from 2nd to 4th.'),
      alt('Mayor Dana Ruiz cuts a blue ribbon at the bridge.'),
      alt('Three firefighters wash a red engine in the sun.'),
    ],
  },
  'ACCESS-16': {
    flag: [
      'Municipal infrastructure rehabilitation initiatives necessitate intermittent interruption of residential distribution, consequently individuals experiencing diminished availability should communicate immediately with representatives regarding alternative accommodations.',
    ],
    pass: [
      'We are fixing the water pipe on Oak Street. Your water may be off from 9 to noon. Fill a jug tonight so you have some to drink and cook with.',
    ],
  },
  'ACCESS-20': {
    flag: [
      'Streets marked in blue get swept Monday.',
      'Press the green button to register.',
      'All details are in the graphic.',
      'Park in the shaded area shown on the map.',
      'As you can see in the picture, the entrance is on the left.',
    ],
    pass: [
      'Oak, Elm and Pine get swept Monday.',
      'Choose Register to sign up.',
      'Put yard waste in the green cart.',
      'The entrance is on Elm Street, next to the bus stop.',
      'Donate blood with the Red Cross at the library Friday.',
    ],
  },
  'VOICE-08': {
    flag: ['Pool opens! Slides are back! Snacks too!', 'So proud!! Thank you.'],
    pass: ['Pool opens! Bring a towel!', 'The pool opens Monday. See you there!'],
  },
};

const checker = compile(starterPolicy);
const schema = makePostSchema(starterPolicy.organisation.timeZone);
/** A Wednesday, 10 a.m. in Marlow Falls. */
const NOW = Date.parse('2027-05-05T15:00:00Z');

function clausesMet(wording: Wording): string[] {
  const post = v.parse(
    schema,
    typeof wording === 'string' ? { text: wording, network: 'facebook' } : wording,
  );
  const { draft, situation } = readPost(post, NOW);
  return checker.check(draft, situation).findings.map(({ clause }) => clause);
}

describe.each(Object.entries(WORDINGS))('%s in other words', (id, { flag, pass }) => {
  it.each(flag)('is met by %j', (wording) => {
    expect(clausesMet(wording)).toContain(id);
  });

  it.each(pass)('is not met by %j', (wording) => {
    expect(clausesMet(wording)).not.toContain(id);
  });
});
