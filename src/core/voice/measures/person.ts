import type { HeardWord } from '../hear.ts';
import { type Measure, perHundred, some, within, wordsThat } from './scale.ts';

const WE = /^(?:we|us|our|ours|ourselves)(?:'\p{L}+)?$/u;
const YOU = /^(?:you|your|yours|yourself|yourselves|y'all)(?:'\p{L}+)?$/u;

/** "We", "us" and "our" in 100 words, 0 to 100. Involved style after Biber (1988): the writer is there. */
export const we: Measure = spoken(WE, 'more “we” and “our”', 'less “we” and “our”');

/** "You" and "your" in 100 words, 0 to 100. Involved style after Biber (1988): the reader is there. */
export const you: Measure = spoken(YOU, 'more “you” and “your”', 'less “you” and “your”');

function spoken(person: RegExp, more: string, less: string): Measure {
  const fits = ({ norm }: HeardWord) => person.test(norm);
  return {
    low: 0,
    high: 100,
    least: 3,
    of: ({ words }) => within(perHundred(words, fits), 0, 100),
    where: (heard, high) => (high ? wordsThat(heard, fits) : []),
    more,
    less,
    say: (value) => some(value, 'in 100 words', 'in 100 words'),
  };
}
