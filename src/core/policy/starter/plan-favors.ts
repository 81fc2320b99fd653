import type { Clause } from '../schema.ts';
import { CAUSE, CAUSE_PERHAPS, NO_APPEAL, OWN_DRIVE } from './families/causes.ts';
import { list } from './families/list.ts';
import { ASKING_FOR_MONEY, MONEY } from './families/money.ts';

/** Plan: no collecting for others. */
export const planFavors: readonly Clause[] = [
  {
    id: 'PLAN-09',
    tip: 'plan',
    level: 'approval',
    title: 'Solicits money for a third party',
    kind: 'weighed',
    scope: 'near',
    threshold: 3,
    message:
      '“{match}” collects for somebody else. The final approver can say whether the city may share it.',
    why: 'If we ask for one family or charity, we must be ready to ask for all of them.',
    cues: [
      {
        name: 'a page that collects',
        weight: 3,
        must: true,
        point: true,
        here: true,
        phrases: list(`
          gofundme|go_fund_me|crowdfund|crowdfunding|crowdfunded|kickstarter|givesendgo|spotfund|givebutter
          fundraiser|fundraising for|page|link
          cash_app|cashapp|venmo|zelle|paypal *
          by|on|via|through|has_a|their|her|his cash_app|cashapp|venmo|zelle|paypal
          text * to {number} (to) give|donate|put|help|support|send
          amazon|wish wish|list list
          set up|opened|started|created|launched|has|have|open|opens (*) (*) fund|fundraiser|donation_page|meal_train|collection`),
        names: [
          '*gofundme*',
          '*gofund.me*',
          '*givesendgo*',
          '*kickstarter*',
          '*indiegogo*',
          '*venmo*',
          '*cash.app*',
          '*cashapp*',
          '*paypal*',
          '*zelle*',
          '*givebutter*',
          '*fundly*',
          '*spotfund*',
          '*mightycause*',
          '*zeffy*',
          '*classy.org*',
          '*donorbox*',
          '*justgiving*',
          '*patreon*',
          '*ko-fi*',
          '*buymeacoffee*',
          '*donorschoose*',
          '*caringbridge*',
          '*mealtrain*',
          '*snap-raise*',
          '*snapraise*',
          '*/donate*',
          '*/give',
          'donate.*',
          'give.*',
        ],
      },
      {
        name: 'an ask for money',
        weight: 1.75,
        must: true,
        point: true,
        phrases: list(`
          ${ASKING_FOR_MONEY}
          ${MONEY}
          # sales and events for a cause
          raffle|bake|popcorn|cookie|candy|rummage|benefit|charity|pancake|spaghetti|fish_fry|cookies ticket|tickets|sale|dinner|concert|breakfast|supper|auction|gala|run|walk|night|fundraiser|lunch
          buy (a|your|some|their|his|her|our) (*) (*) raffle|cookies|popcorn|tickets|ticket|candy|t_shirt|shirts|wreath|wreaths|coupon_book
          benefiting|benefitting|all_for (the|a) *
          proceeds|sales|tips|all|ticket|tickets|sale|dinner|concert|ride|run|walk|night|event (*) benefit|benefits (the|a) *
          to benefit (the|a|an) * (*) family|fund|funds|foundation|shelter|charity
          walking|running|riding|biking|shaving|cycling|swimming|rowing {number}|his|her|their|a|for miles|laps|head|hour|hours
          short of|on cash|funds|money|rent|goal
          needs|need|could_use|asking_for|wants|seeks|welcome|welcomes|appreciate|appreciates (*) (your|our|some|a) (*) money|dollars|funds|donations|gift|gifts|kidney|cash
          help|helps|pay|cover|covers|afford|toward|towards|asking (with) (for) (help) (with) (his|her|their|the|a) (*) rent|bills|funeral|burial|surgery|treatment|chemo|medical|hospital|vet|deposit|roof|uniforms|trip|tuition|wheelchair|chemotherapy|therapy|van
          bills|costs|expenses|debt are|is|keep (*) piling|mounting|adding|due
          can't make|pay|afford rent|it
          fill the jar|bucket|kettle
          become|be a (*) (*) (monthly) donor|sustainer|member|angel
          adopt (a|an) family|families|child|soldier|kennel|village|senior
          would|will be (so|very) (*) welcome|grateful|thankful
          collecting|taking_up (a) (collection) for
          in lieu of
          generous|generously|generosity
          buy_in|bake_sale|car_wash|penny_drive|coin_drive|walkathon|jog_a_thon|read_a_thon|telethon|toy_run|silent_auction|tip_night|spirit_night
          fund in|below|link`),
      },
      {
        name: 'a plea',
        weight: 1,
        point: true,
        phrases: list(`
          needs|need|could_use|asking_for|asking|wants (*) (your|our|some|a) (*) help|support|lift|hand
          lost everything|their_home|the_house
          hurting|struggling|grieving|fighting
          can|could|shall we|you (please) (*) buy|fill|fund|sponsor|help|support|raise|send|rebuild|pay
          let's|lets|let_us (all) (*) buy|fill|fund|sponsor|help|support|get_it|get_them|raise|send|rebuild|show_up|step_up|rally|come_through
          help|helping|support|supporting (*) (*) (*) out|rebuild|recover|bury|heal|beat|fight|get_back
          help * family|families
          please (to) help|support|consider
          fill it
          you can|could (*) fix|help|change|make that|it|a|this
          link below|bio|comments
          link in bio|comments|the
          pass it on
          would be grateful`),
      },
      {
        name: 'somebody else’s cause',
        weight: 1.25,
        point: true,
        phrases: list(CAUSE),
        traits: ['person'],
      },
      {
        name: 'what may be a cause',
        weight: 0.75,
        phrases: list(CAUSE_PERHAPS),
        traits: ['anybody'],
      },
      {
        name: 'a drive or a service of the city',
        weight: -4,
        anywhere: true,
        phrases: list(OWN_DRIVE),
      },
      {
        name: 'no ask',
        weight: -3,
        here: true,
        phrases: list(NO_APPEAL),
      },
    ],
    exceptions: list(`
      benefit|benefits|library|punch|loyalty|gift|transit card|cards
      chip in an hour|hours
      check|checks|checked|checking out|in|your|for|the|before|with|marlowfalls|on|if|it|them|license|who|engine|every
      pay for|your|the parking|bill|bills|tickets|ticket|taxes|fine|fee
      help us|desk|line|wanted
      please help (us)`),
    fixture: {
      flag: { text: 'Help the Lopez family rebuild: gofundme.com/f/lopez-fire' },
      pass: { text: 'Donate coats at City Hall lobby, Monday to Friday, 8 a.m. to 5 p.m. (City coat drive)' },
    },
  },
];
