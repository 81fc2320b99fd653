import { either } from './either.ts';
import { list } from './list.ts';

/** Words that only a dispute at law brings. */
export const LAWSUIT = list(`
  # the case and its papers
  lawsuit|lawsuits|litigation|plaintiff|plaintiffs|plaintiff's|plaintiffs'|countersuing|countersue|countersued|countersuit|deposition|depositions|subpoenaed|malpractice|aclu|defendant|defendants
  class action|actions ; notice of claim|intent ; wrongful death|termination|arrest ; legal action|battle|fight|challenge|threat|threats|exposure|claim|settlement|team|defense ; court case|fight|battle|filing|filings
  suit|suits|complaint|claim|claims|allegation|allegations against|over|about|by|from|filed|on|ignores|is|are|was|has|had|goes|won't|will
  the|this|that|his|her|their|a|these|those|ridiculous|frivolous|bogus|harassment|discrimination|injury|crash|damage|negligence|bite|pothole|slip|flood|sewer|backup|zoning|permit|sidewalk|pool|federal|civil|environmental|baseless|silly (*) suit|suits|claim|claims|allegation|allegations
  discrimination|injury|harassment|liability|negligence|dog_bite|bite|pool|jail|shooting|abuse|zoning case|complaint|appeal
  the|his|her|their|its case against|over ; petition filed ; federal|civil|environmental|their|her|his|hoa's|company's|family's|union's complaint|petition|grievance
  # to sue
  sued|suing|sues ; sue us|the|over|for|him|her|them|your|this|that|anyone ; suing|sued ; taking|take|takes|took|dragging|drag|hauling|haul|hauled|see|seeing (*) (*) (*) (*) to|in court
  goes|went|going|headed|heading|heads to trial|court ; in court ; day in court ; at trial ; file|filed|files|filing (a|an|its|the|another|their) (federal) suit|lawsuit|claim|complaint|appeal|injunction|papers
  were|was|got|been|get|are served with|on|friday|today|papers|monday|tuesday|wednesday|thursday|yesterday
  # to end it
  settle|settled|settling (the|this|that|out|with|for|it|his|her|their|quietly) (*) (case|claim|suit|for|of|out|us|lawsuit|matter|dispute|them|him|her|over)
  settlement|settlements with|offer|offers|talks|check|money|of|over|for|was|is|figure|amount ; out of court ; mediation|arbitration with|on|over|is|went|goes
  on appeal ; appeal is|was|will|goes|by|has|over ; the|their|his|her|its|zoning|this|that appeal ; payout|payouts ; pay|paid|paying|cut out|a_settlement|damages
  # who speaks in it
  judge|jury|jurors|juries|court|appeals_court|arbitrator|mediator (*) will|would|should|already|surely|sides|sided|agreed|agrees|saw|sees|threw|tossed|ruled|never|isn't|won't|hasn't|expected
  our|her|his|their|your|the|a|its (own|city|legal|trial) lawyer|lawyers|attorney|attorneys|counsel|insurer|insurers|litigators ; insurance carrier|company|adjuster ; claims board|adjuster|office ; law firm
  # what is owed
  liable|liability ; negligent|negligence|unlawful ; signed a|the waiver|release|form ; the|a|his|her|their waiver ; assumed the risk ; act of god
  legally responsible ; responsible for (your|his|her|the|any|that) (*) (*) ; case|cases|claim|suit|dispute|complaint|trouble|lawyers|lawsuit go|goes|went away ; permit|zoning|contract|property dispute
`);

