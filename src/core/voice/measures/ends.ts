import { startsOrder } from '../../check/text/orders.ts';
import type { Heard } from '../hear.ts';
import { classesOf } from '../style/classes.ts';

/** How a text opens. */
export const OPENINGS = [
  'greeting',
  'thanks',
  'question',
  'order',
  'label',
  'tag',
  'mention',
  'emoji',
  'link',
  'plain',
] as const;
export type Opening = (typeof OPENINGS)[number];

/** How a text closes. */
export const CLOSINGS = [
  'link',
  'tag',
  'mention',
  'emoji',
  'sign-off',
  'question',
  'exclamation',
  'stop',
  'open',
] as const;
export type Closing = (typeof CLOSINGS)[number];

/** The opening habit that a text shows: what stands first, or what the first sentence does. */
export function openingOf({ text, words, sentences, emoji }: Heard): Opening {
  const start = text.trimStart();
  if (/^#[\p{L}\p{N}]/u.test(start)) return 'tag';
  if (/^\.?@\w/.test(start)) return 'mention';
  if (/^https?:/i.test(start)) return 'link';
  if (emoji[0] && emoji[0].from <= text.length - start.length) return 'emoji';
  if (/^[\p{L}\p{N} ]{2,30}[:|]/u.test(start)) return 'label';
  const classes = classesOf(words[0]?.norm ?? '');
  if (classes.includes('greeting')) return 'greeting';
  if (classes.includes('thanks')) return 'thanks';
  const first = sentences[0];
  if (first?.ending.includes('?')) return 'question';
  const order = startsOrder(
    (first?.words ?? []).slice(0, 3).map((word) => ({ ...word, apart: false, entity: null })),
  );
  return order.length > 0 ? 'order' : 'plain';
}

/** The closing habit that a text shows: what stands last. */
export function closingOf({ text, emoji }: Heard): Closing {
  const end = text.trimEnd();
  const last = /\S{1,200}$/.exec(end.slice(-200))?.[0] ?? '';
  if (/^(?:https?:|www\.)/i.test(last) || /^[\w-]+\.[\w.-]+\/\S+$/.test(last)) return 'link';
  if (/^#[\p{L}\p{N}]/u.test(last)) return 'tag';
  if (/^@\w/.test(last)) return 'mention';
  if (/^(?:\^|[-~\u2013\u2014])\p{L}{1,12}$/u.test(last)) return 'sign-off';
  const picture = emoji.at(-1);
  if (picture && picture.to >= end.length) return 'emoji';
  if (/\?["')\u201d\u2019]?$/.test(last)) return 'question';
  if (/!["')\u201d\u2019]?$/.test(last)) return 'exclamation';
  return /[.\u2026]["')\u201d\u2019]?$/.test(last) ? 'stop' : 'open';
}
