import { phraseExample } from '../check/text/phrase.ts';
import type { Clause } from './clauses.ts';
import type { CorrectionRule } from './correction-schema.ts';
import type { Modes } from './modes-schema.ts';
import { ALERT_WORDS } from './starter/alert-words.ts';
import type { Topic } from './topics-schema.ts';
import type { Style, Vocabulary } from './words-schema.ts';

/** The sections of a policy, or of a layer, that say things which clauses check. */
interface Sections {
  readonly vocabulary?: Vocabulary | undefined;
  readonly topics?: readonly Topic[] | undefined;
  readonly style?: Style | undefined;
  readonly modes?: Modes | undefined;
  readonly correction?: CorrectionRule | undefined;
}

/** Clauses that are made from a policy's words have numbers of this kind, which no other clause may have. */
export const WORD_CLAUSE = /^WORD-/;

const PASS = { text: 'City Hall is open today.' };

/** The clauses that a policy's other sections stand for. `layer`: 0 for the organisation. */
export function houseClauses(
  { vocabulary, topics = [], style, modes, correction }: Sections,
  layer: number,
): Clause[] {
  const number = (n: number) => `WORD-${layer}${n}`;
  const free = topics.filter(({ level }) => level === 'free').flatMap(({ phrases }) => phrases);
  return [
    ...(vocabulary ? wordClauses(vocabulary, number) : []),
    ...(style && style.percent !== 'either' ? [percentClause(style.percent, number(5))] : []),
    ...topics.flatMap((topic) => topicClause(topic, free)),
    ...(modes?.emergency.period ? [holdClause('emergency', number(6))] : []),
    ...(modes?.pause.period ? [holdClause('pause', number(7))] : []),
    ...(correction?.needsApproval ? [correctionClause(correction, number(8))] : []),
  ];
}

function wordClauses(vocabulary: Vocabulary, number: (n: number) => string): Clause[] {
  const { prefer, avoid, block, names } = vocabulary;
  const clauses: Clause[] = [];
  const first = prefer[0]?.insteadOf[0];
  if (first !== undefined) {
    clauses.push({
      id: number(1),
      tip: 'voice',
      level: 'advise',
      title: 'The house has another word for it',
      message: 'We say “{suggestion}” rather than “{match}”.',
      why: '{why}',
      kind: 'substitution',
      swaps: prefer.flatMap(({ say, insteadOf, why = ONE_VOICE }) =>
        insteadOf.map((from) => ({ from, to: [say], safe: false, why })),
      ),
      fixture: { flag: { text: phraseExample(first) }, pass: PASS },
    });
  }
  if (avoid[0] !== undefined) {
    clauses.push({
      id: number(2),
      tip: 'voice',
      level: 'confirm',
      title: 'A word to think about twice',
      message: '“{match}” is a wording we would rather not use. Is there another?',
      why: 'The organisation has asked its writers to avoid it.',
      kind: 'existence',
      phrases: avoid,
      fixture: { flag: { text: phraseExample(avoid[0]) }, pass: PASS },
    });
  }
  if (block[0] !== undefined) {
    clauses.push({
      id: number(3),
      tip: 'plan',
      level: 'block',
      title: 'A word that does not go out',
      message: '“{match}” does not go out on our accounts. Please say it another way.',
      why: 'The organisation keeps this wording off all of its accounts.',
      kind: 'existence',
      phrases: block,
      fixture: { flag: { text: phraseExample(block[0]) }, pass: PASS },
    });
  }
  if (names[0] !== undefined) {
    clauses.push({
      id: number(4),
      tip: 'voice',
      level: 'advise',
      title: 'A proper name is written otherwise',
      message: 'The name is written “{suggestion}”.',
      why: 'A name that always looks the same is found, and shows care.',
      kind: 'capitalization',
      names,
      fixture: { flag: { text: misspelt(names[0]) }, pass: { text: names[0] } },
    });
  }
  return clauses;
}

const ONE_VOICE = 'One word for one thing lets many writers sound like one.';

function misspelt(name: string): string {
  const lower = name.toLowerCase();
  return lower === name ? name.toUpperCase() : lower;
}

function percentClause(style: '5%' | '5 percent', id: string): Clause {
  const [flag, pass] = style === '5%' ? ['5 percent', '5%'] : ['5%', '5 percent'];
  return {
    id,
    tip: 'voice',
    level: 'advise',
    title: 'Percent not in house style',
    message: 'The house writes “{suggestion}”.',
    why: ONE_VOICE,
    kind: 'percent-style',
    fixture: { flag: { text: `Water use fell ${flag}.` }, pass: { text: `Water use fell ${pass}.` } },
  };
}

const TOPIC_MESSAGES = {
  confirm: 'is about {topic}. Have you thought of how it may be read?',
  approval: 'is about {topic}, which the final approver decides on.',
  block: 'is about {topic}, which we do not post about.',
} as const;

function topicClause(topic: Topic, free: readonly string[]): Clause[] {
  const { id, name, level, phrases, exceptions = [], why } = topic;
  const [first] = phrases;
  if (level === 'free' || first === undefined) return [];
  return [
    {
      id,
      tip: 'plan',
      level,
      title: name,
      message: `“{match}” ${TOPIC_MESSAGES[level].replace('{topic}', name)}`,
      why: why ?? 'The organisation has decided who speaks about this, and how.',
      kind: 'existence',
      phrases,
      exceptions: [...exceptions, ...free],
      fixture: { flag: { text: phraseExample(first) }, pass: PASS },
    },
  ];
}

const HOLDS = {
  emergency: {
    title: 'Routine posts wait in an emergency',
    message: 'Emergency mode is on. This post can go out when it is over, or ask the final approver.',
    why: 'In an emergency people look for one thing. Whatever else we post makes it harder to find.',
    context: { emergency: true },
  },
  pause: {
    title: 'Routine posts are paused',
    message: 'Routine posts are paused just now. This one can go out later, or ask the final approver.',
    why: 'After something grave, a routine post reads as not caring. Alerts and answers still go out.',
    context: { paused: true },
  },
} as const;

/** Holds routine posts while a mode runs. */
function holdClause(mode: keyof Modes, id: string): Clause {
  const { context, ...words } = HOLDS[mode];
  return {
    id,
    tip: 'plan',
    level: 'approval',
    ...words,
    kind: 'mode-hold',
    fields: ['text'],
    mode,
    alerts: ALERT_WORDS,
    fixture: {
      flag: { text: 'Story time is on Saturday at 10 a.m.', context },
      pass: { text: 'Boil water before you drink it in Zone 3.', context },
    },
  };
}

/** Has the final approver see what puts a post right. */
function correctionClause({ label }: CorrectionRule, id: string): Clause {
  return {
    id,
    tip: 'trust',
    level: 'approval',
    title: 'A correction',
    message: 'This puts a post right, and the final approver sees that first.',
    why: 'A correction is read more closely than what it corrects. Four eyes see that it is right this time.',
    kind: 'correction',
    fields: ['text'],
    fixture: { flag: { text: `${label} The pool opens at 10 a.m.` }, pass: PASS },
  };
}
