import type { Clause } from '../schema.ts';
import { list } from './families/list.ts';
import { LAW_FACTS, LAW_PERHAPS, PENDING_LAW } from './families/measures.ts';
import { BAD, CARRY, GOOD, HARM, HELP, NEUTRAL, OPPOSE, SUPPORT } from './families/stance.ts';

const LAWMAKERS =
  'senator|senators|representative|representatives|rep|reps|legislator|legislators|lawmaker|lawmakers|congress|congressman|congresswoman|assemblymember|assemblymembers|delegate|delegates|commissioner|commissioners|council|councilmember|councilmembers|governor|legislature|olympia|sacramento|albany|austin|washington|statehouse|capitol';
const WE = "we|we're|we'd|i|i'd|i'm|our|city_hall|staff|chief|police|officers|firefighters|marlow_falls";

/** Plan: bills are explained; the council alone takes a position on them. */
export const planBills: readonly Clause[] = [
  {
    id: 'PLAN-07',
    tip: 'plan',
    level: 'approval',
    title: 'Takes a position on pending legislation',
    kind: 'weighed',
    scope: 'near',
    threshold: 3,
    message:
      '“{match}” beside a bill takes a position. Ask the final approver first, or keep to what the council decided.',
    why: 'The council speaks for the city on bills. Until it has, we tell people what a bill says and where to read it.',
    cues: [
      {
        name: 'a stance',
        weight: 2.25,
        point: true,
        here: true,
        phrases: list(`
          # for it or against it
          ${SUPPORT}
          ${OPPOSE}
          ${CARRY} it|this|that|the|our
          stand|stands|standing|fully|firmly|squarely|right behind|with|against|by
          can't|cannot|won't|mustn't (*) let|afford|accept|wait|stand|support
          let that|it|this happen|pass|die|stand|fly
          get|getting * (*) (*) (*) (*) done|passed|moving|through
          full|strong|our|total|complete backing|blessing|endorsement
          in favor|opposition
          all|not for|against|behind|in
          must|should|needs|ought|deserves|deserve|has (to) (be) (a) (not) pass|passed|win|fail|die|vote|voted|scrapped|killed|stopped|stop|rejected|reject|rewritten|pulled|amended|fixed|adopt|adopted|approve|approved|go|act|move|moving|support|fight
          voted|vote|shot|shoot (*) down
          # judged
          long|way overdue
          nothing but
          kiss * (*) (*) (*) goodbye
          goes|go|going|went too far
          makes|make no|any|zero|perfect|total (*) sense|safer
          gift|giveaway|handout to
          slap in
          thumbs up|down
          shame on
          so called
          exactly|just what
          waited|waiting long_enough|too_long|years
          plain and simple
          bad|great|terrible|awful|dumb|smart|wonderful|lousy|good news|idea|policy|bill|law|deal|legislation
          any sense
          # asked of the reader or of the lawmakers
          call|tell|ask|urge|contact|email|write|phone|text|push|pester|flood|bug|ring|message|demand|pressure (to) (*) (*) (*) ${LAWMAKERS}
          senator|senators|legislators|lawmakers|congress|legislature|olympia (please) hear|listen|move|act|kill|pass|fix|fund|leave|stop
          dragging|dither|dithering (*) feet
          sign the|our|this petition
          before it dies|passes|drains|hurts
          get|keep moving`),
      },
      {
        name: 'a judgement',
        weight: 1.75,
        point: true,
        phrases: list(`
          ${GOOD}
          ${BAD}
          ${HARM}
          good|bad for (*) (*) renters|us|business|cities|towns|residents|everyone|families|neighbors|all
          rooting|hoping|hopes|hope|cheering|praying|dread|fear|fears|worried|worries|excited|thrilled|eager|hate|hates
          must|should|shouldn't|ought|deserves|deserve`),
      },
      {
        name: 'a view of one’s own',
        weight: 1,
        point: true,
        phrases: list(`
          ${HELP}
          we|i (all|also|really|still|personally|strongly|firmly) think|believe|feel|say|like|love|want|agree|disagree|hope
          we'd|i'd (*) love|like|hate|rather
          ${WE} (*) (*) agree|agrees|think|thinks|want|wants|hope|believe|call|calls|urge|ask
          don't|doesn't like|want|need|trust
          frankly|honestly|personally|sadly
          why is|are|won't|would|does|do congress|the|lawmakers|they|anybody|anyone
          it's|is|about time
          dies|died|dead
          pick up`),
      },
      {
        name: 'a law in the making',
        weight: 1.25,
        must: true,
        point: true,
        phrases: list(PENDING_LAW),
      },
      {
        name: 'what may be a law',
        weight: 0.75,
        here: true,
        must: true,
        point: true,
        phrases: list(LAW_PERHAPS),
      },
      {
        name: 'a fact or a decision of the council',
        weight: -4,
        here: true,
        phrases: list(LAW_FACTS),
      },
      {
        name: 'both sides or none',
        weight: -4,
        here: true,
        phrases: list(NEUTRAL),
      },
    ],
    exceptions: list(`
      where|when|what|how|which should
      back to|from|in|on|at|up|door|yard|yards|fence|seat|lot|gate|porch|alley|soon|open
      right to|of|away|now|here|lane|turn
      stop sign|by|at|work
      needs|need|has|have|had|must|should (to) be (a|an|in|filed|posted|renewed|licensed|registered|paid|on|at|kept) *`),
    fixture: {
      flag: { text: 'SB 212 would gut local control. Call your senator today.' },
      pass: {
        text: 'Council voted 5-2 on Tuesday to send a letter about SB 212. Read it: marlowfalls.gov/sb212',
      },
    },
  },
];
