import { list } from './list.ts';

const HAZARD =
  'tornado|flood|flash_flood|storm|thunderstorm|blizzard|hurricane|fire|weather|winter|ice|ice_storm|snow|wind|high_wind|frost|freeze|heat|cold|extreme_cold|hail|fog|red_flag|air_quality|evacuation|tsunami|surge|winter_storm|winter_weather|severe_thunderstorm|fire_weather|dust|smoke|lake_wind|thunder|storm_surge';
const HERE =
  'right_now|touched|spotted|spotter|sighted|happening|here|underway|under_way|under_it|dumping|pouring|overhead|confirmed|capsizing|burst|already|now_over|live|this_second|this_instant|ground|hitting|debris|as_we_type|mandatory|in_progress|falling|raging|slick|basement|take_cover|get_to_shelter|leave_now|evacuate_now|seen|has_hit|have_hit|arrived|is_over|rising|under_water|flooded|swept|ripping|tearing|broken|jumped|trapped';
const MAYBE =
  "possible|possibly|might|maybe|could|may|likely|later|potential|perhaps|chance|if|eye|umbrella|unless|no_need|relax|plans|rush|ready|forecast|tomatoes|expected|be_aware|mild|someday|unlikely|probably|conditions_are_right|aren't_sure|not_sure|check_back|stay_tuned|be_prepared|pack_a_bag|prepare|in_case|just_a|don't_worry|get_ready|consider";

/** A weather or evacuation level used for the other one's certainty. */
export const LEVEL_MIXES = list(`
${HAZARD} watch .. ${HERE}
${HAZARD} watch so|which_means|means .. get|take|go|run|leave|seen|one|here|is|has|spotted
${HAZARD} warning|warnings .. ${MAYBE}
${HAZARD} advisory .. life_threatening|whiteout|watch|pouring|ground|frostbite|deadly|minus|inches|{number}|evacuate|dangerous|could|mandatory|take_cover
evacuation order .. ready|if|consider|optional|voluntary|may|might|think|prepare|suggest|suggested|recommended|in_case|could
evacuation warning .. must|now|leave|instant|mandatory|immediately|go
evacuation watch|advisory
${HERE} .. watch
watch|watches is_the|means|is .. serious|spotted|happening|here|ground|now|seen|worse|confirmed|worst
warning|warnings|warning's|warnings_are|advisory only|just|simply|is|means|mean|meaning|the .. may|might|could|possible|mild|chance|aware|possibly|maybe|milder|eye|less|least|light|worry|worse
advisory|warning|watch (has|was|is|have) (been|being|now|just) upgraded|downgraded|raised|lowered|changed (from|to) (an|a|advisory|warning|watch) (to|advisory|watch|warning)
upgraded|downgraded|demoted|bumped|dropped|raised from|to a|an|advisory|warning|watch (to|advisory|watch|warning) (a|warning|watch|advisory)
watch|warning|advisory or|slash|and|and_or|a|an|aka|advisory|watch|warning watch|warning|advisory (or) (whatever|something|maybe)
watch warning same|whatever|advisory; same|basically|all_the|no same|thing|difference .. watch|warning|advisory; watch|warning|advisory .. same_thing|whatever|whichever|or_something|no_difference|interchangeable; warning or something; warning possible; under a|an ${HAZARD} something|whatever|thing
under a watch|warning (or) watch|warning|advisory maybe; might|may|could|possible|potential|chance|likely (get|see|have|for|of|be|become) (a|an|under|some) (*) (*) warning|watch|warnings; potential for a; warnings this|later|tonight weekend|week|today|maybe; warning in the forecast; enough for a watch; turn into|out|become an|a|to (a|be) watch|advisory|dangerous; just a watch; boil water watch|warning; go level means; level 1|one (evacuation) (means) go|leave|now|evacuate; level 3|three (means|evacuation) get_ready|be_ready|be_aware|prepare; ready|set level means go|leave|now; alert level; watch canceled|cancelled now|so; ${HAZARD} watch canceled now; no need to act on; watch has|is|was touched|confirmed|live|mandatory|over|dumping|spotted|overhead|underway; watch turned|became real
`);

/** The levels explained or used rightly. */
export const CLEAR_LEVELS = list(`
a|the|flood|tornado|storm|thunderstorm (*) watch means (it|flooding|a|conditions|tornadoes|storms) (*) may|could|might|are_possible|is_possible|possible; warning means it|flooding|a (*) is|has; watch .. are|is possible; written|fair|early|heat_wave warning; without warning; warning signs|label|labels|sign|shot|system|letter; neighborhood|whale|bird|night|death|stop|fire watch|watching; advisory board|group|committee|council|commission|panel|team; parental|travel advisory; watch (*) live|party|online|out|for|the|your|here|tonight's; {number} to {number} inches; watch|warning|advisory (*) ended|canceled|cancelled|expired|lifted|replaced; watch out; has been replaced; on watch
`);
