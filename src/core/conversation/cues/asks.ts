import { type Cue, cue } from './cue.ts';

/** It asks people for an answer, an opinion or a tip. */
export const ASKS: readonly Cue[] = [
  cue('asks', 2, /\?[^\p{L}\p{N}?]{0,12}$/u, 'end'),
  cue(
    'asks',
    1,
    /\b(?:what|which|how|where|who|when|should|would you|do you|are you|have you|is there|could we|can we|did you)\b[^?]{3,160}\?/i,
  ),
  cue(
    'asks',
    1.5,
    /^\W{0,6}(?:where|which|what|who|how|should|do you|have you|were you|is the|are you)\b[^.!]{3,160}\?/i,
    'opening',
  ),
  cue(
    'asks',
    2,
    /\b(?:name that|first (?:right|correct) answer|pin it|message us with|need(?:s)? (?:your )?help (?:naming|finding|identifying|choosing|locating|deciding)|rate our|we'd (?:love|like) to (?:know|scan|hear)|wants? to hear from (?:you|anyone))\b/i,
  ),
  cue(
    'asks',
    2,
    /\b(?:what(?:'s| is| are| was| would| do| did| should| kind| one)?|which|how|where|who|should we|would you|do you)\b[^?.!]{0,100}\b(?:you|your|we|us|our)\b[^?.!]{0,100}\?/i,
  ),
  cue(
    'asks',
    2.5,
    /\b(?:tell us|let us know|share your|send us your|give us your|we(?:'d| would) (?:love|like) (?:to (?:hear|know|see)|your)|we want (?:to (?:hear|know)|your)|want to hear|weigh in|have your say|your (?:thoughts|ideas?|opinions?|feedback|favorites?|input|voice|views|suggestions|story|stories|pick|vote|guess|comments)|(?:take|fill (?:out|in)|short|quick|our|online|\d[- ]minute|two-minute) (?:\w+ ){0,3}(?:survey|questionnaire|poll)\b|vote (?:for|below|in|on)|comment (?:below|with|yes)|in the comments|drop (?:it|them|your|a)|reply (?:with|below)|caption this|fill in the blank|guess|name (?:the|our|this)|what do you think|thoughts\?|rank|pick one|this or that)\b/i,
  ),
  cue(
    'asks',
    3,
    /\b(?:do you (?:know|recogni[sz]e)|recogni[sz]e (?:him|her|them|this|these|anyone)|have you seen|seen (?:him|her|it|this|its)|know (?:who|anything|something|where)|can you (?:help|identify)|help us (?:find|identify|locate|choose|pick|name|decide|solve|plan|shape|improve)|help (?:identify|locate|find)|anyone (?:with|who|have)|witness(?:es)?|(?:looking|asking|searching) for (?:\w+ ){0,2}(?:help|witnesses|information|tips|ideas|your|the public)|seeking (?:\w+ ){0,3}(?:help|information|input|feedback|tips|assistance|comments|ideas)|need(?:s)? your (?:help|input|ideas)|asking (?:you|residents|for)|if you (?:saw|have (?:any )?(?:information|video|footage|seen)|recogni[sz]e|know)|call (?:with|in) (?:any )?(?:tips|information))\b/i,
  ),
  cue(
    'asks',
    -2.5,
    /\b(?:did you know|questions?|why not|need (?:help|a|an|to|more|some)|want (?:to|a|an|more)|looking for|ready (?:to|for)|got|have (?:a|an|any|old)|missed|thinking (?:of|about)|curious|new (?:to|here)|why (?:is|are|do|does|did)|what(?:'s| is) (?:new|next|happening|open|going on|that)|lost|tired of|love|moving|planning|bored|hungry|free (?:on|this))\b[^?.!]{0,90}\?\s+\S/i,
  ),
  cue('asks', -1.5, /^\W{0,6}(?:q:|question:|did you know)/i, 'opening'),
];
