import type { Look } from './first-look.ts';
import { SAMPLE } from './sample.ts';

/** What to try, for a person in front of the browser. */
export const TRY_THIS = `
The browser that just opened has Plainspoken in it. The three tabs are practice pages: they look and type like X,
Facebook and Instagram, but nothing you post there goes anywhere.

  1. Click into the compose box on X and write something a public office might post. For instance:

     ${wrapped(SAMPLE, 5)}

  2. Rest the pointer on underlined words, or press Ctrl+. (Cmd+. on a Mac), and take a suggestion.
  3. The panel beside the page says why. "Why?" shows the policy's clause.
  4. Try the same on the Facebook and Instagram tabs. Then write a direct message or search for something: the coach
     stays out of it.

Close the browser or press Ctrl+C here when you are done.
`;

/** The findings at one compose box as plain lines. */
export function lookInWords({ title, findings, picture }: Look): string {
  const lines = findings.map(({ level, title: what, message, quote }) => {
    const words = quote ? `“${quote.replace(/\s+/g, ' ')}”` : 'the whole draft';
    return `  ${level} · ${what}\n    ${words}\n    ${message}`;
  });
  return [`\n${title}: ${findings.length} findings  (picture: ${picture})`, ...lines, ''].join('\n');
}

/** The sample post as it is written on each network. */
export const SAMPLE_IN_WORDS = `\nThe draft:\n  ${wrapped(SAMPLE, 2)}\n`;

function wrapped(text: string, indent: number): string {
  return text.replace(/(.{60,90}?)\s/g, `$1\n${' '.repeat(indent)}`);
}
