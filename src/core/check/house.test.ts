import nlp from 'compromise/two';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../policy/clauses.ts';
import { failingFixtures } from '../policy/fixtures.ts';
import type { Policy } from '../policy/schema.ts';
import { starterPolicy } from '../policy/starter.ts';
import { compile } from './checker.ts';
import { makeTagger } from './tagger.ts';

const NOW = Date.parse('2027-05-05T15:00:00Z');
const COMMON = {
  id: 'TEST-01',
  tip: 'plan',
  level: 'advise',
  title: 'x',
  message: '{match}',
  why: 'x',
  fixture: { flag: { text: 'a' }, pass: { text: 'b' } },
} as const;

/** What a policy of these clauses finds in a text: the words, and the first fix. */
function found(text: string, clauses: readonly Clause[], change: Partial<Policy> = {}): string[] {
  const checker = compile(
    { ...starterPolicy, clauses: [...clauses], ...change },
    makeTagger(() => nlp),
  );
  const { findings } = checker.check({ network: 'x', kind: 'post', account: null, text }, { now: NOW });
  return findings.map(({ from, to, fixes: [fix] }) => text.slice(from, to) + (fix ? ` > ${fix.insert}` : ''));
}

const clauseOf = (id: string) => starterPolicy.clauses.filter((clause) => clause.id === id);
const style = (change: Partial<Policy['style']>) => ({ style: { ...starterPolicy.style, ...change } });

describe('house style', () => {
  it('writes dates, times, phones and percentages as the policy chooses', () => {
    const dates = clauseOf('VOICE-18');
    expect(found('Starts 5/7/27.', dates)).toEqual(['5/7/27 > Friday, May 7']);
    expect(found('Starts 5/7/27.', dates, style({ date: '7 May' }))).toEqual(['5/7/27 > Friday 7 May']);
    const times = clauseOf('VOICE-19');
    expect(found('At 7:00 PM.', times)).toEqual(['7:00 PM. > 7 p.m.']);
    expect(found('At 7:00 PM sharp.', times, style({ time: '17:00' }))).toEqual(['7:00 PM > 19:00']);
    expect(found('At 7 p.m. sharp.', times, style({ time: '5 PM' }))).toEqual(['7 p.m. > 7 PM']);
    expect(found('At 19:00 or 7 PM.', times, style({ time: '5 PM' }))).toEqual(['19:00 > 7 PM']);
    const phones = clauseOf('VOICE-20');
    expect(found('Call (650) 555.0142.', phones)).toEqual(['(650) 555.0142 > 650-555-0142']);
    expect(found('Call 650-555-0142.', phones, style({ phone: '650.555.0100' }))).toEqual([
      '650-555-0142 > 650.555.0142',
    ]);
    expect(found('Call 650-555-0142.', phones, style({ phone: '(650) 555-0100' }))).toEqual([
      '650-555-0142 > (650) 555-0142',
    ]);
    expect(found('Up 5 percent, “not 7 percent”.', [], style({ percent: '5%' }))).toEqual(['5 percent > 5%']);
    expect(found('Up 5% or 1,200.5 %.', [], style({ percent: '5 percent' }))).toEqual([
      '5% > 5 percent',
      '1,200.5 % > 1,200.5 percent',
    ]);
    expect(found('Up 5% or 5 percent.', [])).toEqual([]);
  });
});

describe('an expert pattern', () => {
  const clause: Clause = {
    ...COMMON,
    kind: 'pattern',
    pattern: '\\bcase\\s+no\\.?\\s*\\d+',
    exceptions: ['case no 1'],
  };

  it('finds what it matches, whatever the capitals, on the folded text', () => {
    expect(found('Case No. 77 and 𝐜𝐚𝐬𝐞 no 78, not case no 1.', [clause])).toEqual([
      'Case No. 77',
      '𝐜𝐚𝐬𝐞 no 78',
    ]);
  });

  it('does not hang on nested quantifiers', () => {
    const nested: Clause = { ...COMMON, kind: 'pattern', pattern: '(a+)+(a|aa)*$x' };
    expect(found('a'.repeat(10_000), [nested])).toEqual([]);
  });
});

