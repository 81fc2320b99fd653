import * as v from 'valibot';
import { DRAFT_KINDS, FIELDS, NETWORKS } from '../draft.ts';
import { LEVELS, TIPS } from '../finding.ts';
import { MEDIA_KINDS } from '../media.ts';

/** The longest text that a case carries, in UTF-16 units: the longest post of any network, with room to spare. */
export const MAX_CASE_TEXT = 70_000;
const MOST_FINDINGS = 100;

const words = v.pipe(v.string(), v.maxLength(2000));

const caseFinding = v.strictObject({
  clause: v.pipe(v.string(), v.maxLength(40)),
  tip: v.picklist(TIPS),
  level: v.picklist(LEVELS),
  title: words,
  message: words,
  why: words,
  /** UTF-16 offsets into the text; both 0 for what is about the draft as a whole. */
  from: v.pipe(v.number(), v.integer(), v.minValue(0)),
  to: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** What is to be put right, for a case that corrects a post. */
const correction = v.strictObject({
  /** The text that was wrong. */
  original: v.pipe(v.string(), v.maxLength(MAX_CASE_TEXT)),
  wrong: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
  link: v.pipe(v.string(), v.maxLength(500)),
  elsewhere: v.pipe(v.string(), v.maxLength(500)),
});

/** What an author puts before the final approver. Organisation, id, author's key and time stand in the envelope. */
export const caseBody = v.strictObject({
  network: v.picklist(NETWORKS),
  /** Without "@"; null when the page does not tell. */
  account: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  kind: v.picklist(DRAFT_KINDS),
  field: v.picklist(FIELDS),
  text: v.pipe(v.string(), v.maxLength(MAX_CASE_TEXT)),
  findings: v.pipe(v.array(caseFinding), v.maxLength(MOST_FINDINGS)),
  /** Why it is sent: for what was found in it, by the author's choice, or because it corrects a post. */
  reason: v.picklist(['findings', 'choice', 'correction']),
  note: words,
  /** Null when the page does not tell. */
  media: v.nullable(
    v.pipe(
      v.array(
        v.strictObject({
          kind: v.picklist(MEDIA_KINDS),
          described: v.optional(v.boolean()),
          captioned: v.optional(v.boolean()),
        }),
      ),
      v.maxLength(50),
    ),
  ),
  policyVersion: v.pipe(v.string(), v.maxLength(40)),
  /** Who wrote it, where the team names its authors. */
  person: v.nullable(
    v.strictObject({ id: v.pipe(v.string(), v.maxLength(120)), name: v.pipe(v.string(), v.maxLength(120)) }),
  ),
  correction: v.nullable(correction),
});

export type CaseBody = v.InferOutput<typeof caseBody>;
export type CaseFinding = CaseBody['findings'][number];

/** Findings as a case carries them: the strictest first where there are too many, and never a fix. */
export function caseFindings(
  findings: readonly (Omit<CaseFinding, 'level' | 'tip'> & Pick<CaseFinding, 'level' | 'tip'>)[],
): CaseFinding[] {
  const cut = (text: string) => text.slice(0, 2000);
  return [...findings]
    .sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))
    .slice(0, MOST_FINDINGS)
    .map(({ clause, tip, level, title, message, why, from, to }) => ({
      clause,
      tip,
      level,
      title: cut(title),
      message: cut(message),
      why: cut(why),
      from,
      to,
    }));
}
