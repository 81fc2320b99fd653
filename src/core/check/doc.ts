import type { Draft } from '../draft.ts';
import type { Range } from '../finding.ts';
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
  entities(kind: Entity['kind']): readonly Named[];
  emoji(): readonly Emoji[];
}

/** A stretch of the draft with its text, folded. */
interface Named extends Range {
  readonly text: string;
}

/** Puts sentences together. What several clauses ask for is gathered once. */
export function makeDoc(draft: Draft, placed: readonly Placed[]): Doc {
  let words = 0;
  const features = new Set<Feature>();
  for (const { sentence } of placed) {
    words += sentence.words.length;
    for (const feature of sentence.features) features.add(feature);
  }
  const entities = new Map<Entity['kind'], readonly Named[]>();
  let emoji: readonly Emoji[] | null = null;
  return {
    draft,
    placed,
    words,
    has: (feature) => features.has(feature),
    entities(kind) {
      const known = entities.get(kind) ?? (features.has(kind) ? entitiesOf(placed, kind) : NONE);
      entities.set(kind, known);
      return known;
    },
    emoji() {
      emoji ??= emojiOf(placed);
      return emoji;
    },
  };
}

const NONE: readonly Named[] = [];

function entitiesOf(placed: readonly Placed[], kind: Entity['kind']): Named[] {
  const found: Named[] = [];
  for (const { sentence, at } of placed) {
    for (const entity of sentence.entities) {
      if (entity.kind !== kind) continue;
      const { from, to } = sentence.folded.origin(entity.from, entity.to);
      found.push({ from: from + at, to: to + at, text: entity.text });
    }
  }
  return found;
}

function emojiOf(placed: readonly Placed[]): Emoji[] {
  const found: Emoji[] = [];
  for (const { sentence, at } of placed) {
    for (const { from, to, text } of sentence.emoji) found.push({ from: from + at, to: to + at, text });
  }
  return found;
}
