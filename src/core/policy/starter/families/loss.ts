import { list } from './list.ts';

/** A death or a grave injury of somebody in particular, said plainly or softly. */
export const LOSS_WORDS = list(`
rip
rest in peace|power
rest easy
fly high
gone too soon
end of watch
line of duty
we have it|the_watch from here
gone but not forgotten
gained an|another angel
called home
celebration of life
survived by
until we meet again
passed|passes away|on|suddenly|peacefully|unexpectedly|at|in|last|this|yesterday
the|sudden|his|her|their passing|death of
sudden|untimely|recent passing|death|loss
slipped away
is|are|was|were|be|you're|he's|she's|they're no_longer_with_us|gone_now
you're|he's|she's gone
left us too|this|last|on|sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday|suddenly|today
has|have|had|who|he|she|man|woman|driver|child|boy|girl|victim|patient|inmate|officer|firefighter|worker died
died|dies (*) (*) this|last|on|in|at|after|yesterday|today|from|of|when|doing|while|overnight|sunday|monday|tuesday|wednesday|thursday|friday|saturday
lost his|her|their|our|its life|lives|brother|sister|colleague|friend|own|son|daughter|father|mother|husband|wife|battle|leg|arm|hand|sight
lost {number}|a|two|three|both|one|four|five (*) fingers|toes|legs|member|neighbor|neighbors|colleague|firefighter|officer|firefighters|teacher|volunteer|friend|brother|sister|man|woman|child|coworker|of_our_own|of_us
we|we've|community|city|town|family|department|team has|have|just (also) lost
we (have|also|just) lost former|our|officer|firefighter|mayor|chief|coach|councilor|a|one|sgt|lt|capt|deputy|judge|librarian|dispatcher
the loss of (our|a|their|his|her|officer|firefighter|former|two|three|one|another|this)
loss of their|his|her|our (*) son|daughter|child|father|mother|husband|wife|brother|sister|friend|colleague|home_and
gave his|her|their life|lives|last
the ultimate sacrifice
heart|hearts gave out
was|were|been|are|is|and|people|kids|students|workers|person|man|woman|child|three|two|four|one|instantly killed|electrocuted|crushed|mauled|strangled|stabbed|shot|decapitated|impaled|maimed|paralyzed|trapped_under
killed in|by|after|during|when|instantly|near|at|him|her
killed (the|a|an|two|three|{number}|one|our) (*) man|woman|boy|girl|child|teen|teenager|driver|passenger|cyclist|pedestrian|officer|firefighter|worker|resident|residents|people|students|brother|sister|neighbor|hiker|swimmer|family
fatally
fatal|fatality|fatalities|deadly
hit|struck and killed
burned|froze|bled|starved|beaten|crushed to death
froze|frozen under|to|in .. bridge|car|tent|street|death
found|pronounced|is|are|confirmed|left|feared|declared dead
found (him|her|them|the|a|his|*) (*) unresponsive|lifeless|hanging|deceased|inside_and
not breathing
without a pulse
no pulse
too late (to|for) save|help|him|her|them|reach
couldn't|could_not|unable (to) save|revive|be_saved|be_revived
unable to revive|save
never woke|regained
never came up|home|to|back_up
did_not|didn't|won't survive
did_not|didn't|won't make it
will not survive
succumbed
perished
drowned
hanged himself|herself|themselves
deceased
the remains of
death|deaths of
mourn|mourns|mourning|mourned|grieve|grieves|grieving
condolences
our|heavy|broken hearts|heart are|is|broken|heavy|goes|go
with|it's heavy|broken hearts|heart
with_a heavy heart
heartbroken to|by|over
shattered|devastated by|at|over
thinking of|praying_for|prayers_for|pray_for|thoughts_with|prayers_to the|his|her|their|him|our|officer|firefighter (*) family|parents|widow|children|tonight
pray for him|her|them
say goodbye|farewell to (our|a|officer|one|the)
saying|said goodbye to (our|a|officer|one)
farewell brother|sister|friend|old_friend|my
farewell to (our|a) brother|sister|friend|officer|lt|capt|captain|chief|sgt|deputy|firefighter
critically|seriously|gravely|severely|badly|fatally injured|hurt|wounded|burned|ill
in (a|very) (*) critical|grave|serious|stable|guarded condition
critical|grave condition
in a coma
life threatening (injuries)
life support
on a ventilator
in (the) intensive|icu (care)
fighting|fight|fights for his|her|their|its life|lives
airlifted|medevaced|amputated|amputation
clinging to life
trauma center
brain injury
may not|never walk_again|survive|make_it
body|bodies|remains|corpse (was|were) found|recovered|pulled|identified
found|recovered|pulled|discovered a|the|two|three|human (*) body|bodies|remains
coroner|medical_examiner|autopsy|morgue|funeral_home
victim|victims of|identified|has|was|were|died|in
murder|homicide|gunshot|crash|drowning|fire|shooting victim|victims
medics|paramedics|doctors .. pronounced|could_not
fallen officer|firefighter|deputy|hero|brother|sister|comrade
funeral|visitation|burial|vigil for
services|service|memorial for lt|sgt|officer|coach|chief|firefighter|former|mr|mrs|ms|captain|deputy|judge|mayor|our|councilor
flags (*) (*) (*) half_staff|half_mast|lowered for|in_honor|in_memory|to_honor|in_tribute
half staff|mast (today|tomorrow|tonight|*) for|in_honor|in_memory|to_honor|in_tribute (our|a|officer|firefighter|chief|sgt|lt|deputy|former|*)
never woke up
in memory of (officer|firefighter|our|lt|sgt|his|her)
collapsed and
fell {number} feet
`);

