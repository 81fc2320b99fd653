import { describe, expect, it } from 'vitest';
import { starterPolicy } from '../../policy/starter.ts';
import { compile } from '../checker.ts';

const checker = compile({
  ...starterPolicy,
  clauses: starterPolicy.clauses.filter(({ id }) => id === 'TRUST-40'),
});
const found = (text: string) =>
  checker
    .check({ account: null, network: 'x', kind: 'post', text }, { now: 0 })
    .findings.map(({ from, to, fixes }) => [text.slice(from, to), fixes[0]?.insert]);

describe('a key word mistyped', () => {
  it.each([
    ['Please evactuate now.', 'evactuate', 'evacuate'],
    ['Boil water advisery today.', 'advisery', 'advisory'],
    ['The restaruant is open.', 'restaruant', 'restaurant'],
    ['The shleter is at the fire hall.', 'shleter', 'shelter'],
    ['An officer will breif you.', 'breif', 'brief'],
    ['The vacine takes two weeks.', 'vacine', 'vaccine'],
    ['Work on Dale Avneue ends at four.', 'Avneue', 'Avenue'],
    ['The Anual Canal Day parade.', 'Anual', 'Annual'],
  ])('%s', (text, word, meant) => expect(found(text)).toEqual([[word, meant]]));

  it.each([
    'Tree lighting at six.',
    'We evacuated two homes.',
    'Meet Dana Sheltor there.',
    "The department's van.",
    'The shelver reboots the kiosk.',
    'Book a chair with Manny Brige.',
    'Las escuelas de la comunidad estan cerradas por la tormenta.',
  ])('lets "%s" pass', (text) => expect(found(text)).toEqual([]));
});

describe('a word for another that sounds alike', () => {
  it.each([
    ["Pick up you're permit at the counter.", "you're", 'your'],
    ['Existing coops keep there permits.', 'there', 'their'],
    ['Closed until Monday do to a burst pipe.', 'do', 'due'],
    ['The council will meat on Monday.', 'meat', 'meet'],
    ['It is save to drink.', 'save', 'safe'],
    ["It's deck was poured in 1938.", "It's", 'Its'],
  ])('%s', (text, word, meant) => expect(found(text)).toEqual([[word, meant]]));

  it.each([
    'You have your right to speak.',
    'What to do to a burst pipe.',
    "If you live near it, don't boil it.",
    'Hint hint, wink wink.',
    'Lead pipes go first.',
  ])('lets "%s" pass', (text) => expect(found(text)).toEqual([]));
});

describe('a word typed twice', () => {
  it('is a slip inside a sentence, and meant where it stands alone', () => {
    expect(found('Call the the desk.')).toEqual([['the the', 'the']]);
    expect(found('No swimming today, womp womp.')).toEqual([]);
  });
});
