import type { Clause } from '../schema.ts';
import { plan10to19 } from './plan-10-19.ts';
import { plan20to20 } from './plan-20-20.ts';
import { planBallot } from './plan-ballot.ts';
import { planBills } from './plan-bills.ts';
import { planBusiness } from './plan-business.ts';
import { planChannels } from './plan-channels.ts';
import { planElections } from './plan-elections.ts';
import { planFaith } from './plan-faith.ts';
import { planFavors } from './plan-favors.ts';
import { planGroups } from './plan-groups.ts';
import { planMore } from './plan-more.ts';
import { planNotice } from './plan-notice.ts';
import { planPolitics } from './plan-politics.ts';
import { planPrizes } from './plan-prizes.ts';
import { planProfanity } from './plan-profanity.ts';
import { planVices } from './plan-vices.ts';

/** Plan: elections, networks, hours, links. */
export const plan: readonly Clause[] = [
  ...planElections,
  ...planPolitics,
  ...planBills,
  ...planFavors,
  ...planVices,
  ...planNotice,
  ...planChannels,
  ...plan10to19,
  ...plan20to20,
  ...planMore,
  ...planProfanity,
  ...planPrizes,
  ...planFaith,
  ...planBallot,
  ...planGroups,
  ...planBusiness,
];