describe('a sequence', () => {
  const clause: Clause = {
    ...COMMON,
    kind: 'sequence',
    when: ['by'],
    match: ['#Copula (not)? #Adverb? #PastTense by'],
    exceptions: ['caused by'],
  };

  it('finds words by their parts of speech, in sentences with a telling word only', () => {
    expect(found('The road was closed by crews. It was closed. Stop by.', [clause])).toEqual([
      'was closed by',
    ]);
    expect(found('The outage was caused by ice.', [clause])).toEqual([]);
  });

  it('says nothing without a tagger', () => {
    const checker = compile({ ...starterPolicy, clauses: [clause] });
    const draft = {
      network: 'x',
      kind: 'post',
      account: null,
      text: 'The road was closed by crews.',
    } as const;
    expect(checker.check(draft, { now: NOW }).findings).toEqual([]);
  });
});

describe('a mode', () => {
  const period = {
    from: '2027-05-05T12:00:00Z',
    until: '2027-05-05T18:00:00Z',
    reason: 'River over its banks',
  };
  const { modes } = starterPolicy;
  const emergency = { ...modes, emergency: { ...modes.emergency, period } };
  const pause = { ...modes, pause: { period } };

  /** The levels at which a policy without any clause of its own holds a text. */
  const held = (mode: Policy['modes'], text: string, kind: 'post' | 'reply' = 'post', now = NOW) =>
    compile({ ...starterPolicy, clauses: [], modes: mode })
      .check({ network: 'x', kind, account: null, text }, { now })
      .findings.map(({ level, about }) => `${level} ${about}`);

  it('holds routine posts until it is over, whatever clauses there are', () => {
    for (const mode of [emergency, pause]) {
      expect(held(mode, 'Story time is on Saturday at 10 a.m.')).toEqual(['approval draft']);
      expect(held(mode, 'Story time is on Saturday.', 'post', Date.parse(period.until))).toEqual([]);
      expect(held(mode, 'Story time is on Saturday.', 'post', Date.parse(period.from) - 1)).toEqual([]);
    }
    expect(held(modes, 'Story time is on Saturday at 10 a.m.')).toEqual([]);
  });

  it('lets alerts, answers and cleared wording go', () => {
    for (const mode of [emergency, pause]) {
      expect(held(mode, 'Tornado warning: take cover now.')).toEqual([]);
      expect(held(mode, 'You can renew your card at the desk.', 'reply')).toEqual([]);
      expect(
        held(
          mode,
          'SHELTER IN PLACE for Zone 3. Go inside, close doors and windows, and stay there until we say it is safe.',
        ),
      ).toEqual([]);
      expect(held(mode, 'MISSING: Ana Lopez, 8. Call 911 if you see her.')).toEqual([]);
    }
  });

  it('lets what is about the incident go in an emergency, and only then', () => {
    const text = 'Smoke is drifting over the east side.';
    expect(held(emergency, text)).toEqual([]);
    expect(held(pause, text)).toEqual(['approval draft']);
  });

  it('is not got round by a line that stands under every post', () => {
    const text =
      'Story time is on Saturday. Comments on this page are public records and may be kept under state law.';
    expect(held(emergency, text)).toEqual(['approval draft']);
  });

  it('has examples that hold', () => {
    for (const mode of [emergency, pause]) {
      const policy = { ...starterPolicy, clauses: [], modes: mode };
      expect(failingFixtures(policy, compile(policy), NOW)).toEqual([]);
    }
  });
});

describe('a correction', () => {
  const draft = {
    network: 'x',
    kind: 'post',
    account: null,
    text: 'Our mistake: the pool opens at 10.',
  } as const;
  const rule = { label: 'Our mistake:', sentence: 'We said {wrong}.', needsApproval: true };
  const levels = (correction: Policy['correction'], text: string = draft.text) =>
    compile({ ...starterPolicy, clauses: [], correction })
      .check({ ...draft, text }, { now: NOW })
      .findings.map(({ level }) => level);

  it('goes before the final approver where the policy wants that, and nothing else does for it', () => {
    expect(levels(rule)).toEqual(['approval']);
    expect(levels({ ...rule, needsApproval: false })).toEqual([]);
    expect(levels(rule, 'The pool opens at 10.')).toEqual([]);
    const policy = { ...starterPolicy, clauses: [], correction: rule };
    expect(failingFixtures(policy, compile(policy), NOW)).toEqual([]);
  });
});
