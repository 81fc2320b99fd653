import { countDraft } from '../count/count.ts';
import type { Draft } from '../draft.ts';
import { type Assessment, type Finding, LEVELS, type Range } from '../finding.ts';
import type { Clause, Policy } from '../policy/schema.ts';
import type { Situation } from '../situation.ts';
import type { Hit } from './kinds/kind.ts';
import { makeLexicon } from './lexicon.ts';
import { fillMessage } from './message.ts';
import { findPraise } from './praise.ts';
import { makeReader, type Read } from './reader.ts';
import { graphemeSnapper } from './text/graphemes.ts';

/** A policy made ready to check drafts. */
export interface Checker {
  check(draft: Draft, situation: Situation): Assessment;
}

/** Compiles a policy. Costs some milliseconds; do it once per policy. */
export function compile(policy: Policy): Checker {
  const lexicon = makeLexicon(policy);
  const read = makeReader(policy, lexicon);
  return {
    check(draft, situation) {
      const whole = read(draft);
      const findings = collect(policy, lexicon.clauses, whole, draft, situation);
      return {
        findings,
        praise: findPraise(whole.doc, findings),
        count: countDraft(draft, policy),
      };
    },
  };
}

function applies(clause: Clause, draft: Draft): boolean {
  return (
    (clause.networks?.includes(draft.network) ?? true) &&
    (clause.drafts?.includes(draft.kind) ?? true) &&
    (clause.fields?.includes(draft.field ?? 'text') ?? true)
  );
}

function collect(
  policy: Policy,
  ready: ReturnType<typeof makeLexicon>['clauses'],
  whole: Read,
  draft: Draft,
  situation: Situation,
): Finding[] {
  const snap = graphemeSnapper(draft.text);
  const findings = new Map<string, Finding>();
  const on = policy.clauses.map((clause) => applies(clause, draft));
  const add = (index: number, hit: Hit, at: number, sentence: Range) => {
    const clause = policy.clauses[index];
    if (!clause) return;
    const finding = toFinding(clause, hit, at, sentence, draft.text, snap);
    findings.set(`${index}:${finding.from}:${finding.to}`, finding);
  };
  for (const { reading, at } of whole.readings) {
    const sentence = { from: at, to: at + reading.sentence.length };
    for (const { clause, hit } of reading.hits) if (on[clause]) add(clause, hit, at, sentence);
  }
  for (const [i, { draft: check }] of ready.entries()) {
    if (!check || !on[i]) continue;
    for (const hit of check(whole.doc, whole.matches(i), situation))
      add(i, hit, 0, sentenceAround(whole, hit));
  }
  return [...findings.values()].sort(
    (a, b) => a.from - b.from || LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || a.to - b.to,
  );
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

function toFinding(
  clause: Clause,
  hit: Hit,
  at: number,
  sentence: Range,
  text: string,
  snap: (range: Range) => Range,
): Finding {
  const moved = (range: Range) => snap({ from: range.from + at, to: range.to + at });
  const range = hit.about === 'draft' ? { from: 0, to: 0 } : moved(hit);
  const fixes = (hit.fixes ?? []).map(({ insert, safe, range: own }) => ({
    ...(own ? moved(own) : range),
    insert,
    safe,
  }));
  const stretches = {
    words: range,
    sentence,
    draft: { from: 0, to: text.length },
    none: { from: range.from, to: range.from },
  };
  const suggestion = fixes[0]?.insert ?? '';
  const match = text.slice(range.from, range.to);
  return {
    ...range,
    clause: clause.id,
    tip: clause.tip,
    level: clause.level,
    title: clause.title,
    about: hit.about ?? 'words',
    stretch: stretches[hit.stretch ?? 'words'],
    message: fillMessage(clause.message, { match, suggestion, ...hit.values }),
    why: clause.why,
    fixes,
  };
}
