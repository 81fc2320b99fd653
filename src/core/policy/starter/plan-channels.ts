import type { Clause } from '../schema.ts';
import { list } from './families/list.ts';

const OWNER =
  "my|his|her|their|own|personal|private|family|home|off_duty|after_hours|off_hours|burner|chief's|mayor's|director's|councilmember's|councilman's|councilwoman's|clerk's|sheriff's|sgt's|officer's|captain's|librarian's|manager's|coach's|inspector's|teacher's|intern's|girlfriend's|boyfriend's|wife's|husband's|mom's|dad's|sister's|brother's|son's|daughter's|deputy's|commissioner's|supervisor's|driver's|engineer's|planner's|guy's";
const NETWORK =
  'facebook|fb|instagram|insta|ig|tiktok|twitter|snapchat|snap|substack|linkedin|youtube|telegram|whatsapp|messenger|discord|signal|threads|reddit|medium|patreon|onlyfans|bluesky|mastodon|twitch|pinterest|nextdoor|linktree|kik|viber|wechat|groupme|venmo|zelle|paypal|cash_app|cashapp|gmail|yahoo|hotmail|icloud|aol|dropbox|google_doc|google_drive|imessage|facetime';
const BARE =
  'page|pages|account|profile|feed|blog|blog_page|channel|stream|livestream|wall|story|stories|newsletter|podcast|group|group_chat|dms|dm|inbox|cell|cellphone|cell_phone|mobile|iphone|phone|phone_number|number|email|e_mail|address|website|site|handle|timeline|main|alt|voicemail|line|texts';
const PERSON =
  'me|him|her|chief|mayor|officer|sgt|sergeant|director|clerk|councilman|councilwoman|councilmember|councilor|deputy|captain|lieutenant|lt|det|detective|inspector|driver|librarian|miss|mr|mrs|ms|coach|commissioner|manager|trustee|teacher|supervisor|ranger|engineer|planner|intern|firefighter|superintendent|foreman';

