import type { Clause } from '../schema.ts';
import { list } from './families/list.ts';

/** Trust: promises. */
export const trustPromises: readonly Clause[] = [
  {
    id: 'TRUST-26',
    tip: 'trust',
    level: 'confirm',
    title: 'Promise about money, taxes or dates',
    kind: 'weighed',
    scope: 'sentence',
    skipQuoted: true,
    message: '“{match}” is a promise. “We plan to” or “we expect” keeps it honest.',
    why: 'Weather, courts and councils can change any plan. A broken promise stays in memory.',
    threshold: 3,
    cues: [
      {
        name: 'a vow',
        weight: 2,
        point: true,
        phrases: list(`
guarantee|guaranteed|guarantees|promise|promised|promises|vow|vows|pledge|pledges|pledged|swear|swears|assure|commit|commits|assured; you have our word; our word; on my word; that's a vow|promise|guarantee; count|bank|bet on it|that; bet the farm|on|your|ranch; mark it|my|our|this (down|in|words|ink); mark|write it in ink|pen|stone; take it|that to the bank; cross my|our|your heart|hearts; no ifs; hold us to; without fail|question|exception; whatever happens|the|it; rest assured; it's a sure|done thing|deal; sure thing; hundred|{number} percent|certain certain|happening|sure|guaranteed; no way (that) (we|the|any|your|it); come hell; set in stone; make no mistake; stake our; scout's honor; pinky; on our honor; that's the deal; nothing will|can|could stop|change|delay|keep; never again; not one|a (more|single) penny|cent|dime|dollar|red|day|minute; no one's|nobody's tax|taxes|rent|bill|bills|fee|fees|job|jobs|rate|rates|pension|water|street; nobody|no|one ever; {number}|a.m.|p.m.|am|pm|noon|midnight sharp; be|cost|pay lower|cheaper|smaller|less than; as good as done|ours|built|finished|gone|paid|won; made whole; here to stay; only go down; stay put
`),
      },
      {
        name: 'an absolute',
        weight: 1,
        point: true,
        phrases: list(`
absolutely|definitely|certainly|positively|surely; forever|ever|never|always; for good|ever|life; period; come what may; rain or shine; no matter (what|how)
`),
      },
      {
        name: 'what will be',
        weight: 1,
        point: true,
        phrases: list(`
will|we'll|won't|you'll|they'll|shall|it'll|gonna|that'll|there'll|cannot|can't; going to; stay|stays|opens|open|starts|start|ends|reopens|reaches|reach|finished|done|back; gone; up|down|free
`),
      },
      {
        name: 'money, a date or a job',
        weight: 1,
        phrases: list(`
tax|taxes|rate|rates|fee|fees|bill|bills|rent|rents|cost|costs|price|prices|budget|levy|fare|fares|dues|assessment|toll|penny|cent|dime|dollar|money|refund|refunds|refunded|check|checks|rebate|grant|grants|pay|raise|raised|cut|cuts|hike|hikes|increase|free|layoffs|layoff|jobs|staff
by|before friday|monday|tuesday|wednesday|thursday|saturday|sunday|christmas|thanksgiving|midnight|noon|spring|summer|fall|winter|next|the|july|june|august|september|october|november|december|january|february|march|april|memorial|labor|{number}|school|dawn|year's|day; this|next|by year|fall|summer|spring|winter|month|week|season|friday|monday; on november|june|july|may|august|september|october|december|january|saturday|monday|friday|time|budget|schedule
bridge|street|streets|road|roads|project|pool|library|branch|park|power|permit|construction|rink|trail|plant|station|potholes|pothole|plowed|paved|repaired|fixed|finished|done|reopen|reopens|reopened|open|opens|opening|close|closes|closed|built|complete|completed|restored|back|service|pickup|crossing|pipes|signals|wing|golf|program|rec|sidewalk|sidewalks|water|sewer|mailbox|parking; come out of; out of your pocket; overruns
`),
        features: ['date', 'weekday', 'time'],
      },
      {
        name: 'a plain promise',
        weight: 3,
        point: true,
        phrases: list(`
we|city|town|council|mayor|i guarantee|promise|vow|pledge|swear|pledges|promises|vows|guarantees|swears (that) (the|you|your|to|we|no|this|it|a|every|power|*); will|shall|we'll never (ever|again) (*) raise|increase|close|cut|charge|pay|sell|see|touch|wait|tax|return|come|cost|rise|go; no|zero (new|more) tax|fee|rate|fare|rent|staff|job|service increase|increases|hike|hikes|cuts|layoffs|closures (ever|period|for|this|now); not one more; you have our word; never pay|wait; won't|will_not (ever|be) raise|close|cut|charge|sell|pay|go|cost|come|rise|increase|lose|wait|raised|closed|charged|sold|delayed (your|any|a|another|single|up|you|back|one|anyone|extra|more); stay|stays|remain|remains (at) (*) for good|ever|life; will (always|forever) be free; free forever; here to stay; count|bank|bet on it; will absolutely|definitely|certainly|positively (be|have|come|open|finish|get|happen); will be (done|finished|open|complete|gone|fixed|final|plowed|paved|back) by (*) (*) no|guaranteed|period|or|rain; taxes|rates|rents|fees|fares|bills will|won't|are|can (not|never|only|stay|go) go|stay|down|up|rise|drop|going; taxes|rates|rents|fees|fares|bills never|only go|stay|rise|drop; there is|there's no way (this|we|the|it|your); lower|cut|slash|freeze|halve taxes|rates|fees|fares; lower|cut|slash|freeze|halve your|property|the|everyone's (*) taxes|tax|bill|bills|rates|rate|fees; pay for itself; mark it (down) in; nothing will|can stop us|it|this; last time we'll; every cent|penny|dime refunded|back|returned; no one|nobody will (ever) pay|lose|owe|wait|notice; tax freeze
`),
      },
      {
        name: 'a hedge',
        weight: -5,
        phrases: list(
          `expect|expects|expected|plan|plans|planned|hope|hopes|aim|aims|goal|estimate|estimated|scheduled|if|unless|proposed|should; can't|cannot|don't|not|no|couldn't promise|guarantee; may change; weather permitting; subject to; council set|adopted|approved|voted; never swim|burn|give|share|leave|guess|run|use|park|put|drive|feed|touch|too|send|ask|text|mix|pour; always wear|call|use|lock|check; ordinance; (as|by|under) state|federal law|rules (requires|require); never be asked; no one .. will ever ask|text|call; never promise|promised|promises; cut|cuts the ribbon; great|much|early|showing promise; promise park|scholarship|scholarships; money back; won't|never|don't charge a; will never ask|call|text|email|request|share|guess; draft`,
        ),
      },
    ],
    exceptions: list(
      'no matter where|who|your|how old|which; ever (*) wonder|wondered|wanted|been|seen|tried|thought; no one is|was|has; it is (never) too late; never too late|old|early; free for|of|and|admission|to; guarantee a spot|seat|place|your; can not|t; best|first|biggest|worst|largest ever; ever since|green|after; comment|filing|warning|notice|grace|waiting|trial|review|sign_up|enrollment|probation|holding|bidding period; period opens|ends|ended|closes|closed|starts|begins|runs|is; closed|shut|gone for good; sharp turn|objects|rise; period of; have you ever; bet on',
    ),
    fixture: {
      flag: { text: 'We will never raise your taxes.' },
      pass: { text: 'We expect Elm Bridge to open Friday, weather permitting.' },
    },
  },
];
