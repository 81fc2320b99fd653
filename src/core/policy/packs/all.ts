import type { LawPack } from './pack.ts';
import { usAccess } from './us-access.ts';
import { usElections } from './us-elections.ts';
import { usPrivacy } from './us-privacy.ts';

/** The law packs that come with Plainspoken. */
export const LAW_PACKS: readonly LawPack[] = [usElections, usPrivacy, usAccess];

/** What has to be said wherever a law pack is offered. */
export const NO_LEGAL_ADVICE =
  'A pack is a beginning, and no legal advice. It covers what a machine can notice in a post, not all that the law asks. Have your counsel read it, and add the law of your own state.';
