import { isAnswer } from '../check/past.ts';
import type { Draft } from '../draft.ts';
import type { PastPost } from '../situation.ts';
import { occasionOf } from '../voice/occasion.ts';
import { actOf } from './act.ts';
import type { PostAct } from './cues/cue.ts';
import { isGrave } from './grave.ts';
import { isBroadcast, lastActs } from './mix.ts';
import { TOPICS } from './topics.ts';

/** Fewer posts than this are no habit of broadcasting. */
const FEWEST = 4;
/** A place or an occasion by its name, not at a sentence's start, where capitals mean nothing. */
const NAME =
  /(?<=\b(?:at|in|on|to|of|for|near|the|our|new|through|along|from|with|by)\s)(?:\p{Lu}[\p{L}'\u2019]{1,20} ){1,3}(?:(Street|Avenue|Road|Lane|Drive|Boulevard|Park|Square|Court|Creek|Hill|Place|Way|High|School)|Center|Library|Museum|Pool|Market|Theater|Festival|Fair|Parade|Trail|Gardens?|Bridge|Plaza|Zoo|Riverwalk)\b/u;

/**
 * A concrete question to end a draft on, made from its own subject, when the account's last posts on the network and the
 * draft were all broadcast; null when there is no need, no fitting question, or it would be tactless. Alerts are never
 * nudged, and nobody who reads of a loss, a crime or a failure is asked for a favorite bench.
 */
export function closingQuestion(draft: Draft, past: readonly PastPost[], window = 5): string | null {
  if (isAnswer(draft) || draft.field === 'alt') return null;
  const occasion = occasionOf(draft.text);
  if (occasion === 'failure' || isGrave(draft.text, occasion)) return null;
  const acts: PostAct[] = [actOf(draft), ...lastActs(past, draft.network, window - 1)];
  if (acts[0] !== 'announces' || acts.length < FEWEST || !isBroadcast(acts)) return null;
  return questionAbout(draft.text);
}

/** The question for a text's subject; null when the subject is none that we know to ask about. */
export function questionAbout(whole: string): string | null {
  const text = whole.slice(0, 1200);
  const found = TOPICS.map((topic) => ({ topic, at: text.search(topic.words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  if (!found) return null;
  const name = nameIn(text);
  return name ? found.topic.question.replace('{name}', name) : found.topic.plain;
}

/** With its article: streets and parks have none. */
function nameIn(text: string): string | null {
  const found = NAME.exec(text);
  if (!found) return null;
  return found[1] ? found[0] : `the ${found[0]}`;
}
