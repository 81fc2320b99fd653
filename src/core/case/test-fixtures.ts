import type { CaseFinding } from './body.ts';
import type { Answer } from './events.ts';
import type { CaseFile } from './file.ts';

export const TEXT = 'Mayor Ruiz says the county is to blame.';

/** A case with only what a test cares about. */
export function fileOf({
  body,
  ...given
}: Partial<Omit<CaseFile, 'body'>> & { body?: Partial<CaseFile['body']> } = {}): CaseFile {
  return {
    id: 'case-0001',
    changed: 0,
    organisation: 'marlow-falls',
    author: 'desk',
    own: true,
    draft: null,
    address: null,
    envelope: '',
    sent: 0,
    events: [],
    ...given,
    body: {
      network: 'x',
      account: 'MarlowFalls',
      kind: 'post',
      field: 'text',
      text: TEXT,
      findings: [],
      reason: 'findings',
      note: '',
      media: null,
      policyVersion: '1',
      person: null,
      correction: null,
      ...body,
    },
  };
}

/** A finding of a case with only what a test cares about. */
export function findingOf(clause: string, level: CaseFinding['level']): CaseFinding {
  return { clause, level, tip: 'final-say', title: '', message: '', why: '', from: 0, to: 0 };
}

/** An answer with only what a test cares about: an approval of the text, unless it says otherwise. */
export function answerOf(given: Partial<Answer> = {}): Answer {
  const { verdict = 'approved', decided = 0 } = given;
  return {
    verdict,
    approver: 'dana.ruiz',
    name: 'Dana Ruiz',
    reason: '',
    text: verdict === 'declined' ? '' : TEXT,
    frees: verdict === 'approved',
    decided,
    expires: verdict === 'declined' ? null : decided + 1000,
    policy: { root: 1, sequence: 1 },
    envelope: `${verdict} ${decided}`,
    ...given,
  };
}
