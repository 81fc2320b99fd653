import type { Clause } from '../schema.ts';
import { list } from './families/list.ts';
import { BALLOT_FACTS, ON_THE_BALLOT } from './families/measures.ts';
import { BAD, CARRY, GOOD, HARM, HELP, NEUTRAL, OPPOSE, SUPPORT } from './families/stance.ts';

const IT =
  'it|this|that|them|levy|bond|bonds|measure|tax|amendment|referendum|initiative|proposition|recall|repeal|millage';

/** Plan: measures are explained, never pushed. */
export const planBallot: readonly Clause[] = [
  {
    id: 'PLAN-05',
    tip: 'plan',
    level: 'block',
    title: 'Advocates a ballot-measure vote',
    kind: 'weighed',
    scope: 'sentence',
    threshold: 3,
    message:
      '“{match}” tells people how to vote. Say what the measure does and link to the full text instead.',
    why: 'We may explain a measure, and never push it: public money must not tell the public how to vote.',
    cues: [
      {
        name: 'a vote asked for',
        weight: 3,
        must: true,
        point: true,
        phrases: list(`
          # yes or no
          vote|voting|votes|choose|mark|check|circle|say|pick|go (*) (*) yes|no on
          vote|choose|mark|circle|voting yes|no|approve|approved|against
          yes|no on {number}|a|b|c|d|e|f|g|h|j|k|l|m|n|p|q|r|s|t|u|v|w|x|measure|prop|proposition|question|issue|initiative|both|the_levy|the_bond|the_tax|our
          yes|no|nope|heck_no|hell_no (way|thanks) (to|on|for|from) (the|this) (*) (*) levy|bond|measure|tax|amendment|referendum|initiative|prop|proposition|sales_tax|recall|question|repeal
          a|an|your|resounding|big|strong|firm|solid|loud|easy (*) yes|no vote|helps|hurts|keeps|saves|means|protects|tells
          your|a|one|every yes|no (vote) (*) keeps|saves|means|helps|hurts|protects|matters|counts|funds|buys|fixes
          with|show|by|bring your yes|no
          a firm|hard|big|easy|resounding|loud yes|no|pass on|to|from|for
          vote|voting|voted for|against|down (the|this|our|that|any) (*) (*) measure|bond|levy|tax|amendment|proposition|referendum|initiative|millage|repeal|recall
          # how to fill in a ballot
          check|mark|fill|tick|find (in) the|your|that yes|no|approve|approved|reject|for|against|top|first|second|bottom|last (*) (oval|bubble|box|circle|line|next)
          check|mark|fill|tick (in) the|your|that box|bubble|ballot for|beside|next|in|yes|no
          you know how to vote
          # what becomes of it
          (please) vote|turn|shoot|strike|knock|send ${IT} down|packing|back_to|over
          turn|vote|shoot|strike down the|this|that|any
          get|push|carry|bring|help|drag|put (*) (*) (*) over|across the finish|line|goal
          thumbs up|down (on|for|to) (the) (*) (*) recall|measure|question|levy|bond|initiative|referendum|tax|amendment`),
        names: [
          'yeson*',
          'voteyes*',
          'voteno',
          'votenoon*',
          'noonprop*',
          'noonmeasure*',
          '*yesonmeasure*',
          '*yeson*',
          'yesfor*',
          'yesto*',
          'noto*',
          'stopmeasure*',
          'passthe*',
        ],
      },
      {
        name: 'praise or blame',
        weight: 1.75,
        point: true,
        phrases: list(`
          # for it or against it
          ${SUPPORT}
          ${OPPOSE}
          ${CARRY} ${IT}|the|our|this|on
          must|should|needs|has|ought|deserves|deserve|got|gotta (to) (not) pass|win|fail|go|die|succeed|happen|be_approved|be_rejected|be_defeated|support|vote|approval
          deserves|deserve|earned|earns|needs your|our|a|every|you
          need|want|hope|hopes|asking|counting|begging|beg|urge|urges|encourage|encourages|trust|ask ${IT}|you|voters|everyone|residents|on (*) (to|passes|passed|pass|fails|support|yes|approve)
          we|i|we'd|i'd (all|really|strongly|also) like|love|need|want|hope|support|oppose|hate
          hard pass
          # judged
          ${HARM}
          doomed|dream|dreadful|smells|stinks|shiny|dressed_up|disguise|lipstick|trick|fraud|lie|lies|lying|misleading|nothing_but|nothing_more
          # what if
          imagine|without|otherwise|or_else|picture
          if|when|unless (the|this|it|voters|you|that) (*) (*) (*) passes|fails|goes|approve|reject|loses|wins|doesn't|isn't
          blame (only) yourself|yourselves
          what happens|happened
          why we|our|i|you love|support|back|need|oppose|should
          can't|cannot|couldn't|won't afford|wait|lose|live|survive|let|do
          worth every|it|the
          less than one|a|your|two (*) latte|coffee|pizza|cup|month|day|dollar|burger
          a|few|couple dollars|bucks|pennies|cents a
          finally|at_last|once_and_for_all|dream
          our kids|children|neighbors|families|seniors|firefighters|officers|future|grandchildren
          don't|do_not|never|nobody_should|not_one (*) (*) fall|believe|buy|trust|let|sign|forget|be_fooled
          fooled|scare_tactics|fall_for
          # asked of the reader
          fill|color (in) the|that (*) oval|bubble|box|circle
          you know what|which|where to vote|do|mark
          one mark of
          do your|our part
          tell|bring|call|remind|tag a|your|three|two|every friend|friends|neighbors|neighbor|book_club|family|everyone
          yard|lawn sign|signs
          ten|five|three|top|four|six reasons
          turn out|up
          remember|keep (that|this|it) (in) (mind)`),
      },
      {
        name: 'a word for or against',
        weight: 1.25,
        point: true,
        phrases: list(`
          ${GOOD}
          ${BAD}
          ${HELP}`),
      },
      {
        name: 'a measure',
        weight: 1.25,
        must: true,
        anywhere: true,
        phrases: list(ON_THE_BALLOT),
      },
      {
        name: 'a measure in the same breath',
        weight: 0.5,
        point: true,
        phrases: list(`
          ${ON_THE_BALLOT}
          ${IT}
          ballot|ballots|polls|november|tuesday`),
      },
      {
        name: 'the official page beside it',
        weight: -1.25,
        here: true,
        features: ['official-link'],
      },
      {
        name: 'a fact that voters need',
        weight: -4,
        here: true,
        phrases: list(BALLOT_FACTS),
      },
      {
        name: 'both sides or none',
        weight: -4,
        here: true,
        phrases: list(NEUTRAL),
      },
    ],
    exceptions: list(`
      feel|feels|felt|sound stupid|silly|dumb|bad
      stop by|in|at|sign|signs
      block party|parties|watch
      storm drain|drains
      food|product|vehicle|toy|meat|lunch recall
      support animals|animal|staff|group|groups
      in support
      bond rating
      yes|no or|and|maybe yes|no|maybe
      yes|no maybe
      maybe (or) yes|no`),
    fixture: {
      flag: { text: 'Vote YES on Measure B so we can finally fix our roads!' },
      pass: {
        text: 'Measure B is on the Nov. 3 ballot. Read the full text and the fiscal note: marlowfalls.gov/measure-b',
      },
    },
  },
];
