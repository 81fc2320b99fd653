import type { Clause } from '../schema.ts';
import { ADMISSIONS, NO_ADMISSION } from './families/admission.ts';
import { ANGER, NO_ANGER } from './families/anger.ts';
import { ELSEWHERE_TAGS, SPEAKING_FOR_US, TOLD_BY_OTHERS } from './families/elsewhere.ts';
import { LOSS_WORDS, NO_LOSS } from './families/loss.ts';
import { OFFICIAL_BUSINESS, SPOKEN_FOR } from './families/officials.ts';

/** The final say: what goes before the approver, and how warnings are written. Clauses 14 to 22. */
export const finalSay14to22: readonly Clause[] = [
  {
    id: 'CHARGE-14',
    tip: 'final-say',
    level: 'approval',
    title: 'Death or serious injury',
    kind: 'conditional',
    scope: 'draft',
    skipQuoted: true,
    message:
      '“{match}” speaks of a death or grave injury. The final approver makes sure that the family knows first.',
    why: 'Nobody should learn of a loss from a feed.',
    when: { phrases: [] },
    news: { phrases: LOSS_WORDS, told: TOLD_BY_OTHERS, tags: ELSEWHERE_TAGS, own: SPEAKING_FOR_US },
    exceptions: NO_LOSS,
    unless: {
      features: ['year'],
      phrases: ['memorial day', 'anniversary', 'survey', 'statistics', 'per year', 'annual|annually'],
    },
    fixture: {
      flag: { text: 'RIP to our brother Lt. Cole, gone too soon.' },
      pass: { text: 'In 2026, 14 people died on county roads. Report: marlowcounty.gov/safety' },
    },
  },
  {
    id: 'CHARGE-15',
    tip: 'final-say',
    level: 'approval',
    title: 'Apology or admission',
    kind: 'conditional',
    scope: 'draft',
    skipQuoted: true,
    skipNegated: true,
    message:
      '“{match}” takes the blame for the city. Good apologies deserve a second look: ask the final approver.',
    why: 'Owning a mistake is right. The approver makes sure that we can also make it good.',
    when: { phrases: ADMISSIONS },
    exceptions: NO_ADMISSION,
    unless: {
      phrases: [
        'typo',
        'correction',
        'corrected',
        'sorry for the (typo|mix|wrong) (up|date|time|link)',
        'missed you|your',
      ],
    },
    fixture: {
      flag: { text: 'We messed up the election mailer and we own it.' },
      pass: { text: 'Sorry for the typo: the sale is on Saturday, May 8, not Sunday.' },
    },
  },
  {
    id: 'CHARGE-16',
    tip: 'final-say',
    level: 'approval',
    title: 'Speaks for the mayor, council or chief',
    kind: 'conditional',
    scope: 'draft',
    message: '“{match}” speaks for somebody else. Have the words been cleared?',
    why: 'An official should read their own words here first, not afterwards.',
    when: { phrases: [] },
    news: { phrases: SPOKEN_FOR, told: TOLD_BY_OTHERS, tags: ELSEWHERE_TAGS, own: SPEAKING_FOR_US },
    exceptions: OFFICIAL_BUSINESS,
    unless: {
      phrases: [
        'minutes|transcript|recording|speech|video|statement',
        "at (the) monday's|tuesday's|wednesday's|thursday's|friday's|last|tonight's|council (council|board|commission) meeting",
        'news|press release|conference|briefing',
      ],
    },
    fixture: {
      flag: { text: 'Mayor Ruiz says the county is to blame.' },
      pass: { text: 'Mayor Ruiz at Tuesday\'s meeting: "We will open the pool June 1."' },
    },
  },
  {
    id: 'CHARGE-22',
    tip: 'final-say',
    level: 'confirm',
    title: 'Coming in hot: anger in the draft',
    kind: 'existence',
    skipQuoted: true,
    skipNegated: true,
    message:
      '“{match}” sounds angry, and you may have good reason. Try again after a short walk, or ask a colleague.',
    why: 'We have all written one of these. The calm version wins more people over.',
    phrases: ANGER,
    exceptions: NO_ANGER,
    fixture: {
      flag: { text: 'Enough. We are SICK of the lies on this page.', kind: 'reply' },
      pass: { text: 'We are sick with the flu at the front desk; call ahead.', kind: 'reply' },
    },
  },
];
