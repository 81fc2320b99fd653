import type { Draft } from '../draft.ts';
import type { Count } from '../finding.ts';
import type { Policy } from '../policy/schema.ts';
import { countX } from './x.ts';

/** The draft's length as its network counts it, against the policy's limit. */
export function countDraft({ network, text }: Draft, policy: Policy): Count {
  const { limit } = policy.networks[network];
  if (network === 'x') return { limit, ...countX(text, limit) };
  // Facebook and Instagram count characters as JavaScript does, without the white space at the ends.
  const lead = text.length - text.trimStart().length;
  const used = text.trim().length;
  return { used, limit, overflow: used > limit ? wholeCharacter(text, lead + limit) : null };
}

function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff ? at - 1 : at;
}
