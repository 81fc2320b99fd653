/** "Tonight at 9 p.m." says the evening twice; without it the hour must stay. */
function atHours(when: string, half: string, first: number, last: number): string {
  const hours = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return hours.map((hour) => `${when} at ${hour} ${half} = ${when} at ${hour}`).join('\n');
}

/** Words for a time that say it twice, and what is enough. */
export const timeTwice = `
a.m.|am this morning = a.m. today
a.m.|am in the morning ! = a.m.
p.m.|pm in the afternoon|evening ! = p.m.
p.m.|pm at night ! = p.m.
p.m.|pm this afternoon|evening = p.m. today
12 noon ! = noon
12 midnight ! = midnight
12:00 noon ! = noon
12:00 midnight ! = midnight
annually each|every|per year = every year
yearly each|every year = every year
weekly each|every week = every week
monthly each|every month = every month
daily (on) each|every day = daily
each|every year annually = every year
each|every week weekly = every week
each|every month monthly = every month
each|every day daily = every day
every other week biweekly = every other week
biweekly every other|two week|weeks = every other week
around the clock 24 hours (a) (day) = around the clock
24 hours (a) (day) around the clock = around the clock
24/7 around the clock = around the clock
around the clock 24/7 = around the clock
ahead of time in advance = in advance
in advance ahead of time = in advance
beforehand in advance = in advance
in advance beforehand = in advance
earlier beforehand = earlier
before (and) prior to = before
presently|currently now = now
now|presently currently = now
currently at this time|moment = now
now at this time|moment|present = now
currently at the moment|present = now
right now at this time|moment = right now
at the present time now = now
simultaneously at the same time = at the same time
at the same time simultaneously = at the same time
immediately right away|now = right away
right away immediately = right away
instantly|immediately at once = at once
temporarily for the time being = for now
temporarily for now = for now
for now temporarily = for now
soon in the near future = soon
shortly|soon in a little while = soon
later at a later|future date|time = later
postponed until later at a later|future date|time = postponed
previously in the past = before
formerly|previously before|earlier = before
formerly (*) previously = before
ago in the past = ago
years old of age = years old
minutes in duration of time = minutes
hours in duration of time = hours
days in duration of time = days
in duration of time = long
still continues|remains on|still = continues
still continues|remains to this day = still continues
first began|started|begin at the start|beginning = began
last final = last
final last = final
end|ends result final = end
throughout the whole|entire day all day = all day
all day long throughout the day = all day
at night overnight = overnight
overnight at night = overnight
from sunup at daybreak = from sunrise
dawn in the morning = dawn
sunrise in the morning = sunrise
dusk in the evening = dusk
sunset in the evening = sunset
o'clock a.m.|am = a.m.
o'clock p.m.|pm = p.m.
tonight in the evening|p.m. = tonight
${atHours('tonight', 'p.m.|pm', 5, 11)}
${atHours('tomorrow morning', 'a.m.|am', 5, 11)}
${atHours('this afternoon', 'p.m.|pm', 1, 5)}
${atHours('this evening', 'p.m.|pm', 5, 9)}
in the p.m. at night = at night
afterward|afterwards next|then = next
next afterward|afterwards = next
past history = history
advance warning|planning|notice in advance = notice
a 60|sixty minute hour = an hour
a year of 12|twelve months = a year
at any time ever = ever
until such time as = until
`;
