import type { Clause } from '../schema.ts';
import { OFFICE } from './families/civic.ts';
import { list } from './families/list.ts';
import { ASKING_FOR_MONEY, MONEY } from './families/money.ts';
import { POLITICIAN } from './families/politics.ts';

/** Plan: no campaign money. */
export const planPolitics: readonly Clause[] = [
  {
    id: 'PLAN-06',
    tip: 'plan',
    level: 'block',
    title: 'Campaign money or campaign link',
    kind: 'weighed',
    scope: 'near',
    threshold: 3,
    message: '“{match}” leads to a campaign or its money. Please take it out.',
    why: 'An official account that leads to a campaign fund looks like the city paying for it.',
    cues: [
      {
        name: 'a campaign site or account',
        weight: 3,
        must: true,
        point: true,
        phrases: list('actblue|act_blue|winred|anedot|ngp_van|action_network'),
        names: [
          // Where campaigns collect.
          '*actblue*',
          '*act.blue*',
          '*winred*',
          '*anedot*',
          '*ngpvan*',
          '*raisethemoney*',
          '*efundraisingconnections*',
          '*numero.ai*',
          '*actionnetwork*',
          '*mobilize.us*',
          '*secure.ngp*',
          // Parties and their committees.
          '*democrat*',
          '*republican*',
          '*gop.*',
          '*gop',
          '*gop/*',
          '*dems*',
          '*libertarian*',
          '*greenparty*',
          '*dccc*',
          '*nrcc*',
          '*dscc.org*',
          '*nrsc.org*',
          '*rnc.org*',
          '*dnc.org*',
          '*pac.org*',
          '*pac.com*',
          // "name for office".
          '*formayor*',
          '*4mayor*',
          '*forcouncil*',
          '*4council*',
          '*forcounty*',
          '*forsheriff*',
          '*forsenate*',
          '*forcongress*',
          '*forgovernor*',
          '*forjudge*',
          '*forschoolboard*',
          '*fortreasurer*',
          '*forcommissioner*',
          '*forassembly*',
          '*forhouse*',
          '*forthepeople*',
          '*for2*',
          '*formarlow*',
          '*forourcity*',
          'voteno*',
          'voteyes*',
          'yeson*',
          'noonmeasure*',
          '*yesmeasure*',
          '*nomeasure*',
          '*yesforour*',
          'vote4*',
          'votefor*',
          'reelect*',
          '*2026.com*',
          '*2027.com*',
          '*2028.com*',
          '*2026.org*',
          '*2027.org*',
          '*2028.org*',
        ],
      },
      {
        name: 'an ask for money or help',
        weight: 1.75,
        point: true,
        phrases: list(`
          ${ASKING_FOR_MONEY}
          ${MONEY}
          # things bought and worn
          buy|grab|order|wear|wearing|selling|sells|get yours|a|your|one|the|our|some|them (*) (*) mug|mugs|shirt|shirts|t_shirt|t_shirts|hat|hats|pin|pins|merch|sticker|stickers|sign|signs|yard_sign|button|buttons|tote
          t shirt|shirts
          mug|mugs|shirt|shirts|merch|lawn_sign|yard_sign|yard_signs|door_hangers|mailers|printing|tv_ads|airtime|store|shop
          auction|bid|bids|raffle|gala|golf|scramble|barbecue|bbq|breakfast|spaghetti|pancake|dinner|cocktails|wine|reception|house_party|tickets|ticket|plate|table|seat|seats
          host|hosting (*) fundraiser|reception|party
          # work given
          volunteer|volunteering|phone_bank|phone_banks|make_calls|text_bank|canvass|canvassing|knock|knocking|door_knock
          join|help|power|fuel|power_up|fight (the|her|his|their|our|us|him) *
          sign up
          give|follow|like|share|visit|check (out|it) (them|him|her|the|a|his|our) (*) follow|page|site|platform|store|link
          get * on|onto the air
          outspending|outspent|outraised|short|broke|behind
          page|link|site|website|launched|platform|newsletter|qr_code`),
      },
      {
        name: 'a campaign',
        weight: 1.75,
        must: true,
        point: true,
        phrases: list(`
          # a race
          * for (city|county|state|the|school|district|us) ${OFFICE}|school_board|statehouse
          campaign|campaign's|campaigns|candidate|candidates|candidate's|reelection|re_election|candidacy|nominee|incumbent|challenger
          run|race|bid|campaign|fight|running|runs for (city|county|state|the|school|district|us) ${OFFICE}|school_board|office|the_seat
          ${POLITICIAN} (*) (*) run|bid|race|campaign|goal|war|coffers|mailers|opponents|opponent|reelection|fundraiser|fundraising|account|donation|pac|team|store|printing
          her|his|their|my bid|race|run|campaign|reelection|war|coffers|mailers|opponents|opponent|slate|platform|team
          victory|election_night|watch|launch|kickoff party|event|page|rally
          rally dates
          war chest
          opponents|opponent|opponent's
          on|onto|to|for the air|statehouse|school_board
          team|backing|back|fund|bankroll|elect|keep|reelect|beat|send mayor|ruiz|councilmember|councilwoman|councilman|senator|sheriff|judge|her_on|him_on|her_in|him_in
          whole|straight|local|our ticket|slate
          # committees
          pac|pacs|super_pac|pac's
          political|legislative|victory|campaign|leadership|candidate fund|action|committee|party|account
          friends|citizens|neighbors|people|residents|families|committee|women|veterans (of|for|to) (elect|reelect) * (*) committee|fund|pac
          citizens|neighbors|residents|parents|families|teachers|firefighters for (the) (*) (*) measure|levy|bond|bonds|library|parks|schools|safety|reform|marlow|a|better|change
          citizens|friends|neighbors|people|voters for *
          to|for|with team *
          friends of (mayor|councilmember|judge|senator) * (*) (po|committee|fund|p.o)
          # parties
          democrats|democrat|democratic|republican|republicans|gop|libertarian|green_party|tea_party|working_families_party|dnc|rnc
          party dues|ticket|sustainers|nominee|headquarters|convention|precinct
          # measures
          yes|no on bonds|bond|measure|prop|the|levy|initiative|question
          stop|yes|no|keep|elect|reelect|beat|vote|save (on|for|to) initiative|measure|prop|levy * (*) committee|fund|pac|campaign
          stop|support|oppose|pass initiative|measure|prop|proposition|question {number}|a|b|c|d
          measure|levy|bond|initiative campaign|committee`),
      },
      {
        name: 'somebody named',
        weight: 0.5,
        here: true,
        traits: ['anybody'],
        phrases: list('ruiz|mayor|councilmember|councilman|councilwoman|senator|sheriff|judge'),
      },
      {
        name: 'something else',
        weight: -4,
        here: true,
        phrases: list(`
          # campaigns for a cause
          blood|litter|vaccination|crossing|coat|bench|trees|awareness|alarms|archive|recycling|literacy|seat_belt|anti_litter|cleanup campaign|drive|event|day
          anti litter
          spring|fall|food|safety|smoke_alarm|river|public_health cleanup|drive|campaign
          cleanup|vaccination|awareness|smoke_alarm|safety_campaign|marketing_campaign|capital_campaign|spay
          # public funds
          reserve|general|transportation|relief|enterprise|sinking fund
          # groups of friends
          friends of the (*) library|park|parks|zoo|shelter|trail|museum|river|creek
          parks advisory
          # the law on campaign money
          disclosure|ethics|reports_due|filing_fee
          limit|limits on|is_set|under
          report|reports for|are|is|due
          campaign finance
          election|poll|polls workers|worker
          do|may not (*) leave|give|accept|campaign
          scam|scams|fake|never|not_allowed|may_not|cannot_accept|can't_accept|must_not|will_not|won't
          block party
          party room
          political|campaign signs may|must|in|that|will`),
      },
    ],
    exceptions: list(`
      block|pool|birthday|dance|costume|third|search|work|watch|street party|parties
      party at|in|on the
      bid tab|tabs|opening|documents|number
      not|* yet for
      book|bake|yard|garage|surplus sale|sales`),
    fixture: {
      flag: { text: 'Chip in $5 before midnight: secure.actblue.com/ruiz' },
      pass: { text: 'Chip in an hour on Saturday: volunteers needed to plant 200 trees.' },
    },
  },
];
