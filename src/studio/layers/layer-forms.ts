import type { Layer } from '../../core/policy/rules-schema.ts';
import type { Field } from '../fields/kinds.ts';
import { enforcement } from '../sections/enforcement.ts';
import { NETWORK_OPTIONS } from '../sections/options.ts';
import { topics } from '../sections/topics.ts';
import { words } from '../sections/words.ts';

/** The kinds of layer that an organisation writes itself. */
export type OwnLayer = Exclude<Layer['layer'], 'law'>;

interface LayerForm {
  readonly name: string;
  /** What one is called inside a sentence. */
  readonly one: string;
  readonly fields: readonly Field[];
  readonly blank: () => unknown;
}

const NAME: Field = { key: 'name', as: 'text', label: 'Name', example: 'Library' };

const blank = (layer: OwnLayer, scope: object) => () => ({
  layer,
  name: '',
  ...scope,
  clauses: [],
  topics: [],
  vocabulary: { prefer: [], avoid: [], block: [], names: [], acronyms: [] },
  enforcement: [],
});

const [rulings, ownTopics, ownWords] = [enforcement, topics, words.slice(0, 1)].map((parts) =>
  parts.flatMap(({ fields }) => fields),
);

/** What a layer may say, as the sections of the whole policy say it. */
const CONTENT: readonly Field[] = [...(rulings ?? []), ...(ownTopics ?? []), ...(ownWords ?? [])];

/** What each kind of layer is asked for. */
export const LAYER_FORMS: Readonly<Record<OwnLayer, LayerForm>> = {
  department: {
    name: 'Department',
    one: 'department',
    blank: blank('department', { accounts: [] }),
    fields: [NAME, { key: 'accounts', as: 'choices', label: 'Its accounts', options: 'handles' }, ...CONTENT],
  },
  network: {
    name: 'Network',
    one: 'network',
    blank: blank('network', { networks: [] }),
    fields: [
      { ...NAME, example: 'On Instagram' },
      { key: 'networks', as: 'choices', label: 'Networks', options: NETWORK_OPTIONS },
      ...CONTENT,
    ],
  },
  situation: {
    name: 'Situation',
    one: 'situation',
    blank: blank('situation', { mode: 'emergency' }),
    fields: [
      { ...NAME, example: 'While an emergency runs' },
      {
        key: 'mode',
        as: 'choice',
        label: 'When',
        options: [
          ['emergency', 'While emergency mode runs'],
          ['pause', 'While a content pause runs'],
        ],
      },
      ...CONTENT,
    ],
  },
};
