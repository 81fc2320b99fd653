import { type Cue, cue } from './cue.ts';

/** It takes back or mends something that was said before. */
export const CORRECTS: readonly Cue[] = [
  cue(
    'corrects',
    4,
    /^\W{0,6}(?:correction|corrected|clarification|erratum|oops|whoops|our mistake|fixed)\b/i,
    'opening',
  ),
  cue(
    'corrects',
    3,
    /\b(?:correction|erratum|retract\w{0,6}|misstated|misspoke|misprint\w{0,3}|mistyped|typo)\b/i,
  ),
  cue(
    'corrects',
    3,
    /\b(?:we|i) (?:\w+ ){0,2}(?:got (?:it|that|this|the \w+|one \w+|\w+ \w+) wrong|were wrong|was wrong|made an? (?:\w+ )?(?:mistake|error)|goofed|mixed up|stand corrected|misread)\b/i,
  ),
  cue(
    'corrects',
    3,
    /\b(?:gave|posted|listed|wrote|shared|printed|used|put|said|had|tweeted|included|showed|named|linked)\b[^.!?]{0,40}\b(?:wrong|incorrect|outdated|old) (?:\w+ ){0,2}(?:date|day|time|number|address|link|price|fee|name|map|photo|hours?|year|place|room|street|week|page|figure|total|count|month|percentage|spelling|website|url)/i,
  ),
  cue(
    'corrects',
    3,
    /\b(?:right|correct|actual|accurate) (?:\w+ ){0,2}(?:date|day|time|number|address|link|price|fee|name|map|hours?|year|place|room|street|figure|total|count|spelling|information|info|is)\b/i,
  ),
  cue(
    'corrects',
    2.5,
    /\b(?:earlier|previous|last|first|yesterday's|this morning's|monday's|our) (?:\w+ ){0,2}(?:post|tweet|message|flyer|flier|notice|newsletter|caption|graphic|alert|update|version)\b[^.!?]{0,60}\b(?:wrong|incorrect|error|mistake|said|listed|gave|had|should|misstated|stated|named|showed)\b/i,
  ),
  cue(
    'corrects',
    3,
    /\bshould (?:have (?:read|said|been)|read|say)\b|\b(?:as (?:we )?(?:earlier |previously |first )?(?:stated|posted|said|reported|announced|listed|advertised)|not .{2,40} as we)\b/i,
  ),
  cue(
    'corrects',
    2.5,
    /\b(?:disregard|ignore) (?:our|the|that|this|yesterday's|today's|an?) (?:\w+ ){0,2}(?:post|tweet|message|email|alert|notice|flyer|version)\b|\bscratch that\b|\bset the record straight\b|\bto clarify\b|\bto be clear, we\b/i,
  ),
  cue(
    'corrects',
    2,
    /\b(?:sorry|apolog\w{1,6}|regret)\b[^.!?]{0,30}\b(?:error|mistake|confusion|mix-?up|slip)\b|\bour (?:mistake|error|bad|fault)\b(?![-\w])|\bthat was (?:our|an?) (?:mistake|error)\b|\bthat was us\b/i,
  ),
  cue(
    'corrects',
    1.5,
    /\b(?:earlier|previously|originally|yesterday|this morning|on \w+day) we (?:said|posted|told|wrote|reported|shared|announced)\b|\bwe (?:earlier|previously|originally|first) (?:said|posted|told|wrote|reported|shared|announced)\b|\bwe (?:said|posted|told you|wrote|reported)\b/i,
  ),
  cue(
    'corrects',
    1.5,
    /\b(?:it is|it's|is|that's|are|was|were)\b[^.!?]{1,40}, not (?:on |at |in |the |to )?[\w$:.' ]{1,30}[.!]/i,
  ),
  cue(
    'corrects',
    1.5,
    /\b(?:we (?:have |'ve )?(?:fixed|deleted|removed|replaced|updated|corrected)|has been (?:fixed|corrected|updated)) (?:the|our|that|it|this)\b|\bhas been corrected\b|\bwe have taken (?:it|that post) down\b/i,
  ),
  cue(
    'corrects',
    1.7,
    /\b(?:wrong|incorrect|incorrectly|inaccurate|error|mistake|mistakenly|by mistake|misspelled|backwards|swapped|mixed up|off by|broken link|outdated|scrap that|forget the)\b/i,
  ),
  cue(
    'corrects',
    1.5,
    /\b(?:our|the|that|this|last|earlier|previous|original|first|yesterday's|today's|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?) (?:\w+ ){0,2}(?:post|tweet|message|video|caption|flyer|flier|newsletter|mailer|email|graphic|link|press release|story|reel|text)\b/i,
  ),
  cue(
    'corrects',
    2,
    /\b(?:correcting|revised:|contrary to (?:our|what we)|taken down the|true (?:figure|number|date|count)|we had it as|we had (?:it|them|that) (?:wrong|backwards)|this one's on us|something we (?:told|said|posted)|incorrectly (?:stated|said|listed|named|reported))\b/i,
  ),
  cue(
    'corrects',
    -1.5,
    /\b(?:if you see (?:a|an)|report (?:a|an|any)|rumors?|that post is false|fake|false)\b/i,
  ),
];
