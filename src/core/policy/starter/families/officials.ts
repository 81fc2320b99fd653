import { list } from './list.ts';

const TITLE =
  'mayor|chief|sheriff|superintendent|governor|councilor|councilmember|councilman|councilwoman|alderman|commissioner|treasurer|administrator|director|clerk|manager|attorney|president|boss|leaders|lawmakers|judge|engineer|librarian|principal|ruiz|osei|alvarez|dana|her_honor|his_honor|officials|council|board|commission|committee|councilors|members|commissioners|council_members|officer|city_hall|administration|coach|spokesperson|member|doyle|madam_mayor|mr_mayor|members|chair';
const ADVERB =
  'also|privately|personally|strongly|firmly|fully|still|really|just|now|all|would|never|always|even|has|have|had|could|both|clearly|recently|unanimously|deeply|absolutely|*';
const STANCE =
  "says|said|thinks|think|believes|believe|feels|feel|wants|want|blames|blame|supports|support|opposes|oppose|promises|promise|promised|vows|vowed|vow|told|tells|claims|claimed|hopes|hope|backs|endorses|endorsed|endorse|rejects|calls|called|admits|admitted|insists|insisted|argues|argued|doubts|doubt|regrets|swears|urges|urged|agrees|agree|disagrees|disagree|favors|favor|loves|hates|likes|dislikes|expects|fears|worries|knows|predicts|predicted|pledges|pledged|condemns|denounces|praised|praises|criticized|slams|slammed|ripped|demands|demanded|stands|sides|wishes|plans_to|intends|considers|sees|joked|jokes|put_it|commented|remarked|quipped|warned|warns|suggested|suggests|assured|assures|confided|reckons|figures|prefers|trusts|applauds|refuses|wants_to|would_never|would_rather|won't|can't_stand|can't_wait|isn't|doesn't|does_not|cannot|will_not|dreams|asked_me|asked_us|asks_me";

/** Words or a stand put in an official's mouth. */
export const SPOKEN_FOR = list(`
${TITLE} (*) (*) ${STANCE}
${TITLE} ${ADVERB} ${STANCE}
${TITLE} (*) (*) is|are|was|were|remains|stays (*) furious|thrilled|angry|happy|unhappy|proud|excited|delighted|disappointed|upset|outraged|against|for|behind|opposed|committed|confident|convinced|sure|certain|united|divided|leaning|open|tired|sick|fed|concerned|worried|skeptical|ready|determined|firm|clear|serious|pleased|glad|grateful|sorry|embarrassed|ashamed|wrong|right|undecided|frustrated|optimistic|in_favor|on_record|on_board|a_fan|not|done|all_in|torn|heartbroken|adamant|relieved|livid|annoyed|stunned|horrified|amused|hopeful|dead_set|eager
mayor's|chief's|council's|manager's|sheriff's|director's|superintendent's|commissioner's|governor's|clerk's|councilor's (*) position|view|opinion|stance|message|words|promise|take|feeling|goal|priority|answer|response|wish|hope|line|belief|favorite|thinking|mind|vote|stand|verdict|reaction|plea
she|he (just|also) tells|told|assures|assured|asked us|me|reporters|residents|staff|everyone|the_crew|the_room (that|he|she|they|we)
according to (the|our) (fire|police|parks|library|public_works) mayor|chief|director|council|sheriff|city_manager|superintendent|commissioner|councilor|clerk|manager|president
on behalf of the|mayor|chief|our|your (mayor|council|chief|city_manager|board|whole|entire)
said|says|adds|added|urges|urged|quips|declared|declares|vows|joked|insists|warned|explained the|our|deputy|her|fire|police|city|new|acting (deputy|city|council|fire|police|parks|library|school) mayor|chief|manager|director|president|sheriff|clerk|attorney|honor|superintendent|commissioner|boss
said|says|adds|added|insists|declared mayor|chief|director|councilor|sheriff|commissioner|superintendent|ruiz|osei|alvarez
in the mayor's|chief's|council's|manager's|director's words
quote of the day
straight from the boss|mayor|chief|top
all|every seven|five|nine|six|members|council|of (member|members|them|the) (*) support|supports|back|backs|oppose|agree|agrees|favor|want|wants
speaking for|on the|behalf mayor|council|chief|of
ask the mayor|chief she'd|he'd|they'd|and
as the mayor|chief|council|director|manager|sheriff (*) put|said|says|told|likes|always
as mayor|chief|director (*) (*) put|said|says|told|likes
she'd|he'd say|tell
word from (the|our) mayor|chief|council|top
she'll|he'll|she|he push|fight|veto|sign|vote|won't it|for|against|no|yes|sign|back
`);

/** Business an official does in the open: dates, votes, invitations. */
export const OFFICIAL_BUSINESS = list(`
county clerk|assessor|auditor|treasurer|recorder (also) says|said
said|says (that) the|a (*) (*) will (*) open|reopen|close|resume|start|begin on|by|at|in
chief|captain|director|manager|official|officer (*) (*) told|tells|said_to the council|board|commission
clerk|commission|board (*) says the|to (*) (deadline|stop|use|throw)
council thinks big
board|council|commission|committee is off
fake profiles|accounts|pages of .. asking
fire chief for a day
city_hall|administration|office cannot|can't|doesn't|does_not|isn't|will_not|won't accept|take|handle|issue|register|have|open|run|offer|sell|process|answer|see|know|share|give|provide
council|mayor|chief|board|commission wants your|to_hear|to_know|you
chief's|mayor's|student|tribal|arts (creek|cup|council)
student|youth|arts council (*)
agenda|sign|report|notice|survey|study|minutes says|said
simon says
ask the chief|mayor
write to the
kansas city chiefs
residents|neighbors told|tell
board|council|commission|committee members|member (are|is) needed|wanted|welcome
committee wants|needs|seeks (*) members|volunteers
invites|invite you
council|board|commission (*) voted|meets|will_vote|votes|adopted|approved|passed
council|board is|are open to|seeking|looking|meeting|back|in_session
council|commission plans|expects to (vote|meet|hear|adopt|take)
officer|officials says|say|said|* (road|roads|bridge|power|water|crews)
knows|called (to_order|a_meeting|for_bids)
members can|of|and|get|only|are_asked|save|who
board game|games
manager on|of|position
is open|now|out|at|on|here|in
`);
