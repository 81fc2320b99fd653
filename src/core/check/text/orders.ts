import type { Word } from './words.ts';

const VERBS = new Set(
  `add allow answer apply arrange ask attend avoid be borrow bring browse bundle buy call cancel catch celebrate check choose clear click close come comment complete conserve contact cover create dial discover do donate don't download drive drop dm email empty enjoy enter evacuate expect explore fill find flush follow get give go grab have head help join keep know leave learn let limit list listen look make mark meet message move nominate note notify observe open order park pay pick place plan play please post prepare pull put rake read recycle register remember remove renew rent reply report request reserve review ride rsvp save schedule search secure see seek send set share shop show sign skip slow speak stay stop stop submit subscribe swing take tag talk tell test text think try tune turn use visit volunteer vote wait walk wash watch wear write`.split(
    ' ',
  ),
);
const SOFTENERS =
  /^(?:please|so|then|and|just|also|now|today|first|next|kindly|always|never|simply|or|but|to)$/;
const CLAUSE_HEADS = /^(?:and|or|then|please|to|,)$/;

/** The verb of an order at the head of the sentence or after "please", "and", a colon or a comma. */
export function startsOrder(words: readonly Word[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let head = true;
  for (const [i, word] of words.entries()) {
    if (word.entity) continue;
    const before = words[i - 1];
    const starts = head || word.apart || CLAUSE_HEADS.test(before?.norm ?? '');
    if (starts && VERBS.has(word.norm) && !/^to$/.test(before?.norm ?? ''))
      found.push({ from: word.from, to: word.to });
    head = head && SOFTENERS.test(word.norm);
  }
  return found;
}
