import type { SectionId } from '../../core/policy/names.ts';
import type { Part } from '../fields/kinds.ts';
import { enforcement } from './enforcement.ts';
import { facts } from './facts.ts';
import { organisation } from './organisation.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { promises } from './promises.ts';
import { records } from './records.ts';
import { templates } from './templates.ts';
import { topics } from './topics.ts';
import { words } from './words.ts';

/** The sections that are forms. The others have pages of their own. */
export const FORMS: Readonly<Record<Exclude<SectionId, 'clauses' | 'voice' | 'layers'>, readonly Part[]>> = {
  organisation,
  plan,
  words,
  topics,
  facts,
  templates,
  people,
  promises,
  enforcement,
  records,
};