/** Plan: official business stays on official pages. */
export const planChannels: readonly Clause[] = [
  {
    id: 'PLAN-25',
    tip: 'plan',
    level: 'confirm',
    title: 'Sends people to a personal account',
    kind: 'weighed',
    scope: 'sentence',
    threshold: 3,
    message: '“{match}” leads to somebody’s own account. Send people to an official page, line or desk.',
    why: 'City business on a private page is out of our records, and out of reach for people who are blocked there.',
    cues: [
      {
        name: 'a private channel',
        weight: 3,
        must: true,
        point: true,
        traits: ['own-channel'],
        phrases: list(`
          # whose it is
          ${OWNER} (own|private|personal|family|very|other|work|new) (own|private|personal|family) ${NETWORK}
          ${OWNER} (own|private|personal|family|other) (own|private|personal|family) blog|blog_page|channel|stream|livestream|wall|dms|dm|inbox|cell|cellphone|cell_phone|mobile|iphone|podcast|newsletter|group_chat|profile|timeline|feed|texts|voicemail|facebook_page|facebook_group|facebook_account|page|account
          own|private|personal|family|off_duty|off_hours|after_hours ${NETWORK}
          own|private|personal|family|off_duty|off_hours|after_hours ${BARE}
          call|text|phone|ring|reach|email|visit me|him|her at home
          # on a network, from somebody
          ${PERSON} (*) (*) (*) on|over|via|through|at (his|her|my|their|the|a) ${NETWORK}
          reach|text|message|dm|call|inbox|ask|find|ping|contact * (*) on|over|via|through ${NETWORK}
          i'm|i|he|he's|she|she's (*) (*) on|over (his|her|my) ${NETWORK}
          follow|add|dm|message|text|ping|tag|snap|friend|inbox|pm|whatsapp|email|call|ring me|him privately|directly|at|on|as|here|and|for|any|anytime|there|home|instead|personally
          dm|inbox|pm|snap|friend|ping|whatsapp her|him|me (privately|directly|at|on|as|anytime|instead)
          hit me|him|her up
          hit up our|the *
          shoot|drop|send|fire me|him|her (off) (a|an|your|some) (quick) text|dm|message|note|line|email|snap
          slide|slides|sliding in|into|up his|her|my|their|the|* (*) dms|inbox|messages
          add me
          friend|friends request|with_me
          i'll be going|live|posting|streaming
          snap your|a|it|them (*) (*) (*) to
          quicker|faster|fastest|better on (his|her|my) (own) ${BARE}
          more|faster|sooner|better than (this|our|the) (official|city|work) account|page|inbox|one|office
          easy to find on
          under his|her|my own
          bring|send|take|move|moved|post|posts (*) (*) (*) (*) to my`),
        names: [
          // Mail boxes that anybody can have.
          '*@gmail.com',
          '*@yahoo.com',
          '*@hotmail.com',
          '*@outlook.com',
          '*@live.com',
          '*@msn.com',
          '*@aol.com',
          '*@me.com',
          '*@icloud.com',
          '*@proton*',
          '*@comcast.net',
          '*@gmx*',
          // Pages of persons.
          'm.me/*',
          't.me/*',
          'wa.me/*',
          '*snapchat.com/*',
          '*substack.com*',
          '*medium.com/@*',
          '*linktr.ee/*',
          '*tiktok.com/@*',
          '*wordpress.com*',
          '*blogspot.*',
          '*discord.gg*',
          '*venmo.com*',
          '*facebook.com/groups*',
          '*offduty*',
          '*off_duty*',
          '*personal*',
          '*private*',
          'realcouncil*',
          'realmayor*',
          'realchief*',
          'thereal*',
          '*afterhours*',
          '*after_hours*',
          '*_irl',
        ],
      },
      {
        name: 'ours put aside',
        weight: 1.5,
        point: true,
        phrases: list(`
          not ours|here|this_page
          not (on|at|the|our|this|in) (the|our|this|city) (city) page|account|feed|inbox|site
          rather|instead than|of (the|our|this) office|city|page|form|desk
          skip the|our office|form|line|page|desk`),
      },
      {
        name: 'an account that is not on our list',
        weight: 1.5,
        must: true,
        point: true,
        phrases: list(`
          {mention}
          ${NETWORK}`),
        names: [
          'facebook.com/*',
          'instagram.com/*',
          'twitter.com/*',
          'x.com/*',
          'youtube.com/*',
          'linkedin.com/*',
        ],
      },
      {
        name: 'a person',
        weight: 1.25,
        point: true,
        phrases: list(`
          ${PERSON}
          my|his|i|i'm|i'll|she|he|he's|she's`),
        traits: ['person'],
      },
      {
        name: 'a way to reach somebody',
        weight: 0.75,
        phrases: list(`
          dm|dms|message|messages|text|call|email|write|reach|contact|follow|ask|ping|tag|snap|send|post|visit|find|see|check|look|watch|tune|inbox|reply|comment|venmo|question|questions|complaints|requests|tips|updates|news|ideas|photos|reports|sign_up|latest|taking|takes|answers|posts|explains|hold_your_spot|directly`),
      },
      {
        name: 'a warning or an official channel',
        weight: -3.5,
        phrases: list(`
          never|scam|fake|impostor|imposter|protect|flotation|property|belongings|wells|phishing|pretend|pretends|posing
          can't|cannot|won't|will_not|don't|do_not (*) (*) take|send|contact|message|post|use|give|share|text|accept (*) (*) (personal|private|own|their|your)
          who|person says
          no page|account
          desk line
          office hours
          open house
          run by
          in person
          utility|customer|resident portal
          your|their own|private|personal
          us here|a|at
          write to mayor|council|the
          to|from|on this page|account
          bookmobile|yearbook
          painter|artist|photographer|author|band`),
        names: [
          '*marlow*',
          'nws*',
          'fema*',
          'tarncounty*',
          'redcross',
          'cdcgov',
          'readygov',
          '*county*',
          '*police*',
          '*fire*',
          '*library*',
          '*parks',
          '*.gov*',
        ],
      },
    ],
    exceptions: list(`
      slide|slides into our|the_city's dms|inbox|messages
      in her|his office
      private message|messages|property|wells|well|land|road|schools
      personal information|items|data|message|property|trainer|care|best
      family day|night|fun|pass|fair|event
      home owners|page|improvement|sales|games|game
      at home test|tests|day|game|for|or|with|and|if|when
      call home
      reach|text|message|dm|call|find us|our on|over|via|through *
      see her|his|him`),
    fixture: {
      flag: { text: 'Questions? Message me on my own page, facebook.com/jt.personal' },
      pass: { text: 'Questions? Message this page or call 555-0100.' },
    },
  },
];
