import type { Clause } from '../schema.ts';
import { ALERT_WORDS } from './alert-words.ts';

/** The final say: who may write, who decides, and what must not slip past. */
export const finalSayContext: readonly Clause[] = [
  {
    id: 'CHARGE-02',
    tip: 'final-say',
    level: 'block',
    title: 'Writer not allowed on this account',
    kind: 'writer-role',
    awaits: 'author',
    message:
      'The role “{role}” does not write on {account}. Pass your text to its team; they will be glad of it.',
    why: 'Each account has its own team, so that somebody always answers for it.',
    fixture: {
      flag: { text: 'Stay safe out there!', account: 'MarlowFallsPD', role: 'seasonal lifeguard' },
      pass: { text: 'Story time moves to 10 a.m.', account: 'MarlowLibrary', role: 'library aide' },
    },
  },
  {
    id: 'CHARGE-03',
    tip: 'final-say',
    level: 'block',
    title: 'Writer approves own post',
    kind: 'own-approval',
    awaits: 'case',
    message: 'You wrote this, and you would be the one to approve it. Send it to the deputy instead.',
    why: 'A second pair of eyes only helps when it is somebody else’s.',
    fixture: {
      flag: {
        text: 'Our statement on the case is online.',
        context: { author: 'j.tan', cases: { state: 'approved', approver: 'j.tan' } },
      },
      pass: { text: 'Story time is at 10 a.m. Thursday.', context: { author: 'j.tan' } },
    },
  },
  {
    id: 'CHARGE-04',
    tip: 'final-say',
    level: 'advise',
    title: 'Approver is away',
    kind: 'approver-away',
    awaits: 'case',
    message: '{state}. Send it to the deputy, or call: some news cannot wait.',
    why: 'A draft that nobody sees helps no one.',
    fixture: {
      flag: {
        text: 'Storm shelters open tonight.',
        context: { cases: { state: 'open', approver: 'dana.ruiz', away: true } },
      },
      pass: {
        text: 'Storm shelters open tonight.',
        context: {
          act: { kind: 'write' },
          cases: { state: 'open', approver: 'dana.ruiz', away: true, deputy: 'sam.okafor' },
        },
      },
    },
  },
  {
    id: 'CHARGE-06',
    tip: 'final-say',
    level: 'block',
    title: 'Approval expired',
    kind: 'approval-expired',
    awaits: 'case',
    message: 'The approval for this has run out. One click asks for a new one.',
    why: 'What was right on Friday may be wrong on Monday.',
    fixture: {
      flag: {
        text: 'Crews are out tonight.',
        now: '2027-05-10T15:00:00Z',
        context: { cases: { state: 'approved', decided: '2027-05-07T20:00Z', expires: '2027-05-09T05:00Z' } },
      },
      pass: {
        text: 'Advisory continues.',
        context: { cases: { state: 'approved', decided: '2027-05-05T13:00Z' } },
      },
    },
  },
  {
    id: 'CHARGE-07',
    tip: 'final-say',
    level: 'confirm',
    title: 'Policy copy out of date',
    kind: 'policy-copy',
    awaits: 'policy-copy',
    message: 'The policy on this desk {state}. Go online for a moment to fetch the newest.',
    why: 'Rules change within hours in a crisis. Old advice may be wrong advice.',
    fixture: {
      flag: {
        text: 'The rec center opens at 8 a.m.',
        context: { policyCopy: { version: '12', published: '14' } },
      },
      pass: {
        text: 'The rec center opens at 8 a.m.',
        context: { policyCopy: { version: '14', published: '14', checked: '2027-05-05T14:40Z' } },
      },
    },
  },
  {
    id: 'CHARGE-08',
    tip: 'final-say',
    level: 'approval',
    title: 'Emergency mode: not an emergency author',
    kind: 'emergency-writer',
    awaits: 'author',
    message:
      'Emergency mode is on, and “{match}” is about the incident. Share the city’s own post instead, or ask.',
    why: 'In an emergency people need one voice. Two versions can send someone the wrong way.',
    fixture: {
      flag: {
        text: 'Stay safe, flooding is bad near Oak!',
        account: 'MarlowParks',
        role: 'parks intern',
        context: { emergency: true },
      },
      pass: {
        text: 'From the City: Evacuate Zone 2 now. Go north on Route 9.',
        kind: 'quote',
        account: 'MarlowLibrary',
        role: 'library aide',
        context: { emergency: true, reshares: { account: 'MarlowFalls' } },
      },
    },
  },
  {
    id: 'CHARGE-13',
    tip: 'final-say',
    level: 'confirm',
    title: 'Old alert still open',
    kind: 'open-alert',
    fields: ['text'],
    awaits: 'history',
    message: 'An earlier alert was never closed: “{alert}”. Post the all-clear first, in the same thread.',
    why: 'Some people are still boiling their water.',
    closing: [
      'lifted|lift|lifts|ended|over|ends|canceled|cancelled|expired|rescinded',
      'all clear',
      'no longer',
      'reopened|reopen|restored|resolved|contained|found safe|located',
      'safe to',
      'back to normal',
      'update',
    ],
    alerts: ALERT_WORDS,
    fixture: {
      flag: {
        text: 'Pool party Friday!',
        context: {
          openAlerts: { text: 'Boil-water notice for zone 3.', sent: '2027-05-03T15:00Z', over: true },
        },
      },
      pass: {
        text: 'UPDATE: the boil-water notice is lifted as of 2 p.m. Tuesday.',
        context: {
          openAlerts: { text: 'Boil-water notice for zone 3.', sent: '2027-05-03T15:00Z', over: true },
        },
      },
    },
  },
  {
    id: 'CHARGE-18',
    tip: 'final-say',
    level: 'block',
    title: 'No yes from the approver yet',
    kind: 'pending-case',
    awaits: 'case',
    message: 'This draft {state}. Wait for the answer, or call if it is urgent.',
    why: 'The approver may know something that would change it.',
    fixture: {
      flag: {
        text: 'Our statement on the case is online.',
        context: { act: { kind: 'post' }, cases: { state: 'open', sent: '2027-05-05T14:56Z' } },
      },
      pass: {
        text: 'Our statement on the case is online.',
        context: { act: { kind: 'post' }, cases: { state: 'approved', decided: '2027-05-05T14:56Z' } },
      },
    },
  },
  {
    id: 'CHARGE-19',
    tip: 'final-say',
    level: 'confirm',
    title: 'Override with no reason',
    kind: 'blank-reason',
    awaits: 'act',
    message: 'You passed over {passed} without a reason. A few words are enough for whoever asks later.',
    why: 'A reason protects you, and shows us which clause needs mending.',
    shortest: 6,
    hollow: [
      'because',
      'none',
      'no reason',
      'not needed',
      'reason',
      'override',
      'testing',
      'whatever',
      'dont care',
      'not applicable',
      'just because',
      'asdfasdf',
    ],
    fixture: {
      flag: { text: 'Burglaries are down.', context: { overrides: { clause: 'TRUST-07', reason: ' ' } } },
      pass: {
        text: 'Route 9 is slow at Mill Creek.',
        context: { overrides: { clause: 'PLAN-10', reason: 'duty officer asked for traffic post' } },
      },
    },
  },
  {
    id: 'CHARGE-20',
    tip: 'final-say',
    level: 'confirm',
    title: 'Post would not be kept as a record',
    kind: 'not-kept',
    awaits: 'records',
    message: '{state}. Post it where it stays, or turn records on.',
    why: 'What the city says is a public record, and somebody will ask for it one day.',
    phrases: [
      'council|commission|board|mayor|city manager|ordinance|resolution|hearing|meeting|agenda',
      'vote|votes|voted|voting|adopted|approved|decision|decides|decided|budget|tax|taxes|fee|fees|contract',
      'closed|close|closes|closing|closure|evacuat*|warning|advisory|notice|order|outage|emergency|boil',
      'permit|permits|deadline|apply|application|bid|bids|job|jobs|election|ballot',
      'arrest|arrested|investigation|lawsuit|statement|correction',
      'police|officer|officers|crash|shooting',
    ],
    fixture: {
      flag: {
        text: 'Council votes to close Elm Street tonight.',
        network: 'instagram',
        context: { format: 'story' },
      },
      pass: {
        text: 'Happy Friday from the rec center!',
        network: 'instagram',
        context: { format: 'story' },
      },
    },
  },
];
