import type { Clause } from '../schema.ts';
import { OFFICE } from './families/civic.ts';
import { list } from './families/list.ts';
import { ELECTION, ELECTION_FACTS, POLITICIAN, RUNNER } from './families/politics.ts';
import { BAD, HARM, HELP, NEUTRAL, SUPPORT } from './families/stance.ts';

const THEM = 'him|her|them|he|she';

/** Plan: keep an official account out of elections. */
export const planElections: readonly Clause[] = [
  {
    id: 'PLAN-04',
    tip: 'plan',
    level: 'block',
    title: 'Endorses or opposes a candidate',
    kind: 'weighed',
    scope: 'near',
    threshold: 2.75,
    skipQuoted: true,
    message:
      '“{match}” reads as taking a side in an election. Leave the candidate out; voters need only facts from us.',
    why: 'Everyone who lives here pays for this account, whoever they vote for. The law keeps us out of campaigns.',
    cues: [
      {
        name: 'a vote asked for',
        weight: 3,
        must: true,
        point: true,
        phrases: list(`
          # keep or bring into office
          re elect|electing|elected|election
          reelect*
          four|4|six|eight|two more years
          deserves|deserve|earned|earns|has|have|gets|got|wins|won (*) your|our|my|every|the vote|votes|ballot|support|backing|trust
          deserves|deserve|earned|earns|needs|wants|give|gives|win|wins another|a|four|second|third|more|one_more (second|full|third) term|years|chance|shot|promotion
          anyone|anybody|anything but *
          send|put|keep|return|elect|sweep * (*) (*) (back) to|in|into|on office|the_council|council|congress|washington|the_statehouse|the_senate|the_dais|power|the_capitol
          # a vote for or against somebody
          vote|votes|voting|voted|ballot|ballots (for|against|with) ${POLITICIAN}|${THEM}|someone|somebody|anyone|leaders|leadership|change|experience
          a vote for|against * (*) is|means
          vote|throw|kick|toss|boot ${THEM}|bums|rascals|* (*) out
          voted|voting|vote (${THEM}|*) (*) (*) out|in this|in|on|next|of|fall|november
          vote|votes|voting|voted for (the|a|somebody|someone) (*) guy|man|woman|person|one|gal|candidate|team|side|name
          don't waste|throw your vote|votes
          # a seat
          get|keep|put|send|return|want|need ${THEM}|* (*) (back) on|in|into|onto (the|our|your|city|county|school|state) (city|county|school|state) council|board|bench|school_board|office|senate|statehouse
          we|you|this_town|our_town|this_city|our_city|this_county|voters|folks need|needs|deserve|deserves|want|wants (a|an|our) (new|better|real|different|strong|honest|*) mayor|sheriff|governor|senator|councilmember|councilwoman|councilman|commissioner|judge|leader|leaders|leadership|council
          only|just|but one name|choice
          good|best (of) luck (to|with|in|on) (*) (*) (*) november|election|election_day|primary|race|run|campaign|runoff
          guild's|union's|chamber's|association's nod|endorsement|pick|backing
          (the) nod of|from|for
          # our man, our woman
          next (state|county|city|us|u.s) senator|representative|mayor|sheriff|judge|commissioner|treasurer|clerk
          next mayor|sheriff|governor|senator|councilmember|councilwoman|councilman|commissioner|president|treasurer|judge|congresswoman|congressman
          our|my|the|your|clear|right|only|best|better|obvious|smart|natural pick|choice|candidate|guy|gal|man|woman|person for|in|is|this|here|to|on|at|come ${OFFICE}|november|nov|november|the_job|this_seat|this_job|this_race|office|that_seat|beat|be|us
          one|our|clear|obvious|only clear|obvious|real|good|right|sane|safe choice
          leader|leaders|leadership|voice|fighter|champion|sheriff|mayor|governor|senator|judge|woman|man|person (*) (our|the|this|we|you|my) (*) (*) needs|need|deserves|deserve|wants|can_trust
          endorse|endorses|endorsed|endorsing|endorsement|endorsements (of|by|from|for) ${POLITICIAN}|${THEM}|candidate
          # unfit for it
          fit|unfit|qualified|unqualified|cut_out for|to (this|the|that|public|be|hold|lead) (*) office|seat|job|lead|serve|govern|${OFFICE}
          hand|handing|give|giving|turn|trust (*) (*) (*) (the|over|back|with) keys|gavel|reins|dais|wheel
          if|when|should|once (that|this|the) (*) (*) becomes|wins|gets_in|gets_elected|takes_over|is_elected|takes_office
          # at the ballot
          fill|color|mark|check|ink (in) the|that|your bubble|oval|box|circle|name next|beside|by|for|in
          remember|remembering|forget|mind|think|show|thank|thanks|gratitude|grateful|repay|reward .. polls|ballot|election|election_day|november|voting|nov
          another four|six|two|4 years of|with|like
          all in|out behind|for *
          on|join|go|i'm|we're team *
          yard|lawn|campaign|window sign|signs|button|buttons|sticker|stickers|poster|posters for|are_at|are_here|at_the|up|today|available
          wearing|wear|see|love|got your|our|my|a|those|all * button|buttons|pin|pins|signs
          if|rt|honk|say|we|i|i'm|we're (you) (are|if) with|for ${THEM}
          new blood
          attack ad|ads
          running .. get|carry|push ${THEM} over|across`),
        traits: ['vote-for-name'],
        names: [
          '*formayor*',
          '*4mayor*',
          '*forcouncil*',
          '*4council*',
          '*forcongress*',
          '*forsenate*',
          '*forgovernor*',
          '*forpresident*',
          '*forsheriff*',
          '*forjudge*',
          '*fortreasurer*',
          '*forschoolboard*',
          '*forcommissioner*',
          '*foroffice*',
          '*forcounty*',
          'reelect*',
          '*reelect*',
          'elect_*',
          'voteblue*',
          'votered*',
          'votefor*',
          'voteout*',
          '*fourmoreyears*',
          '*4moreyears*',
          'ready4*',
          'imwith*',
        ],
      },
      {
        name: 'support or scorn',
        weight: 1.75,
        point: true,
        phrases: list(`
          # to be for somebody
          ${SUPPORT}
          stand|stands|standing|lined_up|lining_up|fully|firmly|right|squarely|is|are behind|with
          behind ${POLITICIAN}|${THEM}|you
          choose|choosing|elect|elects|electing
          hope|hopes|hoping|wish|wishing|pray|praying|like|want|wants (to|that|for) (see|${THEM}|*) wins|win|winning|elected|stays|keeps|becomes
          wins|winning|beat|beats|beating|crush|crushes|crushed|landslide|victory|triumph|unseat|oust|ousting|outshine|outclassed|trounce|leading
          wiped the floor
          has|have|with|give|gives our|my|full|the|${THEM} (full|complete|total) backing|support|blessing (of)
          our|my|full|the|${THEM} (full|complete|total) backing|endorsement
          has|have|with|give|gives our|my|full|the|${THEM} (full|complete|total) support|blessing|trust|thumbs_up|endorsement
          over|across the finish
          all the way
          kickoff|launch_party|victory_party|watch_party|fundraiser
          knocking|knock on|hundreds|some doors
          canvassing|phone_banking|door_knocking|leafleting
          # praise of somebody
          leader|leadership|champion|fighter|visionary|public_servant|steady|experienced|proven|tireless|integrity|hardworking|trustworthy|backbone
          best|better|right|only|finest|perfect|strongest|smartest|clear|obvious|exactly|great person|one|choice|leader|candidate|mayor|sheriff|senator|councilwoman|councilman|governor|judge|fit|job
          gets it|things|results
          fight|fights|fighting|fought|stands_up|stood_up|delivers|cares|listens|works_as_hard|gets_things
          nobody|no_one|none|not (*) (*) else|harder|more (*) than
          nobody|no_one (*) (*) (*) (*) harder|better|more|else
          couldn't|could ask for a better
          thanks to ${POLITICIAN}
          because (of) ${POLITICIAN}
          speaks for itself
          real deal
          go get|beat
          say|saying|said no|yes to *
          we're|i'm|we_are|i_am|count_us|count_me with|for|in_for *
          send|sends|sending a message
          say|says|do|does anything to win
          had|has (his|her|their|a) (his|her|their) chance
          one|somebody|someone who gets|listens|cares|shows|works|fixed|will
          time for someone|somebody|a|new|change
          deserves|deserve better
          smarter than
          stick|sticking with *
          see|love|loving|spotted|seeing (*) (*) (*) signs
          earned|earns|won|wins|landed (*) (*) (*) nod|endorsement|backing
          # scorn of somebody
          ${HARM}
          ${BAD}
          flip flop|flops|flopper|flopped
          corrupt|crook|crooked|liar|lies|lying|lied|phony|clueless|incompetent|inept|lazy|coward|bully|clown|puppet|extremist|fiction|embarrassing|embarrassment|fooled|fool|scandal|hypocrite|loser|out_of_touch|missing_in_action|empty_suit|career_politician|bought_and_paid
          never|hasn't|didn't|doesn't (even|once|ever) (*) (*) once|even|ever|attended|showed|shown|voted|lifted|read|bothered|met|managed|set|worked|lived
          wants to close|cut|sell|gut|raise|end|shut|scrap
          cancelled|canceled|would_have|wouldn't_have|none_of_this|defund|sell_off
          last|don't|can't thing|let|trust|afford
          had better not
          anyone|anybody else|but
          keep|bear that|this|it in mind
          think about that
          you know who
          go|yay|woo|hooray *
          choose_it_again|turn_the_page|fresh_start|fresh_leadership|new_leadership`),
      },
      {
        name: 'a warm or a cold word',
        weight: 1.25,
        point: true,
        phrases: list(`
          proud|proudly|thrilled|excited|honored|grateful|delighted|glad|happy|lucky|love|loves|hope|hopes|hoping|trust|trusting|congratulations|congrats|cheers|yes
          best|better|right|strong|honest|smart|great|good|voice|leader|leads|vision|courage
          failed|fails|failure|fake|fraud|never|nobody|won't
          let's|help|keep|join|share|retweet|rt|honk|volunteer|turn_out|remember|don't_forget|thank|thanks
          just saying|sayin
          ${HELP}`),
      },
      {
        name: 'somebody who runs',
        weight: 1,
        must: true,
        point: true,
        phrases: list(RUNNER),
      },
      {
        name: 'an election',
        weight: 0.5,
        must: true,
        point: true,
        phrases: list(ELECTION),
        names: ['*2026', '*2027', '*2028', 'team*'],
      },
      {
        name: 'somebody named',
        weight: 0.75,
        point: true,
        traits: ['anybody'],
        phrases: list(`
          ${POLITICIAN} *
          our|the|this|your|stubborn mayor|sheriff|governor|senator|judge|councilwoman|councilman|councilmember
          ${THEM}`),
      },
      {
        name: 'a fact that voters need',
        weight: -4,
        here: true,
        phrases: list(ELECTION_FACTS),
      },
      {
        name: 'both sides or none',
        weight: -4,
        here: true,
        phrases: list(NEUTRAL),
      },
    ],
    exceptions: list(`
      four more years of paving|work|repairs|construction|funding|road
      how|where|when|ready|register|time|way|right|eligible to vote
      vote|voting|votes for (your|the|a|our) (*) favorite|best|name|mural|design|mascot|plow|next_book
      running toilet|water|late|for_shelter|out|on|low|behind|from|at|through|until|one
      fight us|me
      take the vote
      the vote was|on|will
      help us|kids
      we're|i'm|we_are with|for|in_for you|the|our|a|them|your|this|us|everyone
      stop|street|traffic|road|detour|warning signs
      see signs of
      next book|bus|year
      elect a|to
      won't|can't|cannot|will_not|do_not|may_not|never (*) endorse
      go to|online|green|to_the|live|ahead|out|home|slow|back|by|see|here|into|for
      vote|votes|voting for (the|a) film|movie`),
    fixture: {
      flag: { text: 'Proud to stand with Dana Ruiz for Mayor this November! #RuizForMayor' },
      pass: { text: 'Mayor Ruiz will read to kindergartners at the Central Library on Friday.' },
    },
  },
];
