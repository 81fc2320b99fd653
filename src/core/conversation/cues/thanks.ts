import { type Cue, cue } from './cue.ts';

/** Its point is to thank. */
export const THANKS: readonly Cue[] = [
  cue(
    'thanks',
    3,
    /\b(?:thanks|thank you|thank-you|grateful|gratitude|hats off|kudos|shout-?out|we appreciate|bravo|three cheers|round of applause|props)\b/i,
    'opening',
  ),
  cue(
    'thanks',
    1.7,
    /\b(?:thanks|thank you|thank-you|grateful|gratitude|hats off|kudos|shout-?out|we appreciate|much appreciated|bravo)\b/i,
  ),
  cue(
    'thanks',
    2,
    /\b(?:thanks|thank you|thank-you|grateful|gratitude|hats off|kudos|shout-?out|applause|cheers|appreciat\w{1,5})\b[^.!?]{0,25}\b(?:to|for|goes|everyone|all|each)\b[^.!?]{0,50}\b(?:volunteers?|crews?|team|staff|everyone|who|neighbors?|residents|officers?|firefighters?|teachers|students|nurses|sponsors|partners|helping|coming|joining|making|donating|donations?|showing|support|service|hard work|work|help|keeping|staying|turning out|cleaning|taking part)\b/i,
  ),
  cue(
    'thanks',
    1.5,
    /\b(?:we couldn't have|could not have done|because of you|thanks to you|you made|you did (?:it|that)|you are the best|you rock|means (?:a lot|so much|the world)|from the bottom of|heartfelt|kind words|big thank|huge thank|special thank|many thanks|many hands)\b/i,
  ),
  cue(
    'thanks',
    2.5,
    /\b(?:high fives?|in your debt|we salute|thanking|big love|we appreciate (?:you|our|the|all|every)|with gratitude|hug a|made our (?:day|week|shift|night)|made the \w+ shift)\b/i,
  ),
  cue(
    'thanks',
    -3,
    /\b(?:thanks|thank you) (?:so much |again |all )?(?:in advance|for (?:your |bearing |being )?(?:patience|patient|understanding|cooperation|asking|reaching out|letting us know|contacting|writing|your question|the question|the report|reporting|flagging|the tip|taking|with us|with us|reading))\b/i,
  ),
];
