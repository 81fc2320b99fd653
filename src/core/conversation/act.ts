import { isAnswer } from '../check/past.ts';
import { cutSentences } from '../check/text/split.ts';
import type { DraftKind } from '../draft.ts';
import { type Place, POST_ACTS, type PostAct } from './cues/cue.ts';
import { CUES } from './cues.ts';

/** A post, as far as what it does can be told from it. */
export interface Said {
  readonly text: string;
  readonly kind?: DraftKind | undefined;
}

/** A post says what it does in its first lines. */
const ENOUGH = 1200;
/** What any post has of an announcement before a word is read. */
const PLAIN = 1.6;
/** A reply mostly answers. */
const REPLY = 3;
/** Of equal acts the one that the reader must not miss. */
const ORDER: readonly PostAct[] = ['corrects', 'alerts', 'answers', 'thanks', 'asks', 'invites', 'announces'];

/** What a post does towards its readers: the act that most of its cues speak for. */
export function actOf(said: Said): PostAct {
  const weights = weigh(said);
  return ORDER.reduce((best, act) => (weights[act] > weights[best] ? act : best), ORDER[0] ?? 'announces');
}

/** How strongly a post's cues speak for each act. */
function weigh({ text: whole, kind }: Said): Readonly<Record<PostAct, number>> {
  const text = whole.slice(0, ENOUGH).replace(/[\u2018\u2019]/g, "'");
  const places = placesOf(text);
  const weights = Object.fromEntries(POST_ACTS.map((act) => [act, 0])) as Record<PostAct, number>;
  weights.announces = PLAIN;
  if (isAnswer({ kind })) weights.answers += REPLY;
  for (const { act, weight, place, form } of CUES) if (form.test(places[place])) weights[act] += weight;
  return weights;
}

function placesOf(text: string): Readonly<Record<Place, string>> {
  const sentences = cutSentences(text).map(({ from, to }) => text.slice(from, to));
  const spoken = sentences.filter((sentence) => /\p{L}{2}/u.test(withoutTail(sentence)));
  return { anywhere: text, opening: spoken[0] ?? text, end: withoutTail(spoken.at(-1) ?? text) };
}

/** A sentence without the links and tags that posts end with. */
function withoutTail(sentence: string): string {
  return sentence
    .replace(/(?<=^|\s)(?:https?:\/\/\S+|#[\p{L}\p{N}_]+|[\w-]+(?:\.[\w-]+)+\/\S*)/gu, '')
    .trim();
}
