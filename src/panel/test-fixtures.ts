import type { Finding } from '../core/finding.ts';
import type { DraftView } from '../protocol.ts';

/** A finding with only what a test cares about. */
export function findingOf(given: Partial<Finding>): DraftView['assessment']['findings'][number] {
  const { fixes = [], ...rest } = given;
  return {
    clause: 'VOICE-01',
    tip: 'voice',
    level: 'advise',
    reason: false,
    title: 'A plainer word',
    about: 'words',
    stretch: { from: 0, to: 0 },
    message: '',
    why: '',
    from: 0,
    to: 0,
    ...rest,
    fixes: [...fixes],
  };
}

/** A draft with only what a test cares about. */
export function draftOf(
  given: Partial<Omit<DraftView, 'assessment'> & { findings: readonly Finding[]; used: number }>,
): DraftView {
  const { findings = [], used = 10, ...rest } = given;
  return {
    id: 'd1',
    network: 'x',
    kind: 'post',
    begunAs: null,
    field: 'text',
    media: null,
    account: 'MarlowFalls',
    text: 'Hello, neighbors.',
    ignored: [],
    holdable: true,
    waiting: 0,
    standing: null,
    ...rest,
    assessment: {
      findings: findings.map(findingOf),
      praise: [],
      count: { used, limit: 280, overflow: null },
    },
  };
}