/** The same words where nobody in particular was lost. */
export const NO_LOSS = list(`
order of the (governor|president)
half staff|mast for memorial|veterans|patriot|peace
budget|bill|levy|bond|measure|law|council|plan|ordinance|motion|resolution|amendment|inspection passed
shot down|put|clinic|clinics|record
goodbye|farewell to (the|our|an) (old|last|*) engine|ladder|rig|boat|pumper|mower|sign|mural|slide|tower|chapter|winter|summer|spring|fall|autumn|snow|plows|ice|heat|bandstand|building|truck|trucks|bus|paper|season|pool|parking|potholes|library|bridge
loss of power|water|trees|service|heat|signal|revenue|funding|habitat|pressure|internet
lost power|water|internet|phone|trees|count|track|touch|contact|funding|revenue
river|creek|lake|water|level|levels|price|prices|temperature fell
a|any victim|victims of (a|an|any) crime|fraud|scam|theft|abuse
deceased pets|pet|animals|animal
killed the|our flowers|grass|trees|plants|blooms|weeds|mosquitoes
winds|wind|storm|fire|battery|phone|engine|radio|flames have|has|had|is|are died|dead
died down
student|governing|legislative|school|the (*) body found
body|bodies of water
body shop|shops|camera|cameras|worn|armor|weight|positive|mass|paint|cam
fallen officer|firefighter|deputy|hero|heroes|soldiers|leaves|tree|trees|branch|branches|limbs|line|lines memorial|day|fund|monument
peace officers memorial
memorial day|park|drive|hall|hospital|bridge|library|stadium
killed the power|lights|engine|bill|weeds
victims of the month
victim services|advocate|support|assistance
flu|traffic|fire|road|overdose|drowning deaths fell|dropped|rose|are|were
dead end|ends|battery|tree|trees|branch|branches|limbs|leaves|heat|animal|animals|grass|plants|zone|spot|deer|fish|cap|sea|phone|line
no one|nobody|none was|were (killed|hurt|seriously|critically)
no deaths|fatalities|serious|one
killer whale|whales
dying art
passed|passes on|the savings|it|them|on_to|your
drunk driving kills
lost cat|dog|and|pets
died out
end of watch_list
services for seniors|veterans|families|residents|children|people|adults|youth|the
funeral home
fatal attraction
grief group|support
found inside
rest in parts
gave his|her life_to
of {number} people
death certificate|certificates|valley|penalty
lost and
victims of crime|identity
mourning dove|doves|cloak
deadly|fatal dose|sin
airlifted supplies
funeral procession route
flags are at_the_clerk|for_sale|available
`);
