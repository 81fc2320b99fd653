/** What a draft may be about, and a question that people can answer from their own day. */
export interface Topic {
  readonly words: RegExp;
  /** "{name}" stands for the place or thing that the draft names, with its article where it needs one. */
  readonly question: string;
  /** When the draft names nothing. */
  readonly plain: string;
}

const topic = (words: RegExp, question: string, plain: string): Topic => ({ words, question, plain });

/** Topics of public bodies, the narrower first. */
export const TOPICS: readonly Topic[] = [
  topic(
    /\b(?:playgrounds?|splash pad|swings?|slides?|skate ?park)\b/i,
    'What does your child try first at {name}?',
    'What does your child run to first?',
  ),
  topic(
    /\b(?:pool|swim\w{0,5}|lifeguards?)\b/i,
    'What would get you to {name} more often?',
    'What would get you to the pool more often?',
  ),
  topic(
    /\b(?:librar\w{1,5}|books?|story ?time|reading)\b/i,
    'What are you reading this week?',
    'What are you reading this week?',
  ),
  topic(
    /\b(?:trails?|bik(?:e|es|ing)|cycl\w{1,4}|sidewalks?|crosswalks?|walking)\b/i,
    'Where on {name} should we look next?',
    'Which walk or ride near you should we look at next?',
  ),
  topic(
    /\b(?:bus(?:es)?|route \d+|transit|trains?|riders?)\b/i,
    'Which bus trip do you take most?',
    'Which bus trip do you take most?',
  ),
  topic(
    /\b(?:pav(?:e|ing|ed)|potholes?|road work|repav\w{1,4}|streets?|bridge|resurfac\w{1,4}|crews?)\b/i,
    'Which spot near {name} should our crews see next?',
    'Which street near you should our crews see next?',
  ),
  topic(
    /\b(?:park(?:s)?(?! (?:free|in the garage))|trees?|gardens?|picnic|green)\b/i,
    'What do you like to do at {name}?',
    'Which park do you go to most, and why?',
  ),
  topic(
    /\b(?:budget|tax(?:es)?|bonds?|spending|grants?)\b/i,
    'What would you put first in the budget?',
    'What would you put first in the budget?',
  ),
  topic(
    /\b(?:council|hearing|meeting|agenda|zoning|vote on)\b/i,
    'What should we bring up at the meeting?',
    'What should we bring up at the meeting?',
  ),
  topic(
    /\b(?:trash|recycling|compost|leaves|leaf|yard waste|garbage|carts?)\b/i,
    'What are you never sure how to throw away?',
    'What are you never sure how to throw away?',
  ),
  topic(
    /\b(?:water|sewer|hydrants?|mains?|leaks?)\b/i,
    'What would you like to know about your tap water?',
    'What would you like to know about your tap water?',
  ),
  topic(
    /\b(?:snow|plows?|ice|salt|storm|weather|heat|cold)\b/i,
    'Who on your street could use a hand when the weather turns?',
    'Who on your street could use a hand when the weather turns?',
  ),
  topic(
    /\b(?:festival|concerts?|parade|fair|market|movie|fireworks|show|art|music|theater|celebration)\b/i,
    'Who are you bringing to {name}?',
    'Who are you bringing along?',
  ),
  topic(
    /\b(?:clinic|vaccin\w{1,6}|flu|shots?|health|nurses?|blood drive)\b/i,
    'What would make a visit easier for your family?',
    'What would make a visit easier for your family?',
  ),
  topic(
    /\b(?:dogs?|cats?|pets?|shelter|adopt\w{0,5})\b/i,
    'What is your pet’s name?',
    'What is your pet’s name?',
  ),
  topic(
    /\b(?:firefighters?|fire truck|engine \d+|station \d+|smoke alarms?)\b/i,
    'When did you last test your smoke alarm?',
    'When did you last test your smoke alarm?',
  ),
  topic(
    /\b(?:officers?|police|deput(?:y|ies)|sheriff|k-?9|traffic)\b/i,
    'Where near {name} would you like to see us?',
    'Where in your neighborhood would you like to see us?',
  ),
  topic(
    /\b(?:schools?|students?|teachers?|camp|kids|children|classes|class|lessons)\b/i,
    'What should we offer next at {name}?',
    'What should we offer next?',
  ),
  topic(
    /\b(?:jobs?|hiring|grants?|business(?:es)?|shops?|permits?)\b/i,
    'What would help your business most right now?',
    'What would help your business most right now?',
  ),
  topic(
    /\b(?:history|museum|archive|anniversary|years ago|founded|old)\b/i,
    'What do you remember about {name}?',
    'What do you remember from back then?',
  ),
];
