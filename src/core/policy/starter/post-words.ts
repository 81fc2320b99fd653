import type { PostClass } from '../../situation.ts';
import { ALERT_WORDS } from './alert-words.ts';

/** Words that tell the class of a post. */
export const POST_WORDS: Record<PostClass, string[]> = {
  alert: ALERT_WORDS,
  service: [
    'pickup|recycling|trash|garbage|leaf|carts|cart|bin|bins',
    'permit|permits|license|licenses|bill|bills|fee|fees',
    'hydrant|crews|crew|repair|repairs|paving|pothole|potholes|plow|plows',
    'office|offices|hours|open|closed',
    'apply|call|report',
    'route|detour|parking|lane|lanes',
  ],
  meeting: [
    'council|commission|committee|board|hearing|meeting|agenda|minutes|ordinance|resolution',
    'public comment',
    'town hall',
    'budget|audit|vote|votes|zoning|rezoning',
  ],
  event: [
    'festival|parade|concert|concerts|fair|carnival|fireworks|fest',
    'story time',
    'movie night',
    'open house',
    'farmers market',
    'taco|food trucks',
    'tree lighting',
    'easter egg hunt',
    'fun run',
    'workshop|class|classes|camp|lessons',
  ],
  news: [
    'announce|announces|announced|announcing',
    'new|opens|opened|opening|adopted|approved|hired|awarded',
    'survey|report|project',
  ],
  light: [
    'pet|dog|cat|pup|puppy|kitten of the week|month|day',
    'adoptable pet|dog|cat',
    'meet our|your (adorable|new) pet|dog|cat|mascot|puppy|kitten|k9',
    'throwback (thursday)',
    'flashback friday',
    'fun fact (friday)',
    'trivia (time|tuesday|night|question)',
    'caption this',
    'happy friday|monday|tuesday|wednesday|thursday|weekend|birthday',
    'national donut|doughnut|pizza|taco|coffee|puppy|dog|cat|pancake|pie|cookie|selfie|hug day',
    'meme|memes|joke|jokes|dad joke',
    'motivation monday',
    'wordless wednesday',
    'photo|picture of the week|day',
    'recipe|recipes|horoscope',
  ],
};
