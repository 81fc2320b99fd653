/** Alternatives of one word, to be put between the other words of a phrase. Shared by several clauses. */

/** Offices that people run for or hold. */
export const OFFICE =
  'mayor|council|councilmember|councilman|councilwoman|councillor|alderman|alderwoman|commissioner|supervisor|sheriff|governor|senator|senate|congress|congressman|congresswoman|representative|assembly|assemblymember|legislature|judge|clerk|treasurer|auditor|assessor|trustee|selectman|president|statehouse';

/** Things that are put to the voters. */
export const MEASURE =
  'measure|proposition|prop|levy|levies|bond|bonds|referendum|initiative|amendment|recall|charter|repeal|millage|override|fluoridation';

/** Places and services that an organisation opens, closes and moves. */
export const FACILITY =
  'library|libraries|branch|branches|hall|office|offices|counter|desk|lobby|window|pool|park|trail|trails|bridge|street|avenue|road|lane|lanes|ramp|tunnel|alley|garage|lot|court|courthouse|center|centre|rink|field|fields|beach|playground|museum|cemetery|shelter|station|route|bus|buses|transit|area|landfill|dump|loop|plaza|square|dock|marina|boardwalk';

/** Bodies that meet in public. */
export const BODY =
  'council|commission|board|committee|commissioners|trustees|panel|authority|cabinet|canvassers';

/** What happens in an emergency or a crime, as a reader would name it. */
export const INCIDENT: string[] = [
  'fire|fires|blaze|flames|smoke|wildfire|arson|explosion|explosions|burning',
  'crash|crashes|wreck|collision|rollover|pileup|accident|accidents|hit and run|drunk driver',
  'shooting|shootings|shots|gunshots|gunfire|gun|gunman|shooter|armed|weapon|knife|stabbing|stabbings',
  'robbery|robberies|robbed|burglary|burglaries|burglar|burglars|break in|ins',
  'someone|somebody|people|thief|thieves breaking|stealing|robbing|casing|following|trapped|hurt|injured',
  'theft|thefts|thief|thieves|stealing|prowler|prowlers|intruder|intruders|vandal|vandals|vandalism|looter|looters',
  'assault|assaults|attack|attacks|fight|mugging|rape|kidnapping|abduction|carjacking|homicide|murder',
  'domestic|elder|child violence|abuse|abused|neglect',
  'being abused|threatened|robbed|attacked|followed|stalked|beaten|hurt|harassed',
  'drug deal|deals|dealer|dealers|dealing|activity',
  'crime|crimes|emergency|emergencies|suspicious|danger|distress|in trouble',
  'gas leak|smell|odor',
  'smell|smelling gas|smoke|chemicals',
  'carbon monoxide|chemical|chemicals|hazmat|spill|chlorine|fumes',
  'live|downed|fallen|down wire|wires|line|lines|power',
  'wire|wires|line|lines (is|are) down',
  'flood|floods|flooding|floodwater|high|rising water',
  'trapped|stranded|stuck|drowning|drown|choking|bleeding|unconscious|collapses|collapsed|passed out|unresponsive|seizure|not breathing',
  'heart attack|attacks',
  'chest pain|pains',
  'overdose|overdoses|overdosing|suicidal|hurting yourself|suicide',
  'unsafe at home',
  'missing child|person|kid|boy|girl|man|woman',
  'child|kid|son|daughter|parent|toddler is|are|goes|went missing|gone|locked|lost|fell|hurt',
  'locked in a|the (hot) car',
  'hot car',
  'dog attack|bite|bites',
  'bear|coyote|mountain lion|rabid',
  'tornado|explosion|bomb|threat|threats|hostage',
];
