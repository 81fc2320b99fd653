import { list } from './list.ts';

/** Emoji of joy, laughter and mischief. */
export const MERRY_SIGNS: string[] = [
  ...'🎉🥳🎊🎈🎂🎆🎇🪩🪅🍾🥂🍻🍺🍹🍸🍿🤠💃🕺👯🤸🙌👏🤘🤙👍💪🤩😍🥰😂🤣😹😆😅😁😄😃😀😜😝😛🤪😋😎😏😉🙃😇😈🤭🤗🤡🤤🥵💯✨🌈🌞🏖🏄⛱🎵🎶🚀🏆',
];

/** Emoji of alarm and death. */
export const ALARM_SIGNS: string[] = [...'🚨🆘☠💀⚰☢☣😱🧨💣🔪'];

/** News of loss and hardship. */
export const SAD_NEWS = list(`
# death and injury
died|dies|die|death|deaths|dead|killed|fatal|fatally|fatality|fatalities|passed away|passed_on|passing|funeral|memorial|condolences|mourn*|grief|grieve*|tragedy|tragic|drowned|overdose|overdoses|suicide|homicide|murder|body_found|remains
we lost; lost (our|a|his|her|their|its) (*) (*) officer|firefighter|member|colleague|friend|life|lives|home|homes|everything|k9; quiet goodbye; heavy hearts|heart; hurt|injured|injury|injuries|hospitalized|wounded|burned|struck|hit_by; victim|victims|survivors; missing child|person|woman|man|girl|boy|teen|since
# disaster and crime
crash|crashed|accident|collision|wreck|derailed|fire_on|fire_at|house_fire|structure_fire|apartment_fire|the_fire|explosion|collapse|collapsed|hurricane|tornado|wildfire|earthquake|flooding|floodwater|flooded|landslide|evacuate*|shooting|shootings|stabbing|assault|assaulted|robbery|robbed|burglary|arson|stolen|theft|abuse|homeless|homelessness|eviction|evictions|boil_water|outage|outages
# hard news for readers
go|goes|going|went|gone up {number}|by|again|in|on; rates|fees|taxes|fares|bills|prices|tuition go|goes|will|are|rise|rises|increase|climb|jump; rate|fee|tax|fare hike|increase|increases; closing|close|closes|closed|shut|shutting (down) for_good|permanently|forever|its_doors; will close; layoff|layoffs|laid_off|job_cuts|cut_hours|cutting|budget_cuts|cuts_to; canceled|cancelled|called_off|postponed|suspended|denied; missed (your|the|twice|again|pickup|pickups|trash); was|were missed; sad|sorry|regret to (share|say|tell|hear|announce|inform|report); we|so|are|very|deeply sorry; apologize|apology|apologies; unsafe|contaminated|recall|recalled|outbreak|quarantine|infected|sick; data breach|hacked; lost_pet|euthanized
`);

/** The same news with a good end. */
export const GOOD_END = list(`
lifted|restored|reopened|reopens|reopening|survived|rescued|saved|recovered|contained|back_on|back_open|found_safe; safe and sound; no injuries|one; is|are over; all clear; (is|are) open again; thank you for; winner|winners|won|champions; welcome
`);

/** What calls for a sign of alarm besides dangers. */
export const URGENT_WORDS = list(`
scam|scams|scammers|fraud|phishing|recall|recalled|warning|alert|emergency|urgent|danger|dangerous|hazard|caution|closed|closure|closing|canceled|cancelled|postponed|deadline|last_day|last_chance|reminder_move|detour|delay|delays|911|poison|toxic|overdose|rabies|ticks|mosquitoes|west_nile|fentanyl|halloween|haunted|zombie|skeleton|pirate|pirates|spooky|ghost|graveyard|cemetery|horror|mystery|day_of_the_dead|bones
stolen|theft|thefts|missing|wanted|suspect|police_need|crash|fire_ban|burn_ban|speeding|dui
`);
