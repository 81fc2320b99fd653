import { parsePolicy } from '../../core/policy/schema.ts';
import { inShort } from '../../core/policy/standard.ts';
import type { Position } from '../../core/signing/parts.ts';
import type { Published } from '../../core/signing/policy-envelope.ts';
import { tellChange } from '../../store/changes.ts';
import { database } from '../../store/database.ts';
import type { Held } from './held.ts';

/** Keeps a policy that has been verified, with its envelope. */
export async function archive({ published, received }: Held, envelope: string): Promise<void> {
  const { root, sequence } = published;
  const short = { ...published, policy: inShort(published.policy) };
  await (await database()).put('policies', { root, sequence, envelope, received, published: short });
  tellChange('policies');
}

/** The envelope that a policy came in. */
export async function archivedEnvelope({ root, sequence }: Position): Promise<string | undefined> {
  return (await (await database()).get('policies', [root, sequence]))?.envelope;
}

/**
 * The newest policies that were kept, newest first, `most` of them. They were verified when they came, and the store is the
 * extension's own; they are read as policies again, because the extension may be newer than they are.
 */
export async function archived(most: number): Promise<Held[]> {
  const found: Held[] = [];
  const { store } = (await database()).transaction('policies');
  for (let at = await store.openCursor(null, 'prev'); at && found.length < most; at = await at.continue()) {
    const { published, received } = at.value;
    const parsed = parsePolicy(published.policy);
    if (parsed.ok) found.push({ published: { ...published, policy: parsed.policy } as Published, received });
  }
  return found;
}
