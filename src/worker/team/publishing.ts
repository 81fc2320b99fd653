import { sentenceOf } from '../../core/signing/refusals.ts';
import { DeskError, type Parcel } from '../../desk/desk.ts';
import type { Link } from './link.ts';
import type { Team } from './team.ts';
import { NO_REACH, NO_TEAM, NOT_KEPT, OUT_BUT_NOT_KEPT, OVERTAKEN, UNSURE } from './words.ts';

/**
 * Publishes a policy, and the root that it needs where there is a new one. It goes out first and is taken here only then, so
 * that this desk is never alone with it. Resolves to what went wrong, for people; empty when nothing did.
 */
export async function publish(
  team: Team,
  link: Link | null,
  { root, policy }: { readonly root: string | null; readonly policy: string },
): Promise<string> {
  if (!team.membership) return NO_TEAM;
  // What others have published comes first. A feed takes nothing, so one that is out of reach stands in nobody's way.
  await link?.meet();
  if (link?.desk.kind === 'nats') {
    if (link.connection.state === 'offline') return NO_REACH;
    if (link.connection.state === 'refused') return link.connection.reason;
  }
  if (root !== null) {
    const version = (team.trust?.root.version ?? 0) + 1;
    const problem = await send(team, link, { topic: 'root', body: root, id: `root-${version}` });
    if (problem) return problem;
  }
  const opened = await team.preview(policy);
  if (!opened.ok) return opened.refusal === 'same-version' ? OVERTAKEN : sentenceOf(opened.refusal);
  const { root: version, sequence } = opened.published;
  return send(team, link, { topic: 'policy', body: policy, id: `policy-${version}-${sequence}` });
}

/** The desk keeps the first of two parcels with one id, so what comes back tells whose was first. */
async function send(team: Team, link: Link | null, parcel: Parcel): Promise<string> {
  // What goes out by a feed or a file is put there by a person, from what this desk has.
  if (link?.desk.kind === 'nats') {
    try {
      await link.desk.send(parcel);
    } catch (error) {
      return error instanceof DeskError ? error.message : NO_REACH;
    }
    await link.meet();
    if (await team.has(parcel)) return '';
    // It may be another's that the desk has kept under this id: nothing counts here before the desk has said so.
    if (link.connection.state === 'offline' || link.connection.state === 'refused') return UNSURE;
  }
  try {
    const refusal = await team.offer(parcel);
    if (refusal === null) return '';
    return link?.desk.kind === 'nats' ? OVERTAKEN : sentenceOf(refusal);
  } catch {
    return link?.desk.kind === 'nats' ? OUT_BUT_NOT_KEPT : NOT_KEPT;
  }
}
