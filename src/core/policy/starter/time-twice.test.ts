import { expect, it } from 'vitest';
import { compile } from '../../check/checker.ts';
import { starterPolicy } from '../starter.ts';

const checker = compile(starterPolicy);

function mended(text: string): string {
  const draft = { network: 'facebook', kind: 'post', account: null, text } as const;
  const { findings } = checker.check(draft, { now: Date.UTC(2027, 4, 3, 17) });
  const found = findings.find(({ clause }) => clause === 'VOICE-21');
  const fix = found?.fixes[0];
  return found && fix ? text.slice(0, found.from) + fix.insert + text.slice(found.to) : text;
}

it.each([
  ['Fireworks begin tonight at 9 p.m. at the falls.', 'Fireworks begin tonight at 9 at the falls.'],
  ['The walk starts tomorrow morning at 10 a.m. sharp.', 'The walk starts tomorrow morning at 10 sharp.'],
  ["Gates open at 8 o'clock a.m. on Monday.", 'Gates open at 8 a.m. on Monday.'],
  ['It lasts two hours in duration of time.', 'It lasts two hours.'],
  ['Plows go out at sunrise in the morning.', 'Plows go out at sunrise.'],
])('%s keeps its time when it is said once', (text, once) => {
  expect(mended(text)).toBe(once);
});

it('leaves what only comes next alone', () => {
  const text = 'First the bridge, then next week the road.';
  expect(mended(text)).toBe(text);
});
