import type { Media } from '../../media.ts';
import type { ClauseOf } from '../../policy/schema.ts';
import { type Kind, wholeDraft } from './kind.ts';

/** What may be wrong with a picture, video or GIF. An unknown fact is never wrong. */
const WRONG: Readonly<Record<ClauseOf<'media'>['lack'], (media: Media) => boolean>> = {
  description: ({ kind, described }) => kind !== 'video' && described === false,
  captions: ({ kind, captioned, silent }) => kind === 'video' && captioned === false && silent !== true,
  flashing: ({ flashing }) => flashing === true,
  rights: ({ rights, credit }) => rights === 'none' && !credit?.trim(),
  release: ({ showsPeople, released }) => showsPeople === true && released === false,
  'machine-made': ({ madeByMachine, labelled }) => madeByMachine === true && labelled !== true,
};

/** Media that lack what the policy asks for, and a text that does not make up for it. */
export const media: Kind<'media'> = {
  kind: 'media',
  ready(clause) {
    const wrong = WRONG[clause.lack];
    return {
      phrases: { unless: clause.unless ?? [], phrases: clause.phrases ?? [] },
      draft({ draft }, matches) {
        const found = draft.media?.find(wrong);
        const named = found || !clause.phrases ? [] : matches('phrases');
        if (!(found || named.length > 0) || matches('unless').length > 0) return [];
        if (found) return [wholeDraft({ media: found.kind === 'gif' ? 'GIF' : found.kind })];
        return named.map(({ from, to }) => ({ from, to, stretch: 'draft', values: { media: 'picture' } }));
      },
    };
  },
};