/** A stand on the case, or a guess at how it ends. */
export const STAND_AT_LAW = list(`
  # names for the other side's case
  ${either(`baseless meritless groundless frivolous ridiculous bogus absurd laughable nonsense silly greedy greed exaggerated exaggerations
    exaggerating unfounded flimsy garbage shakedown sour_grapes lies lying lie liar liars invalid nuisance junk hogwash
    phony stunt fiction fantasy fishing_expedition money_grab cash_grab payday jackpot extortion politics political joke opportunists
    ambulance_chasing ambulance_chasers weak thin pathetic overblown untrue false fabricated invented whiplash desperate sloppy hopeless dead doomed`)}
  nothing but|more_than ; full of ; all wrong ; no merit ; without merit ; only after|want|wants ; not|isn't|never true|serious|credible ; leg to stand ; see|sees|saw right through ; ignores|forgets|overlooks that|the|this
  # how it will go
  win|won|wins|winning|beat|beats|beaten|prevail|prevailed|crush|crushed|clobber|vindicate|vindicated|cleared|exonerated|toss|tossed|tosses|thrown|throw|dismiss|dismissed|dismissal|lose|loses|lost|losing|withdrawn|rejected|denied|deny|denies|slam_dunk
  will|would|should|could|can|going_to|likely|surely|facts (*) clear|pay|fight|appeal|defend|drop|fold|cave|rule|side|owe|cost|agree|see|stand
  confident|nervous|optimistic|hopeful|sure|thrilled|pleased|relieved ; look|looking forward ; bring it on ; bring em ; see you|them in ; good|great|no|slim|zero chance|odds|case ; stand|stands|standing behind|by
  goes|going|went nowhere|great|well|better|badly|fine|our ; eyes closed ; every dime|penny|cent ; rock solid ; airtight ; ironclad ; on our side ; sharpening|exercise
  # who was to blame
  not|isn't|wasn't|weren't|aren't|never (*) (*) liable|responsible|fault|negligent|negligence|our ; (did|done) nothing (*) wrong|unlawful|illegal|improper ; did everything right|by|we
  own fault|responsibility|mistake|doing|choice ; at fault ; our fault|error|mistake|bad|responsibility ; on the hook ; accept|accepts|accepted|take|takes|took (full) responsibility|blame
  admit|admits|admitted|admitting|concede|conceded|own up|the|that|it|to|fault|nothing|we|liability ; broke the|it|his|her ; should|shouldn't have been ; proves|prove|shows|show (him|her|them|that|we|the|it) ; a hazard|danger
  not|isn't|aren't|won't responsible|paying|pay|owe|covering|cover
  # money on the table
  owe|owes|owed (*) (them|him|her|nothing|a|money|the) ; pay|paid|paying|offered|offer|offering|coughed|cough|forked|shelled|handed (up|out|over|to|the|them|him|her|us|back|a) (*) (*) {number}|million|thousand|dollars|compensate|make|settle|fair|sum|off|nothing
  {number} .. make|drop|settle|walk|away|quit|end|close|closed ; turned it|us down ; wanted more ; bargain|cheaper|cheap ; compensate|compensation|reimburse ; fair sum|offer|price ; expects|expect to pay|win|lose|settle
  # a threat back
  countersue|countersuing|countersuit ; getting ready|about|ready|prepared|threatening|threatens|plan|plans|vowing|considering to|legal (take|sue|file|fight|action|suing)
  don't|do not bother|waste ; go ahead ; every (last|single) claim ; whatever|no_matter (the|their|his|her|what) (*) (*) says|say|claims|claim ; nobody should believe ; about time ; chose lawyers|lawyer
`);

/** A stand that says by itself that there is a case. */
export const OPEN_STAND = list(`
  # us and the other side in one breath
  suing|sued|sues|sue|countersuing|countersue us|our|marlow_falls ; (taking|take|takes|took|dragging|haul|hauling|see|seeing) us|you|them|him|her to|in court
  we|city|council|county (*) (*) settled|sued|countersued|sue (with|out|the|for|him|her|them) (*) (*) ; we're|we_are|city_is|city's|we'll|we_will|about_to|ready_to|going_to suing|sue|countersue|countersuing|take_to_court
  we|city|we're|city's (is|are|aren't|isn't|was|were|not|will|won't|be) (not) (be) liable|responsible|negligent|at_fault (for) ; not|isn't|wasn't|aren't|weren't liable|negligent|at_fault
  lawsuit|suit|case|claim|claims|complaint|allegations (*) against|with us|our ; served us ; our (insurance) insurer|insurance|carrier (*) (*) (*) expects|says|confident|will|thinks|believes|offered ; our|the|city's lawyer|lawyers|attorney|attorneys confident|sure|is_confident|are_confident|will_win
  (the) city|town|county|we owes|owe (*) (*) nothing|millions|them|him|her ; did nothing unlawful|illegal ; on the hook for
  offered|paid|gave|handed (the) (*) (*) {number} (*) (*) (*) to make|settle|drop|go_away|end|avoid ; offered the|them|him|her (*) (a) (*) sum|settlement|{number}|deal ; offered .. turned|rejected|refused|wanted|drop
  frivolous|baseless|meritless|groundless suit|suits|lawsuit|lawsuits|claim|claims|case|complaint|appeal ; see you in court ; no|any|a|much_of_a case against|here ; has|have no case ; signed a waiver so ; leg to stand on
  rather than face|fight|risk a (jury|judge|trial|suit|lawsuit|court) ; make (*) (*) (*) (*) go away ; cost|costs|cheaper than a|going (to) trial|court ; face a jury|judge ; compared with a trial
  deny|denied|denying them|all|the|every (*) claim|claims|all ; claims .. be denied|paid|settled ; every pothole|sewer|damage claim ; accept responsibility|blame for the|his|her|what|injuries
  stand|standing by|behind the|our (*) officers|officer|employees|driver|deputies|staff named|sued|in|and ; pay|paying our|the (legal) fees ; full|quick|swift dismissal ; expects|expect the judge|court|jury
  jury|judge|judges|court will|would|should|going_to|to|surely (surely|likely) throw|toss|side|see|agree|laugh|dismiss|clear|find|award
`);
