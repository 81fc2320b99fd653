import { expect, it } from 'vitest';
import { findLinkFaults } from './link-faults.ts';

const OFFICIAL = ['marlowfalls.gov', '.gov'];

it.each([
  'htp:/marlowfalls.gov/roads',
  'https//marlowfalls.gov/roads',
  'https://https://marlowfalls.gov/roads',
  'https:// marlowfalls.gov/roads',
  'marlowfalls.gov /roads',
  'marlowfalls,gov/roads',
  'www.marlowfalls..gov/roads',
  'www.marlowfalls.gov/www.marlowfalls.gov/roads',
  'marlowfals.gov/roads',
  'localhost:8080/roads',
  'staging.marlowfalls.gov/roads',
  'marlowfalls.gov/roads?preview=true',
  'file:///C:/flyer.pdf',
  'marlowfalls.gov/plan.pdf.pdf',
])('finds what is wrong with %j', (link) => {
  expect(findLinkFaults(`Info: ${link}`, OFFICIAL)).toHaveLength(1);
});

it.each([
  'https://marlowfalls.gov/roads',
  'marlowfalls.gov/elm/staging-area',
  'marlowfalls.gov/parks/skate/preview',
  'https://marlowfalls.gov/plows?route=7&view=map#legend',
  'The real site starts with https://. Check it.',
  'Open 24/7, and/or by phone. Wait..what?',
])('leaves %j alone', (text) => {
  expect(findLinkFaults(text, OFFICIAL)).toEqual([]);
});

it('reads hostile text to its end', () => {
  for (const text of ['..'.repeat(5000), 'https://'.repeat(1250), 'a.'.repeat(5000), '/www.'.repeat(2000)])
    expect(findLinkFaults(text, OFFICIAL).length).toBeLessThan(2);
});
