import { type Cue, cue } from './cue.ts';

/** It invites people to come, to join or to sign up. */
export const INVITES: readonly Cue[] = [
  cue(
    'invites',
    3,
    /\b(?:join (?:us|the|our|your|in|mayor|chief|officers?|staff|\p{Lu}\w+)|you(?:'re| are) (?:all )?(?:invited|welcome)|we invite|invites? you|come (?:on |and |out |by |down |over |along )?(?:by|out|and|to|see|meet|speak|celebrate|join|learn|help|hear|say|visit|enjoy|try|play|talk|watch|help|dance|sing|down|over|on|as|with|early|hungry|for|one)|stop (?:by|in)|drop (?:in|by)\b|swing by|see you (?:there|at|on|tonight|tomorrow|this|in|all|saturday|sunday|then|soon)|hope to see you|save the date|mark your calendars?|save your (?:spot|seat)|be there|be part of|take part|don't miss|everyone(?:'s| is) (?:welcome|invited)|all (?:are|ages) (?:are )?(?:welcome|invited)|walk-ins (?:are )?welcome|meet us|we(?:'d| would) love (?:to (?:see|have) you|for you)|we hope you(?:'ll| will| can)|grab (?:a|your|the)|bring (?:your|the|a|an|friends|along|kids|lawn))\b/iu,
  ),
  cue(
    'invites',
    2.5,
    /\b(?:sign up|register (?:now|today|at|by|for|online|early|here|before|your|free|with)|registration (?:is )?(?:open|closes|ends)|sign-?ups? (?:is|are) open|rsvp|reserve (?:your|a)|enroll|apply (?:now|by|today|at|online|before|for|here)|volunteer(?:s)? (?:needed|wanted|with|at|for|to)|volunteer\b[^.!?]{0,30}\b(?:sign|apply|with us)|we need volunteers|lend a hand|we(?:'re| are) hiring|now hiring|join our team|get (?:your|a) (?:tickets?|seat|spot|free)|tickets are|claim your|spots? (?:are )?(?:left|open|available)|save a (?:spot|seat|place)|hold a (?:spot|seat|place)|nominate|enter (?:the|our|your)|submit your)\b/i,
  ),
  cue(
    'invites',
    1,
    /\b(?:free (?:and open|admission|entry|event|for)|open to (?:all|the public|everyone)|open house|town hall|no (?:sign-?up|registration|experience) (?:is )?(?:needed|required)|family[- ]friendly|refreshments|food trucks?|live music|kids (?:eat|welcome|get)|doors open|fun for)\b/i,
  ),
  cue(
    'invites',
    2,
    /\b(?:with us|wants you|help us (?:plant|build|clean|paint|plan|celebrate|welcome|honor)|find your (?:new|next)|book your|looking for (?:\w+ ){1,2}(?:residents|volunteers|people|neighbors|members)|find a spot|sit with|last call|everybody is|places? left|spots? go fast|seats are limited|limited (?:space|seats|seating)|ride-along|ever wonder(?:ed)?)\b/i,
  ),
  cue(
    'invites',
    1.4,
    /^\W{0,6}(?:kids, |teens, |families, |parents, )?(?:tour|walk|watch|hear|help|get|run|hike|listen|enjoy|try|play|dance|see|learn|explore|celebrate|discover|ride|lace|meet|bring|paint|cook|sing|spend|treat|pack|grab|step)\b(?! (?:up to|more))/i,
    'opening',
  ),
  cue(
    'invites',
    1.2,
    /\b(?:trivia|open mic|workshop|concert|movie night|story ?time|festival|fair|parade|class|clinic|walk|ride|tour|picnic|breakfast|market|game night|bingo|party|meet-?up|camp|lessons|book (?:club|sale)|prizes)\b/i,
  ),
  cue(
    'invites',
    0.8,
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^.!?]{0,60}\b(?:a\.?m|p\.?m|noon|o'clock)\b/i,
  ),
];
