import { countDraft } from '../count/count.ts';
import type { Draft } from '../draft.ts';
import { type Assessment, type Finding, LEVELS, type Range } from '../finding.ts';
import { type Article, articlesOf, layersOf } from '../policy/layers.ts';
import { makeRule, type Rule, type Ruling } from '../policy/rulings.ts';
import type { Clause, Policy } from '../policy/schema.ts';
import type { Situation } from '../situation.ts';
import type { Doc } from './doc.ts';
import { excusesOf, isExcused } from './everyday/excuses.ts';
import { hunchesIn } from './everyday/hunch.ts';
import { readingOf } from './everyday/reading.ts';
import type { Hit } from './kinds/kind.ts';
import { readyClause } from './kinds/registry.ts';
import { gatherPhrases, type Lexicon, makeLexicon, phrasesKey } from './lexicon.ts';
import { messageFiller } from './message.ts';
import { once } from './once.ts';
import { findPraise } from './praise.ts';
import { makeReader, type Read } from './reader.ts';
import type { Tagger } from './tagger.ts';
import { Automaton } from './text/automaton.ts';
import { type AutomatonData, buildAutomaton } from './text/automaton-builder.ts';
import { graphemeSnapper } from './text/graphemes.ts';

/** A policy made ready to check drafts. */
export interface Checker {
  check(draft: Draft, situation: Situation): Assessment;
}

/** A policy that is ready but for its phrases, whose compiling is most of the work and can be kept. */
export interface Prepared {
  /** Tells the phrases, and how they are compiled: data kept under it fits, and no other does. */
  key(): Promise<string>;
  /** Compiles the phrases. */
  build(): AutomatonData;
  /** Makes the checker of what `build` has made, now or earlier. */
  finish(data: AutomatonData): Checker;
}

/**
 * Compiles a policy. Costs some dozen milliseconds; do it once per policy. Without a `tagger` the clauses that ask for
 * parts of speech (`sequence`) say nothing.
 */
export function compile(policy: Policy, tagger: Tagger | null = null): Checker {
  const prepared = prepare(policy, tagger);
  return prepared.finish(prepared.build());
}

/** The first part of `compile`, for whoever keeps what the second part makes. */
export function prepare(policy: Policy, tagger: Tagger | null = null): Prepared {
  const layers = layersOf(policy);
  const articles = articlesOf(layers);
  const clauses = articles.map(({ clause }) => readyClause(clause, policy, tagger));
  const phrases = gatherPhrases(clauses);
  return {
    key: () => phrasesKey(phrases),
    build: () => buildAutomaton(phrases.flatMap(({ texts }) => texts)),
    finish: (data) =>
      checkerOf(
        policy,
        articles,
        makeRule(policy, layers, articles),
        makeLexicon(clauses, phrases, new Automaton(data)),
      ),
  };
}

function checkerOf(policy: Policy, articles: readonly Article[], rule: Rule, lexicon: Lexicon): Checker {
  const read = makeReader(policy, lexicon);
  const heard = new Map(
    articles.flatMap(({ clause }, place) =>
      clause.heard ? [[clause.id, { place, excuses: excusesOf(clause) }] as const] : [],
    ),
  );
  return {
    check(draft, situation) {
      const whole = read(draft);
      const gather = gatherer(articles, rule(draft, situation), whole.doc);
      for (const { reading, at } of whole.readings) {
        const sentence = { from: at, to: at + reading.sentence.length };
        for (const { clause, hit } of reading.hits) gather.add(clause, hit, at, sentence);
      }
      for (const { clause, hit } of lexicon.draftHits(whole, situation, gather.isOn)) {
        gather.add(clause, hit, 0, sentenceAround(whole, hit));
      }
      for (const { clause, index } of heard.size > 0 ? hunchesIn(whole.doc) : []) {
        const own = heard.get(clause);
        if (own && !isExcused(own.excuses, whole.doc, index, whole.matches(own.place)))
          gather.suspect(own.place, index);
      }
      const findings = gather.findings();
      return {
        findings,
        praise: findPraise(whole.doc, findings),
        count: countDraft(draft, policy),
      };
    },
  };
}

/** Most places of one clause that are shown; somebody who has mended these sees the next. */
const MOST_PLACES = 40;

