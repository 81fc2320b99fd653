import type { Clause } from '../schema.ts';
import {
  AILMENT,
  AMOUNT,
  CURES,
  DOSE_CHANGE,
  HEALER,
  KITCHEN_CURE,
  LAWYER,
  LEGAL_CLAIM,
  LEGAL_MATTER,
  LEGAL_OPINION,
  MADE_LIGHT,
  MEDICINE,
  NO_NEED,
  TAKE,
  VACCINE,
} from './families/advice.ts';
import { list } from './families/list.ts';

/** Trust: advice outside our office. */
export const trustAdvice: readonly Clause[] = [
  {
    id: 'TRUST-35',
    tip: 'trust',
    level: 'approval',
    title: 'Medical or legal advice beyond the cleared text',
    kind: 'weighed',
    scope: 'near',
    skipQuoted: true,
    message: '“{match}” is medical or legal advice. Point to the health officer, a lawyer or a cleared page.',
    why: 'Advice that is right for most can harm one. Doctors and lawyers know what to ask first.',
    threshold: 3,
    cues: [
      {
        name: 'a medicine or an illness',
        group: 'health',
        weight: 1.5,
        point: true,
        must: true,
        phrases: list(
          `${MEDICINE} ; ${VACCINE} ; ${AILMENT} ; {number}|two|three|few|couple|of beers|drinks|glasses|shots|cocktails`,
        ),
      },
      {
        name: 'a dose changed',
        group: 'health',
        must: true,
        weight: 3,
        point: true,
        phrases: list(
          `${DOSE_CHANGE} (taking) (*) (*) (*) ${MEDICINE} ; ${MEDICINE} .. leave|skip|stop|drop|halve|double (them|it|yours|off|today's|a|your)`,
        ),
      },
      {
        name: 'a dose told',
        group: 'health',
        must: true,
        weight: 3,
        point: true,
        phrases: list(`
${TAKE} (*) (*) (*) ${AMOUNT}|a|an (*) (*) (*) ${MEDICINE}
${AMOUNT} (of) ${MEDICINE} .. should|will|cures|cure|does|do|is|are|before|every
${MEDICINE} .. every|per|once|twice|times ${AMOUNT}|a|hour|hours|day|night|pound|pounds|morning
`),
      },
      {
        name: 'a kitchen cure',
        group: 'health',
        must: true,
        weight: 1.5,
        point: true,
        phrases: list(
          `${TAKE} .. ${KITCHEN_CURE} ; ${AMOUNT} (of) ${KITCHEN_CURE} ; ${KITCHEN_CURE} on|for|in the|that|your|a|any`,
        ),
      },
      { name: 'a cure', group: 'health', weight: 1.5, point: true, phrases: CURES },
      { name: 'an illness made light of', group: 'health', weight: 1.5, point: true, phrases: MADE_LIGHT },
      {
        name: 'no need of somebody who knows',
        must: true,
        weight: 6,
        point: true,
        phrases: list(
          `${NO_NEED} .. ${HEALER}|${LAWYER} ; no|zero ${HEALER}|${LAWYER} needed|required|necessary|involved ; ${HEALER}|${LAWYER} (just|only) costs|waste|will_only|is_overkill|is_a_waste|isn't_necessary|can_wait`,
        ),
      },
      {
        name: 'a matter of law',
        must: true,
        group: 'law',
        weight: 1.5,
        point: true,
        phrases: list(LEGAL_MATTER),
      },
      { name: 'a claim about the law', group: 'law', weight: 1.5, point: true, phrases: LEGAL_CLAIM },
      { name: 'an opinion at law', group: 'law', weight: 3, must: true, point: true, phrases: LEGAL_OPINION },
      { name: 'a link to a cleared page', weight: -3, here: true, features: ['official-link'] },
      {
        name: 'somebody to ask',
        weight: -3,
        here: true,
        phrases: list(`
call|ask|tell|text|contact|consult|phone (your|a|the|our|any) (own|family|county) doctor|doctors|nurse|lawyer|attorney|pharmacist|vet|pediatrician|clinic|911|988|midwife
talk|speak|check to|with (your|a|the|our) (own|family|county) doctor|lawyer|attorney|pharmacist|vet|nurse|clinic
nurse|poison|crisis|help|tip|referral line|control|hotline|helpline ; hotline ; helpline ; health officer|department ; county|public health ; legal aid ; call|dial|text 911|988
can't|cannot|don't|won't|not|can_not give|offer|advise|recommend|provide ; according to ; cdc ; get medical
`),
      },
      {
        name: 'an event or a service',
        weight: -3,
        here: true,
        phrases: list(`
workshop|workshops|class|classes|clinic|clinics|screening|screenings|training|exhibit|museum|movie|novel|book|concert|camp|tournament
drop (off) box|boxes|site ; take back ; no questions ; take|bring|return .. to|for the|our|any (police|drop|pharmacy|shelter|evacuation) ; sign up
crews|council|commission|we|agenda voted|closed|approved|repair|repaired|repaved
`),
      },
    ],
    exceptions: list(`
# a word with another meaning
who held up ; held up the|a|at|for|by|in|traffic ; is|was|were held up ; safest|best bet|thing ; don't pay anyone|a
skip the line|lines|wait|drive|trip|crowd ; tags|appointment .. shots ; no shots without ; make rent|mistakes
will be|have|open|close|not|meet|run|post|start|take|need|you|we|it|call|fix|hold|come|go|pick|get|work|help|also|continue|return|remain|reopen|begin|end|vote|give|add|send|show|make|stay|host|replace|join|keep|see|find|offer|share|answer|soon|likely|only|never|always|still|last|receive|do
we|it|they|that|this|he|she|there|who|crews|council|city|i|what|which will ; record high|low|number|year|crowd|time|breaking ; court {number} ; tennis|basketball|pickleball|volleyball|food court|courts
cold weather|snap|front|water|drinks|drink|brew|one|day|night|morning|tap|case ; public works|work ; ice cream ; sick of ; short cut ; cut the|down|off|through|grass|tree|your|back|in ; burn ban|permit|permits|pile|piles|day ; no license ; license plate
tick tock ; computer bug|virus ; bug spray ; smoke alarm|alarms|detector|detectors ; stroke of ; breast stroke ; parking|ticket|lottery tickets ; take the|your survey|trash|bus|detour|stairs
free to (the|all|everyone|residents|attend|enter|use|park|ride|join|anyone|kids) ; right to (know|the|your) ; right away ; shot clock|put ; drop off ; patch of|the ; drops to|in|by|of ; gun violence|show|buyback
oil change|paint|painting ; salt truck|trucks|shed ; used oil ; beer|wine garden|tent|festival ; lead the|a|to|by|in|us|you|over|our|with|singer|role ; trunk or ; dead_ringer|pain free
`),
    fixture: {
      flag: { text: 'You do not need a doctor, just drink bleach-free tap water and rest.' },
      pass: { text: 'Call the nurse line at 555-0188 if you feel ill.' },
    },
  },
];
