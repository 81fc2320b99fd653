import { type Cue, cue } from './cue.ts';

/** It answers somebody, or a question that many have asked. */
export const ANSWERS: readonly Cue[] = [
  cue(
    'answers',
    3,
    /^\W{0,3}(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening)|[Tt]hanks|[Tt]hank you|[Ss]orry|[Yy]es|[Nn]o|[Aa]pologies|[Ss]ure|[Yy]ou're right|[Uu]nderstood),? (?:there|again|@?\p{Lu}[\p{L}'.]{1,20}|@\w+|(?:Mr|Ms|Mrs|Dr)\.? \p{L}+)\s?[,.!:\u2013\u2014-]/u,
    'opening',
  ),
  cue('answers', 2.5, /^\W{0,3}\.?@\w+/, 'opening'),
  cue(
    'answers',
    2.5,
    /^\W{0,3}(?:(?:yes|no|yep|nope|correct|sure)(?=[,.!;:])|absolutely|not yet|unfortunately|you're right|you are right|good (?:question|catch|point|idea)|great (?:question|catch|point|idea)|fair (?:question|point)|understood|noted|that's right|we hear you|we understand|sorry (?:to hear|you))\b/i,
    'opening',
  ),
  cue(
    'answers',
    3,
    /\b(?:thanks|thank you|we appreciate you) (?:so much |very much )?for (?:\w+ )?(?:asking|reaching out|letting us know|contacting|writing|your (?:question|message|note|report|email|comment|concern|patience with us)|the (?:question|report|tip|photo|note|heads[- ]up|message|tag|nudge|feedback)|reporting|flagging|pointing|telling us|checking|tagging|bringing this)\b/i,
  ),
  cue(
    'answers',
    2.5,
    /\b(?:to answer (?:your|the|that|this)|you asked|(?:some|many|several|a lot|lots|a few|plenty|dozens) of (?:you|people|residents|neighbors|folks) (?:have |are |were )?(?:been )?(?:ask|wonder|want)\w{0,3}|we(?:'ve| have) (?:been asked|heard (?:this|that|your|the) question|had (?:a few|many|several|lots of) (?:questions|calls))|we(?:'ve| have)? (?:gotten|got|received|seen|get|hear) (?:\w+ ){0,4}questions?|frequently asked|faq|q&a:?|short answer|the answer is|in answer to|in response to|here(?:'s| is) (?:the|our|your|an?) (?:short )?answer|here are answers|answer:|as for your)\b|(?:^|\s)A: /i,
  ),
  cue(
    'answers',
    1.5,
    /\b(?:your (?:request|report|street|account|permit|bill|bin|cart|case|ticket|application|block|question|complaint|concern|order|address|message|recycling|trash|neighborhood)|you (?:mention|describe|saw|reported|sent|see|smelled|noticed|are seeing|were))\b/i,
  ),
  cue(
    'answers',
    1.5,
    /\b(?:dm|message|email) us\b|\bsend us an? (?:dm|message|direct message|note)\b|\bcould you (?:send|share|tell|dm|message|give)\b|\bplease (?:send|share|give|dm|message) us\b|\bwhat(?:'s| is) the (?:address|nearest|cross|closest)\b|\bwhich (?:street|block|corner)\b|\bcan you tell us (?:the|where|which)\b/i,
  ),
  cue(
    'answers',
    1.5,
    /\b(?:we(?:'ll| will|'ve| have|'re| are)|i(?:'ll| will|'ve| have)) (?:\w+ ){0,2}(?:look(?:ing)? into|check(?:ed|ing)?|pass(?:ed|ing)?|sen[dt]|get back|forward(?:ed|ing)?|let you know|follow(?:ed|ing)? up|ask(?:ed|ing)?|added|adding|shared?|logged|opened a)\b|\bpass(?:ing|ed) (?:this|it|that|your)\b/i,
  ),
  cue(
    'answers',
    1,
    /\bsorry (?:to hear|about|for|you|that you)\b|\bwe(?:'re| are) (?:so |very )?sorry\b|\bhope (?:this|that) helps\b|\bif you (?:need|have) (?:anything|other|more|any)\b/i,
  ),
  cue('answers', 2, /, \p{Lu}\p{Ll}{1,14}[.!?]\s*$/u, 'opening'),
  cue(
    'answers',
    1.5,
    /^\p{Lu}\p{Ll}{1,12}, (?:you|we|your|please|that|it|the|this|sorry|thanks|i'm|i)\b/u,
    'opening',
  ),
  cue(
    'answers',
    2,
    /^\W{0,3}(?:[Hh]i|[Hh]ello|[Hh]ey|[Mm]orning|[Gg]ood (?:morning|afternoon|evening)|[Aa]fternoon|[Ee]vening)(?: there)?,? \p{Lu}\p{Ll}{1,14}[.!,]/u,
    'opening',
  ),
  cue(
    'answers',
    2.5,
    /\b(?:(?:many|some|several|lots|a few|plenty) of you (?:wrote|called|said|noticed|saw|want|wanted|told)|i'm afraid|we (?:looked into|checked|saw your)|we're sorry we|your comments (?:about|on))\b/i,
  ),
  cue(
    'answers',
    -2,
    /^\W{0,3}(?:hi|hello|hey|good (?:morning|afternoon|evening)),? (?:everyone|all|folks|neighbors?|friends|\p{Lu}\w+ (?:county|falls|city|residents))\b/iu,
    'opening',
  ),
];