/** Makes findings of hits, each place of a clause once. Clauses are named by their place among the articles. */
function gatherer(articles: readonly Article[], rulings: readonly (Ruling | null)[], doc: Doc) {
  const { text } = doc.draft;
  const snap = graphemeSnapper(text);
  const found = new Map<string, Finding>();
  const numbers = new Map<number, number>();
  return {
    isOn: (clause: number) => !!rulings[clause],
    add(index: number, hit: Hit, at: number, sentence: Range) {
      const about = articles[index];
      const ruling = rulings[index];
      const before = numbers.get(index) ?? 0;
      if (!about || !ruling || before >= MOST_PLACES) return;
      numbers.set(index, before + 1);
      const literal = toFinding({ clause: about.clause, ruling, hit, at, sentence, text, snap });
      const finding = about.clause.everyday ? asItReads(doc, literal) : literal;
      if (finding) found.set(`${index}:${finding.from}:${finding.to}`, finding);
    },
    /** A sentence sounds like breaking a clause: a word of advice, unless something was found there already. */
    suspect(index: number, sentence: number) {
      const about = articles[index];
      const ruling = rulings[index];
      const placed = doc.placed[sentence];
      if (!about || !ruling || !placed || numbers.has(index)) return;
      const range = { from: placed.at, to: placed.at + placed.sentence.length };
      const hit: Hit = { from: range.from, to: range.to, stretch: 'draft' };
      const finding = toFinding({ clause: about.clause, ruling, hit, at: 0, sentence: range, text, snap });
      found.set(`${index}:${finding.from}:${finding.to}`, { ...finding, level: 'advise', reason: false });
    },
    findings: () =>
      [...found.values()].sort(
        (a, b) => a.from - b.from || LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || a.to - b.to,
      ),
  };
}

/** Everyday words are held against how their whole sentence reads: a doubtful finding only advises, or says nothing. */
function asItReads(doc: Doc, finding: Finding): Finding | null {
  const reading = readingOf(doc, finding);
  if (reading === 'plain') return null;
  return reading === 'telling' ? finding : { ...finding, level: 'advise', reason: false };
}

function sentenceAround({ readings }: Read, hit: Hit): Range {
  let low = 0;
  let high = readings.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((readings[middle]?.at ?? 0) <= hit.from) low = middle;
    else high = middle - 1;
  }
  const found = readings[low];
  return found ? { from: found.at, to: found.at + found.reading.sentence.length } : hit;
}

/** A hit with all that its finding is made of. `at`: where in the draft the hit's offsets begin. */
interface Found {
  readonly clause: Clause;
  readonly ruling: Ruling;
  readonly hit: Hit;
  readonly at: number;
  readonly sentence: Range;
  readonly text: string;
  readonly snap: (range: Range) => Range;
}

/** A message is read once, when its clause is first met. */
const messageOf = once((clause: Clause) => messageFiller(clause.message));

function toFinding({ clause, ruling, hit, at, sentence, text, snap }: Found): Finding {
  const moved = (range: Range) => snap({ from: range.from + at, to: range.to + at });
  const range = hit.about === 'draft' ? { from: 0, to: 0 } : moved(hit);
  const fixes = (hit.fixes ?? []).map(({ insert, safe, range: own }) => {
    const { from, to } = own ? moved(own) : range;
    return { from, to, insert, safe };
  });
  const suggestion = fixes[0]?.insert ?? '';
  const values = { match: text.slice(range.from, range.to), suggestion, ...hit.values };
  return {
    from: range.from,
    to: range.to,
    clause: clause.id,
    tip: clause.tip,
    level: ruling.level,
    reason: ruling.reason,
    title: clause.title,
    about: hit.about ?? 'words',
    stretch: stretchOf(hit, range, sentence, text),
    message: messageOf(clause)(values),
    why: clause.why.replace('{why}', () => hit.values?.['why'] ?? ''),
    fixes,
  };
}

/** The part of the text that a hit rests on, as a range. */
function stretchOf({ stretch }: Hit, range: Range, sentence: Range, text: string): Range {
  if (stretch === 'sentence') return sentence;
  if (stretch === 'draft') return { from: 0, to: text.length };
  return stretch === 'none' ? { from: range.from, to: range.from } : range;
}
