import type { Draft } from '../draft.ts';
import type { Sentence } from './sentence.ts';
import type { Emoji } from './text/emoji.ts';
import type { Entity } from './text/entities.ts';
import type { Feature } from './text/features.ts';

/** A sentence at its place in the draft. */
export interface Placed {
  readonly sentence: Sentence;
  readonly at: number;
}

/** A draft as its sentences. */
export interface Doc {
  readonly draft: Draft;
  readonly placed: readonly Placed[];
  readonly words: number;
  has(feature: Feature): boolean;
  /** Entities with offsets on the draft's own text. */
  entities(kind: Entity['kind']): { from: number; to: number; text: string }[];
  emoji(): Emoji[];
}

/** Puts sentences together. */
export function makeDoc(draft: Draft, placed: readonly Placed[]): Doc {
  let words = 0;
  const features = new Set<Feature>();
  for (const { sentence } of placed) {
    words += sentence.words.length;
    for (const feature of sentence.features) features.add(feature);
  }
  return {
    draft,
    placed,
    words,
    has: (feature) => features.has(feature),
    entities: (kind) =>
      placed.flatMap(({ sentence, at }) =>
        sentence.entities
          .filter((entity) => entity.kind === kind)
          .map((entity) => {
            const { from, to } = sentence.folded.origin(entity.from, entity.to);
            return { from: from + at, to: to + at, text: entity.text };
          }),
      ),
    emoji: () =>
      placed.flatMap(({ sentence, at }) =>
        sentence.emoji.map(({ from, to, text }) => ({ from: from + at, to: to + at, text })),
      ),
  };
}
